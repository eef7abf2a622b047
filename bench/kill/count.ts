import { join } from 'node:path';
import { readActions } from '../../apps/server/src/case/action-store.ts';
import { erasedValues } from '../../apps/server/src/erasure/erased-values.ts';
import { verify } from '../../apps/server/src/keeping/verify.ts';
import { connect, openPool } from '../../apps/server/src/platform/database/connect.ts';
import { openVault } from '../../apps/server/src/platform/seal/open-vault.ts';
import { createSealer } from '../../apps/server/src/platform/seal/seal.ts';

const MARK = /zqxmark\d{8}/g;

/** How often each mark stands in what is kept, opened with the key ring alone, and what `verify` finds wrong. */
export const countMarks = async (
  folder: string,
  connectionString: string,
): Promise<{ marks: Map<string, number>; wrong: string[] }> => {
  const pool = openPool(connectionString, 4);
  try {
    const { ring, vault } = await openVault(pool, join(folder, 'keys.json'));
    const reach = { db: connect(pool, vault).db, sealer: createSealer(ring, vault, erasedValues) };
    const marks = new Map<string, number>();
    const look = (text: string): void => {
      for (const [mark] of text.matchAll(MARK)) marks.set(mark, (marks.get(mark) ?? 0) + 1);
    };
    for (let after = 0; ; ) {
      const rows = await reach.db
        .selectFrom('report')
        .select(['id', 'number', 'text'])
        .where('number', '>', after)
        .orderBy('number')
        .limit(1000)
        .execute();
      if (rows.length === 0) break;
      after = rows.at(-1)!.number;
      for (const { id, text } of rows) look(reach.sealer.open('report.text', id, text));
    }
    const cases = await reach.db.selectFrom('case_record').select('id').execute();
    for (let at = 0; at < cases.length; at += 500)
      for (const [, actions] of await readActions(
        reach,
        cases.slice(at, at + 500).map(({ id }) => id),
      ))
        look(JSON.stringify(actions));
    const checks = await verify(reach);
    return { marks, wrong: checks.filter(({ wrong }) => wrong > 0).map(({ check }) => check) };
  } finally {
    await pool.end();
  }
};
