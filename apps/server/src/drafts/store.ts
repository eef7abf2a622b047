import { randomBytes, randomUUID } from 'node:crypto';
import type { Context } from '../platform/context.ts';
import type { DraftEffect } from '../platform/database/tables/drafts.ts';

type Reach = Pick<Context, 'db' | 'sealer'>;

export const findReceipt = ({ db }: Pick<Reach, 'db'>, draftId: string) =>
  db.selectFrom('draft_receipt').selectAll().where('draft_id', '=', draftId).executeTakeFirst();

export const insertReceipt = async (
  { db }: Pick<Reach, 'db'>,
  row: { draftId: string; accountId: string; digest: Buffer; takenAt: Date; effect: DraftEffect },
): Promise<void> => {
  await db
    .insertInto('draft_receipt')
    .values({
      draft_id: row.draftId,
      account_id: row.accountId,
      digest: row.digest,
      taken_at: row.takenAt,
      effect: JSON.stringify(row.effect),
    })
    .execute();
};

/** True for the error of a second insert of one receipt. */
export const isTwin = (error: unknown): boolean => {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return code === '23505' && constraint === 'draft_receipt_pkey';
};

const HALF_BYTES = 32;

export const insertDevice = async (
  { db, sealer }: Reach,
  row: { accountId: string; name: string; at: Date },
): Promise<{ id: string; half: string }> => {
  const id = randomUUID();
  const half = randomBytes(HALF_BYTES);
  await db
    .insertInto('draft_device')
    .values({
      id,
      account_id: row.accountId,
      name: row.name,
      half: sealer.seal('draft_device.half', id, half),
      created_at: row.at,
      seen_at: row.at,
      destroyed_at: null,
      destroyed_by: null,
    })
    .execute();
  return { id, half: half.toString('base64') };
};

/** The server's half of an account's own device; null where it was destroyed or never was. */
export const openHalf = async (
  { db, sealer }: Reach,
  id: string,
  accountId: string,
  at: Date,
): Promise<string | null> => {
  const row = await db
    .updateTable('draft_device')
    .set({ seen_at: at })
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .where('half', 'is not', null)
    .returning('half')
    .executeTakeFirst();
  return row?.half ? sealer.openBytes('draft_device.half', id, row.half).toString('base64') : null;
};

/** Devices of one account, or of all, those in use first. */
export const listDevices = ({ db }: Pick<Reach, 'db'>, accountId: string | null) => {
  const rows = db
    .selectFrom('draft_device')
    .innerJoin('account', 'account.id', 'draft_device.account_id')
    .select([
      'draft_device.id',
      'draft_device.account_id',
      'draft_device.name',
      'draft_device.created_at',
      'draft_device.seen_at',
      'draft_device.destroyed_at',
      'account.display_name',
    ])
    .orderBy('destroyed_at', (order) => order.desc().nullsFirst())
    .orderBy('seen_at', 'desc')
    .limit(500);
  return (accountId ? rows.where('account_id', '=', accountId) : rows).execute();
};

/** Destroys the server's half for good; false where there is none. `accountId` null: anybody's. */
export const destroyHalf = async (
  { db }: Pick<Reach, 'db'>,
  id: string,
  accountId: string | null,
  by: { accountId: string; at: Date },
): Promise<boolean> => {
  let change = db
    .updateTable('draft_device')
    .set({ half: null, destroyed_at: by.at, destroyed_by: by.accountId })
    .where('id', '=', id)
    .where('half', 'is not', null);
  if (accountId) change = change.where('account_id', '=', accountId);
  return (await change.executeTakeFirst()).numUpdatedRows > 0n;
};
