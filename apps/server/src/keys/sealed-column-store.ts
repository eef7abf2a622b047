import { sql } from 'kysely';
import type { Executor } from '../platform/database/connect.ts';
import { type Owner, type OwnerKind, ownerOf, type Place } from '../platform/seal/owners.ts';

/** SQL for the row id that a value is bound to, and for its owner where the row id does not say it. */
interface Rows {
  rowId: string;
  owner?: string;
}
const PLAIN: Rows = { rowId: 'id::text' };
const LURE_OWNER = (id: string, lure: string) =>
  `(select case when l.report_id is not null and l.platform = 'report' then 'report/' || l.report_id
     when l.import_id is not null and l.kind <> 'plea' then 'import/' || l.import_id
     else 'lure/' || l.id end from lure l where l.id = ${lure}.${id})`;
const ROWS: Readonly<Record<string, Rows>> = {
  case_action: { rowId: "case_id::text || '/' || seq" },
  figures_withdrawal: { rowId: 'person_id::text' },
  invitation: { rowId: "encode(token_digest, 'hex')" },
  statement: { rowId: 'id::text', owner: "'report/' || report_id" },
  break_glass: { rowId: 'id::text', owner: "'case/' || case_id" },
  task: { rowId: 'id::text', owner: "'case/' || case_id" },
  import: { rowId: 'id::text', owner: "'original/' || original_id" },
  lure: { rowId: 'id::text', owner: LURE_OWNER('id', 'lure') },
  lure_identifier: { rowId: 'lure_id::text', owner: LURE_OWNER('lure_id', 'lure_identifier') },
};

export interface SealedColumn {
  table: string;
  column: string;
  place: Place;
}

/** Every column of the domain `sealed`, as the database itself lists them: none can be forgotten. */
export const sealedColumns = async (db: Executor): Promise<SealedColumn[]> =>
  (
    await sql<{ table: string; column: string }>`
      select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'public' and domain_name = 'sealed' order by 1, 2`.execute(db)
  ).rows.map(({ table, column }) => ({ table, column, place: `${table}.${column}` }));

export interface SealedRow {
  at: string;
  rowId: string;
  owner: Owner;
  value: Buffer;
}

/** The next values of a column after a place in the table, in the order in which they lie; `form` picks one form. */
export const nextSealed = async (
  db: Executor,
  { table, column, place }: SealedColumn,
  after: string,
  limit: number,
  form: 1 | 2,
): Promise<SealedRow[]> => {
  const { rowId, owner } = ROWS[table] ?? PLAIN;
  const { rows } = await sql<{ at: string; row_id: string; owner: string | null; value: Buffer }>`
    select ctid::text as at, ${sql.raw(rowId)} as row_id, ${sql.raw(owner ?? 'null')} as owner, ${sql.ref(column)} as value
    from ${sql.table(table)}
    where ctid > ${after}::tid and ${sql.ref(column)} is not null and get_byte(${sql.ref(column)}, 0) = ${sql.lit(form)}
    limit ${limit}`.execute(db);
  return rows.map(({ at, row_id, owner: said, value }) => {
    const [kind, id] = said?.split('/') ?? [];
    return {
      at,
      rowId: row_id,
      value,
      owner: kind && id ? { kind: kind as OwnerKind, id } : ownerOf(place, row_id),
    };
  });
};

/** Puts a new value in the place of an old one, unless somebody changed the row meanwhile. */
export const replaceSealed = async (
  db: Executor,
  { table, column }: SealedColumn,
  row: SealedRow,
  value: Buffer,
): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    update ${sql.table(table)} set ${sql.ref(column)} = ${value}
    where ctid = ${row.at}::tid and ${sql.ref(column)} = ${row.value}`.execute(db);
  return numAffectedRows === 1n;
};
