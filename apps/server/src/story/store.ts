import { sql } from 'kysely';
import type { Context, Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;

/** The reports that home persons are subjects of, with their words. */
export const reportsOfStory = ({ db }: Pick<Reach, 'db'>, homeIds: readonly string[]) =>
  db
    .selectFrom('report')
    .select([
      'report.id',
      'report.number',
      'report.format',
      'report.text',
      'report.layout',
      'report.arrived_at',
      'report.dated_on',
      'report.zone',
    ])
    .where(
      'report.id',
      'in',
      db
        .selectFrom('subject')
        .select('report_id')
        .where('person_id', 'in', [...homeIds]),
    )
    .orderBy('report.number')
    .execute();
export type StoryReportRow = Awaited<ReturnType<typeof reportsOfStory>>[number];

const judgements = ({ db }: Pick<Reach, 'db'>) =>
  db
    .selectFrom('story_judgement')
    .leftJoin('account', 'account.id', 'story_judgement.actor_id')
    .select([
      'story_judgement.id',
      'story_judgement.person_id',
      'story_judgement.report_id',
      'story_judgement.start_offset',
      'story_judgement.end_offset',
      'story_judgement.read_kind',
      'story_judgement.verdict',
      'story_judgement.value',
      'story_judgement.at',
      'story_judgement.undone_at',
      'account.display_name as by',
    ]);
export type StoryJudgementRow = Awaited<ReturnType<typeof standingStoryJudgements>>[number];

/** Judgements in force about home persons, the newest first. */
export const standingStoryJudgements = (reach: Pick<Reach, 'db'>, homeIds: readonly string[]) =>
  judgements(reach)
    .where('story_judgement.person_id', 'in', [...homeIds])
    .where('story_judgement.undone_at', 'is', null)
    .orderBy('story_judgement.at', 'desc')
    .orderBy('story_judgement.id')
    .execute();
export const findStoryJudgement = (reach: Pick<Reach, 'db'>, id: string) =>
  judgements(reach).where('story_judgement.id', '=', id).executeTakeFirst();

/** What an officer said of an event; sealed at rest. */
export interface JudgedValue {
  kind: string;
  from: string | null;
  to: string | null;
  note: string;
}

export const insertStoryJudgement = async (
  { db, sealer, clock, actor }: Context,
  row: {
    id: string;
    personId: string;
    reportId: string | null;
    start: number | null;
    end: number | null;
    readKind: string | null;
    verdict: string;
    value: JudgedValue;
  },
): Promise<void> => {
  await db
    .insertInto('story_judgement')
    .values({
      id: row.id,
      person_id: row.personId,
      report_id: row.reportId,
      start_offset: row.start,
      end_offset: row.end,
      read_kind: row.readKind,
      verdict: row.verdict,
      value: sealer.sealJson('story_judgement.value', row.id, row.value),
      actor_id: actor.accountId,
      at: clock(),
      undone_at: null,
      undone_by: null,
    })
    .execute();
};

export const markStoryUndone = async ({ db, clock, actor }: Context, id: string): Promise<boolean> =>
  (
    await db
      .updateTable('story_judgement')
      .set({ undone_at: clock(), undone_by: actor.accountId })
      .where('id', '=', id)
      .where('undone_at', 'is', null)
      .executeTakeFirst()
  ).numUpdatedRows === 1n;

export const setZone = async ({ db }: Reach, reportId: string, zone: string | null): Promise<boolean> =>
  (await db.updateTable('report').set({ zone }).where('id', '=', reportId).executeTakeFirst())
    .numUpdatedRows === 1n;

/** Whether the report speaks of this home person. */
export const isSubjectOf = async (
  { db }: Pick<Reach, 'db'>,
  reportId: string,
  homeIds: readonly string[],
): Promise<boolean> =>
  (await db
    .selectFrom('subject')
    .select(sql<number>`1`.as('one'))
    .where('report_id', '=', reportId)
    .where('person_id', 'in', [...homeIds])
    .executeTakeFirst()) !== undefined;
