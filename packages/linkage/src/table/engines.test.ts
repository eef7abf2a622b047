import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startLinkageThread } from '../../../../apps/cli/src/linkage-threads.ts';
import { createDuckdbEngine } from '../duckdb/duckdb-engine.ts';
import { createThreadedEngine } from '../threads/threaded-engine.ts';
import { encodeColumn } from './columns.ts';
import { engineConformance, inventedTable } from './engine.conformance.ts';
import { LinkageRefused } from './engine.ts';
import { createMemoryEngine } from './memory-engine.ts';

engineConformance('memory', async () => createMemoryEngine());
engineConformance('threaded', async () =>
  createThreadedEngine({ start: startLinkageThread, others: 2, worthAThread: 1 }),
);
engineConformance('DuckDB', () => createDuckdbEngine({ threads: 2 }));

/** Six million pairs: far more than the memory given below. */
const MANY = {
  rows: 3500,
  columns: [
    encodeColumn(
      'a',
      Array.from({ length: 3500 }, (_, row) => `x${row % 1}`),
    ),
  ],
};

it('DuckDB refuses rather than writes when it may not spill, and does the work when it may', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'suar-spill-'));
  try {
    const count = async (spillFolder?: string): Promise<number> => {
      const engine = await createDuckdbEngine({
        memoryMegabytes: 64,
        threads: 1,
        ...(spillFolder === undefined ? {} : { spillFolder }),
      });
      let pairs = 0;
      try {
        await (await engine.open(MANY)).eachPair({ blocking: [[{ column: 'a' }]] }, {}, () => {
          pairs++;
        });
      } finally {
        await engine.close();
      }
      return pairs;
    };
    await expect(count()).rejects.toThrow(LinkageRefused);
    expect(await count(folder)).toBe((3500 * 3499) / 2);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);

it('takes two tables one after the other', async () => {
  const engine = await createDuckdbEngine({ threads: 1 });
  const counts: number[][] = [];
  for (const people of [10, 20]) {
    const { table } = inventedTable(people);
    counts.push(await (await engine.open(table)).countPairs({ blocking: [[]] }));
    expect(counts.at(-1)).toEqual([(table.rows * (table.rows - 1)) / 2]);
  }
  await engine.close();
});
