import type { NoticeKind, Notice as NoticeWire, Role } from '@suar/core';
import type { Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db' | 'clock'>;
export interface Notice {
  kind: NoticeKind;
  subjectType?: string;
  subjectId?: string;
}

const rowOf = (accountId: string, note: Notice, at: Date) => ({
  account_id: accountId,
  kind: note.kind,
  subject_type: note.subjectType ?? null,
  subject_id: note.subjectId ?? null,
  at,
  seen_at: null,
});

/** Tells one account something inside: a kind and a record, never content. */
export const tell = async ({ db, clock }: Reach, accountId: string, note: Notice): Promise<void> => {
  await db
    .insertInto('notice')
    .values(rowOf(accountId, note, clock()))
    .execute();
};
/** Tells every account of a role in the organisation, save the one that acts; gives how many. */
export const tellRole = async (
  { db, clock }: Reach,
  role: Role,
  organisationId: string,
  except: string,
  note: Notice,
): Promise<number> => {
  const accounts = await db
    .selectFrom('account')
    .select('id')
    .where('role', '=', role)
    .where('organisation_id', '=', organisationId)
    .where('status', '=', 'active')
    .where('id', '!=', except)
    .execute();
  if (accounts.length > 0)
    await db
      .insertInto('notice')
      .values(accounts.map(({ id }) => rowOf(id, note, clock())))
      .execute();
  return accounts.length;
};

const MOST = 100;
export const listNotices = async ({ db }: Pick<Reach, 'db'>, accountId: string): Promise<NoticeWire[]> =>
  (
    await db
      .selectFrom('notice')
      .selectAll()
      .where('account_id', '=', accountId)
      .orderBy('at', 'desc')
      .orderBy('id')
      .limit(MOST)
      .execute()
  ).map((row) => ({
    id: row.id,
    kind: row.kind as NoticeKind,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    at: row.at.toISOString(),
    seen: row.seen_at !== null,
  }));
export const countUnseen = async ({ db }: Pick<Reach, 'db'>, accountId: string): Promise<number> =>
  (
    await db
      .selectFrom('notice')
      .select((e) => e.fn.countAll<number>().as('count'))
      .where('account_id', '=', accountId)
      .where('seen_at', 'is', null)
      .executeTakeFirstOrThrow()
  ).count;
export const markSeen = async ({ db, clock }: Reach, accountId: string): Promise<void> => {
  await db
    .updateTable('notice')
    .set({ seen_at: clock() })
    .where('account_id', '=', accountId)
    .where('seen_at', 'is', null)
    .execute();
};
