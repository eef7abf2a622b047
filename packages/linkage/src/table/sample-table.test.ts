import { expect, it } from 'vitest';
import { type BlockingRule, blocksOf, encodeOnce } from './blocks.ts';
import { encodeColumn } from './columns.ts';
import { createBlockStore, openInMemory } from './memory-engine.ts';
import { openSample } from './sample-table.ts';

// 250,000 rows: every fifth row is asked for its partners.
const ROWS = 250_000;
const draw = (row: number, below: number): number => {
  const mixed = Math.imul(row + 1, 0x85ebca6b);
  return (Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0) % below;
};
const columns = [
  encodeColumn(
    'name',
    Array.from({ length: ROWS }, (_, row) => (draw(row, 50) === 0 ? '' : `n${draw(row, 70_001)}`)),
  ),
  encodeColumn(
    'town',
    Array.from({ length: ROWS }, (_, row) => `t${draw(row * 7, 11)}`),
  ),
];
const table = { rows: ROWS, columns };
const RULES: BlockingRule[] = [[{ column: 'name' }], [{ column: 'name' }, { column: 'town' }]];
const MOST = 8;

it('gives a row of the sample the very partners that it has in the whole table, and counts what all rows make', async () => {
  const sample = openSample(table, RULES, { mostInBlock: MOST, encode: encodeOnce() });
  expect(sample.everyRow).toBe(5);
  const whole = openInMemory(table, createBlockStore(table));
  const pairsOf = async (open: typeof whole, rule: BlockingRule) => {
    const found: number[] = [];
    await open.eachPair({ blocking: [rule], mostInBlock: MOST }, { everyRow: 50 }, (left, right) => {
      found.push(left, right);
    });
    return found;
  };
  for (const [at, rule] of RULES.entries()) {
    const pairs = await pairsOf(whole, rule);
    expect(pairs.length).toBeGreaterThan(500);
    expect(await pairsOf(sample, rule)).toEqual(pairs);
    const [exact, about] = await Promise.all(
      [whole, sample].map(
        async (open) => (await open.countPairs({ blocking: [rule], mostInBlock: MOST }))[0]!,
      ),
    );
    expect(about! / exact!).toBeGreaterThan(0.98);
    expect(about! / exact!).toBeLessThan(1.02);
    // Blocks without a row of the sample are left out, but for the few that share a hash.
    expect(sample.blocks[at]!.start.length).toBeLessThan(blocksOf(columns, ROWS, rule, MOST).start.length);
  }
  const selection = { blocking: RULES, mostInBlock: MOST };
  for (const budget of [100_000, 300_000]) {
    const [exact, about] = [
      await whole.largestBlock(selection, budget),
      await sample.largestBlock(selection, budget),
    ];
    expect(Math.abs(about - exact)).toBeLessThanOrEqual(1);
  }
});
