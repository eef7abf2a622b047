import { sql, type Updateable } from 'kysely';
import type { Services } from '../platform/context.ts';
import type { Database } from '../platform/database/schema.ts';
import { insertIdentifiers, type NewIdentifierRow } from './store.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;

/** The next lures by number, kept from being changed until the transaction ends. */
export const lockLuresAfter = ({ db }: Reach, after: number, limit: number) =>
  db
    .selectFrom('lure')
    .select(['id', 'number', 'status', 'text', 'source', 'seen_at', 'platform', 'report_id', 'import_id'])
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .forUpdate()
    .execute();

/** Sets what was read of a lure, and whom it names. */
export const setReading = async (
  reach: Reach,
  id: string,
  columns: Updateable<Database['lure']>,
  identifiers: readonly NewIdentifierRow[],
): Promise<void> => {
  const { db } = reach;
  await db
    .updateTable('lure')
    .set({ ...columns, changed: sql<number>`nextval('lure_change')` })
    .where('id', '=', id)
    .execute();
  await db.deleteFrom('lure_identifier').where('lure_id', '=', id).execute();
  await insertIdentifiers(reach, identifiers);
};
