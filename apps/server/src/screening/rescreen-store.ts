import type { Finding, StandardOfProof } from '@suar/core';
import { sql } from 'kysely';
import type { Context, Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db'>;

/** The cases that an account is to screen again: of these it may not be shown what was found. */
export const waitingFor = async ({ db }: Reach, accountId: string): Promise<string[]> =>
  (
    await db
      .selectFrom('rescreen')
      .select('case_id')
      .where('screener_id', '=', accountId)
      .where('finished_at', 'is', null)
      .execute()
  ).map((row) => row.case_id);

const rescreens = ({ db }: Reach) =>
  db
    .selectFrom('rescreen')
    .innerJoin('rescreen_round', 'rescreen_round.id', 'rescreen.round_id')
    .innerJoin('case_record', 'case_record.id', 'rescreen.case_id')
    .innerJoin('account', 'account.id', 'rescreen.screener_id')
    .selectAll('rescreen')
    .select(['rescreen_round.seed', 'case_record.number', 'account.display_name as screener']);
export type RescreenRow = Awaited<ReturnType<typeof listRescreens>>[number];

/** Newest rounds first; of one screener, or all. */
export const listRescreens = (reach: Reach, screenerId: string | null) => {
  const all = rescreens(reach);
  return (screenerId === null ? all : all.where('rescreen.screener_id', '=', screenerId))
    .orderBy('rescreen.assigned_at', 'desc')
    .orderBy('case_record.number')
    .limit(500)
    .execute();
};
export const findRescreen = (reach: Reach, id: string) =>
  rescreens(reach).where('rescreen.id', '=', id).executeTakeFirst();
export const lockRescreen = ({ db }: Reach, id: string) =>
  db.selectFrom('rescreen').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** Decisions that were drawn before, as `case/seq`: none is drawn twice. */
export const drawnDecisions = async ({ db }: Reach): Promise<Set<string>> =>
  new Set(
    (await db.selectFrom('rescreen').select(['case_id', 'decision_seq']).execute()).map(
      (row) => `${row.case_id}/${row.decision_seq}`,
    ),
  );

/** Those of these accounts that are active and may decide cases. */
export const activeScreeners = async ({ db }: Reach, ids: readonly string[]): Promise<string[]> =>
  (
    await db
      .selectFrom('account')
      .select('id')
      .where('id', 'in', [...ids])
      .where('status', '=', 'active')
      .where('role', 'in', ['caseworker', 'supervisor'])
      .execute()
  ).map((row) => row.id);

export const insertRound = async (
  { db, clock, actor }: Context,
  round: { seed: string; from: string; to: string; perOfficer: number; controls: number },
  drawn: readonly {
    caseId: string;
    decisionSeq: number;
    officerId: string;
    firstFinding: Finding;
    screenerId: string;
  }[],
): Promise<void> => {
  const { id } = await db
    .insertInto('rescreen_round')
    .values({
      seed: round.seed,
      from_day: round.from,
      to_day: round.to,
      per_officer: round.perOfficer,
      controls: round.controls,
      drawn_by: actor.accountId,
      drawn_at: clock(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (drawn.length === 0) return;
  await db
    .insertInto('rescreen')
    .values(
      drawn.map((one) => ({
        round_id: id,
        case_id: one.caseId,
        decision_seq: one.decisionSeq,
        officer_id: one.officerId,
        first_finding: one.firstFinding,
        screener_id: one.screenerId,
        assigned_at: clock(),
        finished_at: null,
        finding: null,
        standard: null,
        reasons: null,
      })),
    )
    .execute();
};

export const finishRow = async (
  { db, sealer, clock }: Context,
  id: string,
  input: { finding: Finding; standard: StandardOfProof; reasons: string; reopened: boolean },
): Promise<void> => {
  await db
    .updateTable('rescreen')
    .set({
      finished_at: clock(),
      finding: input.finding,
      standard: input.standard,
      reasons: sealer.seal('rescreen.reasons', id, input.reasons),
      reopened: input.reopened,
    })
    .where('id', '=', id)
    .execute();
};

/** How often first and second findings met, and how many wait still. */
export const countAgreement = async ({ db }: Reach) => {
  const { rows } = await sql<{
    waiting: number;
    bothYes: number;
    yesNo: number;
    noYes: number;
    bothNo: number;
  }>`
    select (count(*) filter (where finished_at is null))::int as waiting,
      (count(*) filter (where first_finding = 'victim' and finding = 'victim'))::int as "bothYes",
      (count(*) filter (where first_finding = 'victim' and finding = 'not_victim'))::int as "yesNo",
      (count(*) filter (where first_finding = 'not_victim' and finding = 'victim'))::int as "noYes",
      (count(*) filter (where first_finding = 'not_victim' and finding = 'not_victim'))::int as "bothNo"
    from rescreen`.execute(db);
  return rows[0]!;
};
