import type { Role, SessionLine } from '@suar/core';
import type { Actor, CurrentSession, Services } from '../platform/context.ts';
import { IDLE_MINUTES } from './tokens.ts';
import type { Whence } from './whence.ts';

type Reach = Pick<Services, 'db' | 'clock'>;
/** The last use is written at most this often, so that reading does not become writing. */
const TOUCH_MILLISECONDS = 60_000;

const idleSince = (clock: () => Date): Date => new Date(clock().getTime() - IDLE_MINUTES * 60_000);

export const insertSession = async (
  { db }: Reach,
  row: { digest: Buffer; accountId: string; now: Date; expires: Date; way: string; from: Whence },
): Promise<void> => {
  await db
    .insertInto('session')
    .values({
      token_digest: row.digest,
      account_id: row.accountId,
      created_at: row.now,
      last_used_at: row.now,
      // Another house's sign-in lets in; what reaches far asks for a proof of this house's own.
      fresh_at: row.way === 'identity' ? new Date(0) : row.now,
      expires_at: row.expires,
      way: row.way,
      device: row.from.device,
      network: row.from.network,
    })
    .execute();
};

/** Who a session's token belongs to, unless it is over: too old, too long unused, or its account ended. */
export const findSession = async (
  { db, clock }: Reach,
  digest: Buffer,
): Promise<{ actor: Actor; session: CurrentSession } | null> => {
  const row = await db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .select([
      'account.id',
      'account.role',
      'account.organisation_id',
      'account.display_name',
      'session.id as session_id',
      'session.fresh_at',
      'session.way',
      'session.last_used_at',
    ])
    .where('token_digest', '=', digest)
    .where('expires_at', '>', clock())
    .where('last_used_at', '>', idleSince(clock))
    .where('account.status', '=', 'active')
    .executeTakeFirst();
  if (!row) return null;
  if (clock().getTime() - row.last_used_at.getTime() >= TOUCH_MILLISECONDS)
    await db
      .updateTable('session')
      .set({ last_used_at: clock() })
      .where('token_digest', '=', digest)
      .execute();
  return {
    actor: {
      accountId: row.id,
      role: row.role as Role,
      organisationId: row.organisation_id,
      displayName: row.display_name,
    },
    session: { id: row.session_id, freshAt: row.fresh_at, way: row.way },
  };
};

export const deleteSession = async ({ db }: Reach, digest: Buffer): Promise<void> => {
  await db.deleteFrom('session').where('token_digest', '=', digest).execute();
};

export const listSessions = async (
  { db, clock }: Reach,
  accountId: string,
  currentId: string | null,
): Promise<SessionLine[]> =>
  (
    await db
      .selectFrom('session')
      .select(['id', 'device', 'network', 'way', 'created_at', 'last_used_at', 'expires_at'])
      .where('account_id', '=', accountId)
      .where('expires_at', '>', clock())
      .where('last_used_at', '>', idleSince(clock))
      .orderBy('last_used_at', 'desc')
      .execute()
  ).map((row) => ({
    id: row.id,
    device: row.device,
    network: row.network,
    way: row.way,
    createdAt: row.created_at.toISOString(),
    lastUsedAt: row.last_used_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    current: row.id === currentId,
  }));

/** Ends sessions of an account: one, or all but one, or all; gives how many. */
export const endSessions = async (
  { db }: Pick<Reach, 'db'>,
  accountId: string,
  which: { only?: string; except?: string | null } = {},
): Promise<number> => {
  let ending = db.deleteFrom('session').where('account_id', '=', accountId);
  if (which.only) ending = ending.where('id', '=', which.only);
  if (which.except) ending = ending.where('id', '!=', which.except);
  return Number((await ending.executeTakeFirst()).numDeletedRows);
};

/** Marks a session as proved anew now and puts a new token in the place of the old one; gives when the session ends. */
export const renewSession = async (
  { db, clock }: Reach,
  sessionId: string,
  digest: Buffer,
): Promise<Date | null> =>
  (
    await db
      .updateTable('session')
      .set({ fresh_at: clock(), last_used_at: clock(), token_digest: digest })
      .where('id', '=', sessionId)
      .returning('expires_at')
      .executeTakeFirst()
  )?.expires_at ?? null;

/** Takes away sessions that are over, so that the table says who is here. */
export const dropEnded = async ({ db, clock }: Reach): Promise<void> => {
  await db
    .deleteFrom('session')
    .where((e) => e.or([e('expires_at', '<=', clock()), e('last_used_at', '<=', idleSince(clock))]))
    .execute();
};
