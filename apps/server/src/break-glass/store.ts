import { sql } from 'kysely';
import type { Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;

/** The ledger's purpose of everything that is read behind broken glass. */
export const BREAK_GLASS = 'break-glass';

/** Whether this account holds a case open by breaking the glass now. For policies to ask. */
export const breakGlassOpen = async (
  { db }: Pick<Reach, 'db'>,
  accountId: string,
  caseId: string,
  now: Date,
): Promise<boolean> =>
  (await db
    .selectFrom('break_glass')
    .select('id')
    .where('account_id', '=', accountId)
    .where('case_id', '=', caseId)
    .where('opened_at', '<=', now)
    .where('expires_at', '>', now)
    .where('ended_at', 'is', null)
    .executeTakeFirst()) !== undefined;

/** The case of that id, as far as breaking its glass must know it. */
export const findCaseOf = ({ db }: Pick<Reach, 'db'>, caseId: string) =>
  db.selectFrom('case_record').select(['id', 'organisation_id']).where('id', '=', caseId).executeTakeFirst();

export const insertBreakGlass = async (
  { db, sealer }: Reach,
  row: { id: string; accountId: string; caseId: string; reason: string; openedAt: Date; expiresAt: Date },
): Promise<void> => {
  await db
    .insertInto('break_glass')
    .values({
      id: row.id,
      account_id: row.accountId,
      case_id: row.caseId,
      reason: sealer.seal('break_glass.reason', row.id, row.reason, { kind: 'case', id: row.caseId }),
      opened_at: row.openedAt,
      expires_at: row.expiresAt,
      ended_at: null,
      finding: null,
      remark: null,
      reviewed_by: null,
      reviewed_at: null,
    })
    .execute();
};

/** Breakings of the glass, newest first: of one account, or of all in an organisation; or one by its id. */
export const listBreakGlass = (
  { db }: Pick<Reach, 'db'>,
  which: { accountId: string } | { organisationId: string } | { id: string },
) => {
  let select = db
    .selectFrom('break_glass')
    .innerJoin('account', 'account.id', 'break_glass.account_id')
    .innerJoin('case_record', 'case_record.id', 'break_glass.case_id')
    .leftJoin('account as reviewer', 'reviewer.id', 'break_glass.reviewed_by')
    .selectAll('break_glass')
    .select([
      'account.display_name as account',
      'account.organisation_id',
      'case_record.number as case_number',
      'reviewer.display_name as reviewer',
      sql<number>`(select count(*)::int from ledger where ledger.subject_type = 'case'
        and ledger.subject_id = break_glass.case_id::text and ledger.actor_id = break_glass.account_id
        and ledger.act = 'case.read' and ledger.purpose = ${BREAK_GLASS} and ledger.at >= break_glass.opened_at
        and ledger.at <= coalesce(break_glass.ended_at, break_glass.expires_at))`.as('readings'),
    ]);
  if ('accountId' in which) select = select.where('break_glass.account_id', '=', which.accountId);
  if ('organisationId' in which) select = select.where('account.organisation_id', '=', which.organisationId);
  if ('id' in which) select = select.where('break_glass.id', '=', which.id);
  return select.orderBy('break_glass.opened_at', 'desc').limit(200).execute();
};
export type BreakGlassRow = Awaited<ReturnType<typeof listBreakGlass>>[number];

export const endBreakGlassRow = async ({ db }: Pick<Reach, 'db'>, id: string, now: Date): Promise<void> => {
  await db.updateTable('break_glass').set({ ended_at: now }).where('id', '=', id).execute();
};
/** Writes the review down, once; false when there was one already. */
export const reviewRow = async (
  { db, sealer }: Reach,
  id: string,
  review: { caseId: string; finding: string; remark: string; by: string; at: Date },
): Promise<boolean> =>
  (
    await db
      .updateTable('break_glass')
      .set({
        finding: review.finding,
        remark: sealer.seal('break_glass.remark', id, review.remark, { kind: 'case', id: review.caseId }),
        reviewed_by: review.by,
        reviewed_at: review.at,
      })
      .where('id', '=', id)
      .where('reviewed_at', 'is', null)
      .executeTakeFirst()
  ).numUpdatedRows === 1n;
