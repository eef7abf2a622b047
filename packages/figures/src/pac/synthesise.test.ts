import { describe, expect, it } from 'vitest';
import { createRandomness, seededBytes } from '../noise/random.ts';
import { expectValue } from '../outcome.ts';
import { inventRecords } from '../testing.ts';
import { listAggregates } from './list-aggregates.ts';
import { publishAggregates } from './publish.ts';
import { synthesiseFromAggregates } from './synthesise.ts';
import { combinationsOf, keyOf, rowsOf, withEmpty } from './test-support.ts';
import type { Aggregates } from './types.ts';

const records = withEmpty(inventRecords(1500, [3, 2, 4, 3, 2, 3], 8));
const publish = (length: number): Aggregates =>
  expectValue(
    publishAggregates(records, {
      length,
      protection: { kind: 'privacy', epsilon: 3, delta: 1e-5, mostFilled: 6 },
      bytes: seededBytes(4),
    }),
  );

/** The rule step by step: every weight from scratch, every percentile from a sorted list. */
const inventPlainly = (aggregates: Aggregates, seed: number): Record<string, string>[] => {
  const randomness = createRandomness(seededBytes(seed));
  const length = aggregates.levels.length;
  const left = new Map([...listAggregates(aggregates)].map(({ values, count }) => [keyOf(values), count]));
  const subsetsOf = (pairs: [string, string][]): [string, string][][] =>
    Array.from({ length: 2 ** pairs.length }, (_, subset) => pairs.filter((__, at) => (subset >> at) & 1));
  const attributes = Array.from(aggregates.columnOf, (column, attribute): [string, string] => [
    aggregates.columns[column]!.name,
    aggregates.columns[column]!.values[aggregates.codeOf[attribute]!]!,
  ]);
  const rows: Record<string, string>[] = [];
  for (;;) {
    const record: [string, string][] = [];
    for (;;) {
      const weights = attributes.map((pair) => {
        if (record.some(([name]) => name === pair[0]) || left.get(keyOf(Object.fromEntries([pair])))! <= 0)
          return 0;
        if (record.length < length)
          return Math.max(0, left.get(keyOf(Object.fromEntries([...record, pair]))) ?? 0);
        const remainders = subsetsOf(record)
          .filter((some) => some.length < length)
          .map((some) => left.get(keyOf(Object.fromEntries([...some, pair]))) ?? 0)
          .sort((a, b) => a - b);
        return remainders[0]! <= 0 ? 0 : remainders[Math.ceil(0.95 * remainders.length) - 1]!;
      });
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      if (total === 0) break;
      const point = randomness.below(total);
      let place = 0;
      for (let sum = weights[0]!; sum <= point; sum += weights[place]!) place++;
      const chosen = attributes[place]!;
      for (const some of subsetsOf(record).filter((one) => one.length < length)) {
        const key = keyOf(Object.fromEntries([...some, chosen]));
        left.set(key, left.get(key)! - 1);
      }
      record.push(chosen);
    }
    if (record.length === 0) return rows;
    rows.push(Object.fromEntries(record));
  }
};

describe('records invented from aggregates', () => {
  it.each([1, 2, 3])('of length %s are those of the rule followed step by step', (length) => {
    const aggregates = publish(length);
    const invented = expectValue(synthesiseFromAggregates(aggregates, { bytes: seededBytes(9) }));
    const plain = inventPlainly(aggregates, 9);
    expect(rowsOf(invented).map(keyOf)).toEqual(plain.map(keyOf));
  });

  it('have exactly the published single counts and no unpublished combination', () => {
    const aggregates = publish(3);
    const published = new Map(
      [...listAggregates(aggregates)].map(({ values, count }) => [keyOf(values), count]),
    );
    const invented = combinationsOf(
      expectValue(synthesiseFromAggregates(aggregates, { bytes: seededBytes(2) })),
      3,
    );
    for (const key of invented.keys()) expect(published.has(key)).toBe(true);
    for (const [key, count] of published) if (!key.includes(';')) expect(invented.get(key)).toBe(count);
  });

  it('are as many as asked for, more or fewer than the figures hold', () => {
    const aggregates = publish(2);
    for (const rows of [0, 10, 7000])
      expect(expectValue(synthesiseFromAggregates(aggregates, { rows, bytes: seededBytes(2) })).size).toBe(
        rows,
      );
  });

  it('are refused where nothing was published', () => {
    const aggregates: Aggregates = { ...publish(1), columnOf: new Int32Array(0), codeOf: new Int32Array(0) };
    expect(synthesiseFromAggregates(aggregates, { rows: 5 }).ok).toBe(false);
    expect(synthesiseFromAggregates(publish(1), { rows: 1.5 }).ok).toBe(false);
  });
});
