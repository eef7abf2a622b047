import { nextSealed, sealedColumns } from '../../apps/server/src/keys/sealed-column-store.ts';
import { type Harness, openBeside } from './harness.ts';

/** Every column of every table as text: what a thief of a dump reads. */
export const dump = async (from: Harness): Promise<Map<string, string>> => {
  const { pool } = from.running.connection;
  const { rows: columns } = await pool.query(
    `select table_schema as schema, table_name as table, column_name as column from information_schema.columns
     where table_schema in ('public', 'job') order by 1, 2, 3`,
  );
  const texts = new Map<string, string>();
  for (const { schema, table, column } of columns) {
    const { rows } = await pool.query(
      `select "${column}"::text as text from "${schema}"."${table}" where "${column}" is not null`,
    );
    texts.set(`${table}.${column}`, rows.map(({ text }) => String(text)).join('\n'));
  }
  return texts;
};

/** The same, and every sealed value opened: what a thief reads who has the key ring too. */
export const dumpOpened = async (from: Harness, keyFile: string): Promise<Map<string, string>> => {
  const texts = await dump(from);
  const { db, sealer } = await openBeside(from, keyFile);
  for (const column of await sealedColumns(db)) {
    const told: string[] = [];
    for (let after = '(0,0)'; ; ) {
      const rows = await nextSealed(db, column, after, 500, 2);
      if (rows.length === 0) break;
      after = rows.at(-1)!.at;
      for (const { rowId, value } of rows)
        told.push(sealer.openBytes(column.place, rowId, value).toString('utf8'));
    }
    texts.set(`${column.place} opened`, told.join('\n'));
  }
  return texts;
};
