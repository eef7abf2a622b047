import { sql } from 'kysely';
import type { Context, Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;

const judgements = ({ db }: Pick<Reach, 'db'>) =>
  db
    .selectFrom('judgement')
    .leftJoin('account', 'account.id', 'judgement.actor_id')
    .leftJoin('account as undoer', 'undoer.id', 'judgement.undone_by')
    .innerJoin('person as a', 'a.id', 'judgement.person_a')
    .innerJoin('person as b', 'b.id', 'judgement.person_b')
    .select([
      'judgement.id',
      'judgement.person_a',
      'judgement.person_b',
      'judgement.verdict',
      'judgement.reason',
      'judgement.weight',
      'judgement.actor_id',
      'judgement.at',
      'judgement.undone_at',
      'account.display_name as by',
      'undoer.display_name as undone_by',
      'a.current_id as current_a',
      'b.current_id as current_b',
      'a.summary as summary_a',
      'b.summary as summary_b',
    ]);
export type JudgementRow = Awaited<ReturnType<typeof judgementsAbout>>[number];
export const judgementsAbout = (reach: Pick<Reach, 'db'>, homeIds: readonly string[]) =>
  homeIds.length === 0
    ? judgements(reach).where(sql<boolean>`false`).execute()
    : judgements(reach)
        .where((e) =>
          e.or([e('judgement.person_a', 'in', [...homeIds]), e('judgement.person_b', 'in', [...homeIds])]),
        )
        .orderBy('judgement.at', 'desc')
        .execute();
export const findJudgement = (reach: Pick<Reach, 'db'>, id: string) =>
  judgements(reach).where('judgement.id', '=', id).executeTakeFirst();
export const listJudgements = (reach: Pick<Reach, 'db'>, limit: number, before: Date | null) => {
  let rows = judgements(reach);
  if (before) rows = rows.where('judgement.at', '<', before);
  return rows
    .orderBy('judgement.at', 'desc')
    .limit(limit + 1)
    .execute();
};

export const insertJudgement = async (
  { db, sealer, clock, actor }: Context,
  row: {
    id: string;
    personA: string;
    personB: string;
    verdict: string;
    reason: string;
    weight: number | null;
  },
): Promise<void> => {
  await db
    .insertInto('judgement')
    .values({
      id: row.id,
      person_a: row.personA,
      person_b: row.personB,
      verdict: row.verdict,
      reason: sealer.seal('judgement.reason', row.id, row.reason),
      weight: row.weight,
      actor_id: actor.accountId,
      at: clock(),
      undone_at: null,
      undone_by: null,
    })
    .execute();
};
export const markUndone = async ({ db, clock, actor }: Context, id: string): Promise<boolean> =>
  (
    await db
      .updateTable('judgement')
      .set({ undone_at: clock(), undone_by: actor.accountId })
      .where('id', '=', id)
      .where('undone_at', 'is', null)
      .executeTakeFirst()
  ).numUpdatedRows === 1n;

/** Judgements in force between the home persons given: the edges that a person is joined by, and those that keep apart. */
export const standingJudgements = ({ db }: Pick<Reach, 'db'>, homeIds: readonly string[]) =>
  db
    .selectFrom('judgement')
    .select(['id', 'person_a', 'person_b', 'verdict'])
    .where('undone_at', 'is', null)
    .where((e) => e.or([e('person_a', 'in', [...homeIds]), e('person_b', 'in', [...homeIds])]))
    .execute();

/** Standing verdicts with what was known of both sides, sealed: what matching learns from. */
export const judgedSummaries = ({ db }: Pick<Reach, 'db'>) =>
  judgements({ db })
    .where('judgement.undone_at', 'is', null)
    .where('judgement.verdict', 'in', ['same', 'not_same'])
    .orderBy('judgement.at')
    .execute();
export const countVerdicts = async ({
  db,
}: Pick<Reach, 'db'>): Promise<{ same: number; notSame: number }> => {
  const rows = await db
    .selectFrom('judgement')
    .select((e) => ['verdict', e.fn.countAll<number>().as('n')])
    .where('undone_at', 'is', null)
    .groupBy('verdict')
    .execute();
  const count = (verdict: string): number => rows.find((row) => row.verdict === verdict)?.n ?? 0;
  return { same: count('same'), notSame: count('not_same') };
};
