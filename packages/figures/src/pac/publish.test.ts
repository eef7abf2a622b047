import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandomness, seededBytes } from '../noise/random.ts';
import { expectValue } from '../outcome.ts';
import { epsilonOfRho } from '../privacy/zcdp.ts';
import type { Records } from '../records/types.ts';
import { inventRecords } from '../testing.ts';
import { countTuples } from './count-tuples.ts';
import { listAggregates } from './list-aggregates.ts';
import { noiseTail } from './noise-tail.ts';
import { publishAggregates } from './publish.ts';
import { combinationsOf, keyOf, withEmpty } from './test-support.ts';
import type { Aggregates, PrivacyProtection } from './types.ts';

const privacy: PrivacyProtection = { kind: 'privacy', epsilon: 2, delta: 1e-5, mostFilled: 5 };
const publish = (
  records: Records,
  seed: number,
  length = 3,
  protection: Partial<PrivacyProtection> = {},
): Aggregates =>
  expectValue(
    publishAggregates(records, {
      length,
      protection: { ...privacy, ...protection },
      bytes: seededBytes(seed),
    }),
  );
const listed = (aggregates: Aggregates): Map<string, number> =>
  new Map([...listAggregates(aggregates)].map(({ values, count }) => [keyOf(values), count]));

describe('aggregates without noise', () => {
  it('are every combination of at least k records, counted one by one and rounded down', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 2, max: 6 }), (seed, k) => {
        const records = withEmpty(inventRecords(60, [3, 2, 4, 3, 2], seed));
        const truth = combinationsOf(records, 4);
        const expected = [...truth]
          .filter(([, count]) => count >= k)
          .map(([key, count]) => [key, count - (count % k)]);
        const aggregates = expectValue(
          publishAggregates(records, { length: 4, protection: { kind: 'threshold', k } }),
        );
        expect(listed(aggregates)).toEqual(new Map(expected as [string, number][]));
        expect(aggregates.recordCount).toBe(60 - (60 % k));
        expect(aggregates.cost).toBeNull();
      }),
      { numRuns: 30 },
    );
  });
});

describe('aggregates with differential privacy', () => {
  const records = withEmpty(inventRecords(3000, [3, 2, 4, 3, 2], 5));

  it('spend the whole budget and no more, half of delta being kept for rare values', () => {
    const { cost, rareValueDelta, levels } = publish(records, 1);
    expect(rareValueDelta).toBe(0.5e-5);
    const epsilon = epsilonOfRho(cost!.rho, 0.5e-5);
    expect(epsilon).toBeLessThanOrEqual(2);
    expect(epsilon).toBeGreaterThan(1.99);
    // What one record of five values may change: 5 values, 10 pairs, 10 triples, each by one; 1/200 goes to the number of records.
    const spent = [5, 10, 10].reduce((sum, most, at) => sum + most / (2 * levels[at]!.sigma ** 2), 0);
    expect(spent / cost!.rho).toBeCloseTo(0.995, 3);
    // Longer combinations get less noise for what a record may change: sigma_k = sigma_1 / k.
    expect(levels[2]!.sigma / Math.sqrt(10) / (levels[0]!.sigma / Math.sqrt(5))).toBeCloseTo(1 / 3, 2);
  });

  it('miss the truth by as much as they say', () => {
    const truth = combinationsOf(records, 1);
    let [sum, squares, figures] = [0, 0, 0];
    for (let seed = 1; seed <= 200; seed++) {
      const aggregates = publish(records, seed, 1);
      for (const [key, count] of listed(aggregates)) {
        const error = (count - truth.get(key)!) / aggregates.levels[0]!.sigma;
        sum += error;
        squares += error * error;
        figures++;
      }
    }
    expect(figures).toBe(200 * truth.size);
    expect(Math.abs(sum / Math.sqrt(figures))).toBeLessThan(4);
    expect(Math.abs(squares / figures - 1) / Math.sqrt(2 / figures)).toBeLessThan(4);
  });

  it('never count a combination more often than a part of it, and know all its parts', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const aggregates = publish(records, seed, 4, { epsilon: 0.5 });
      const counts = listed(aggregates);
      for (const { values, count } of listAggregates(aggregates)) {
        expect(count).toBeGreaterThan(0);
        for (const left of Object.keys(values)) {
          const { [left]: _, ...part } = values;
          if (Object.keys(part).length > 0) expect(counts.get(keyOf(part))).toBeGreaterThanOrEqual(count);
        }
      }
    }
  });

  it('seldom show values that one record alone has', () => {
    const values = ['', 'common', 'rare'];
    const alone: Records = {
      columns: ['a', 'b'].map((name) => ({ name, values })),
      size: 50,
      codes: ['a', 'b'].map(() => Uint16Array.from({ length: 50 }, (_, row) => (row === 0 ? 2 : 1))),
    };
    let shown = 0;
    for (let seed = 1; seed <= 600; seed++) {
      const { columns } = publish(alone, seed, 1, { delta: 0.2, mostFilled: 2 });
      if (columns.some((column) => column.values.includes('rare'))) shown++;
    }
    // Half of delta is 0.1: at most 60 of 600 times, with four standard deviations to spare, and not never.
    expect(shown).toBeLessThan(60 + 4 * Math.sqrt(54));
    expect(shown).toBeGreaterThan(10);
  });

  it('take from a record no more than the noise covers, any part of it alike', () => {
    const attributes = Int32Array.from({ length: 6 * 3000 }, (_, at) => at % 6);
    const starts = Int32Array.from({ length: 3001 }, (_, record) => 6 * record);
    const counts = countTuples({ starts, attributes }, 6, [], 2, createRandomness(seededBytes(3)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(6000);
    for (const count of counts)
      expect(Math.abs(count - 1000)).toBeLessThan(4 * Math.sqrt(3000 * (1 / 3) * (2 / 3)));
  });

  it('leave out lengths with too many combinations, and their cost', () => {
    const options = { length: 3, protection: privacy, bytes: seededBytes(1) };
    const few = expectValue(publishAggregates(records, { ...options, maxCombinations: 20 }));
    expect(few.levels.length).toBe(1);
    expect(few.cost!.rho).toBeLessThan(publish(records, 1).cost!.rho / 5);
  });

  it('are refused with every fault, before anything is counted', () => {
    const refusal = publishAggregates(records, {
      length: 9,
      protection: {
        ...privacy,
        epsilon: 0,
        delta: 1,
        mostFilled: 6,
        relativeNoise: [1, 0],
        fabrication: [2],
      },
      maxCombinations: 0,
    });
    expect(refusal.ok ? [] : refusal.problems.map(({ path }) => path)).toEqual([
      'length',
      'maxCombinations',
      'epsilon',
      'delta',
      'mostFilled',
      'relativeNoise',
      'relativeNoise',
      'fabrication',
      'fabrication',
    ]);
    const threshold = publishAggregates({ ...records, size: 0 }, { protection: { kind: 'threshold', k: 1 } });
    expect(threshold.ok ? [] : threshold.problems.map(({ path }) => path)).toEqual(['records', 'k']);
  });
});

describe('the tail of the noise', () => {
  it('begins where the law summed from both ends says', () => {
    for (const sigma of [0.5, 1, 3.7])
      for (const probability of [0.5, 0.3, 0.05, 1e-4, 1e-9]) {
        const law = (x: number): number => Math.exp((-x * x) / (2 * sigma * sigma));
        let total = 0;
        for (let x = -200; x <= 200; x++) total += law(x);
        const tailFrom = (m: number): number => {
          let tail = 0;
          for (let x = 200; x >= m; x--) tail += law(x);
          return tail / total;
        };
        const m = noiseTail(sigma, probability);
        expect(tailFrom(m)).toBeLessThanOrEqual(probability);
        expect(tailFrom(m - 1)).toBeGreaterThan(probability);
      }
  });

  it('is the normal one where sigma is large', () => {
    expect(noiseTail(1000, 0.025) / 1000).toBeCloseTo(1.95996, 2);
    expect(noiseTail(1000, 1e-6) / 1000).toBeCloseTo(4.75342, 2);
  });
});
