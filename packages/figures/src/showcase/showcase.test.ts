import { describe, expect, it } from 'vitest';
import { seededBytes } from '../noise/random.ts';
import { expectValue } from '../outcome.ts';
import { epsilonOfRho } from '../privacy/zcdp.ts';
import { encodeRecords } from '../records/encode.ts';
import { inventRecords } from '../testing.ts';
import { attributesOf, eachKey } from './attributes.ts';
import { countAggregates } from './count-aggregates.ts';
import { publishAggregates } from './publish-aggregates.ts';
import { synthesiseAggregates } from './synthesise-aggregates.ts';

const records = inventRecords(600, [3, 4, 2, 3], 5);
/** v0 is no answer, so records have from none to four. */
const absent = ['v0'];
const publish = (epsilon: number, seed = 1) =>
  expectValue(
    publishAggregates(
      records,
      { epsilon, delta: 1e-5 },
      { reportingLength: 3, absent, bytes: seededBytes(seed) },
    ),
  );
const truth = (): Map<number, number>[] => {
  const attributes = attributesOf(records, absent);
  return [1, 2, 3].map((k) => {
    const counts = new Map<number, number>();
    for (let row = 0; row < records.size; row++)
      eachKey(
        attributes.of.subarray(attributes.start[row], attributes.start[row + 1]),
        k,
        attributes.count,
        (key) => counts.set(key, (counts.get(key) ?? 0) + 1),
      );
    return counts;
  });
};

describe('published aggregates', () => {
  it('are the true counts when the budget is boundless', () => {
    publish(1e7).levels.forEach((level, at) => {
      for (const [key, count] of truth()[at]!) if (count > 1 || at > 0) expect(level.get(key)).toBe(count);
    });
  });

  it('never hold a combination without its parts, nor more often than they', () => {
    const { levels, attributes } = publish(2);
    for (const k of [2, 3])
      for (const [key, count] of levels[k - 1]!) {
        const digits: number[] = [];
        for (let rest = key, left = k; left > 0; left--, rest = Math.floor(rest / attributes.length))
          digits.unshift(rest % attributes.length);
        digits.forEach((_, out) => {
          const part = digits
            .filter((__, at) => at !== out)
            .reduce((sum, digit) => sum * attributes.length + digit, 0);
          expect(levels[k - 2]!.get(part)).toBeGreaterThanOrEqual(count);
        });
      }
  });

  it('keep to their budget with half of delta for values of one person', () => {
    const { cost } = publish(2);
    expect(epsilonOfRho(cost.rho, 0.5e-5)).toBeLessThanOrEqual(2);
    expect(epsilonOfRho(cost.rho, 0.5e-5)).toBeGreaterThan(1.9);
  });

  it('hide a value that one person alone has', () => {
    const rows = Array.from({ length: 400 }, (_, row) => ({ a: row === 0 ? 'lone' : 'many', b: 'x' }));
    const lone = expectValue(
      encodeRecords(
        [
          { name: 'a', values: ['', 'lone', 'many'] },
          { name: 'b', values: ['', 'x'] },
        ],
        rows,
      ),
    );
    for (let seed = 0; seed < 200; seed++) {
      const { levels } = expectValue(
        publishAggregates(
          lone,
          { epsilon: 1, delta: 1e-6 },
          { reportingLength: 2, bytes: seededBytes(seed) },
        ),
      );
      expect(levels[0]!.has(0)).toBe(false);
    }
  });

  it('refuse options that are none, all at once', () => {
    const outcome = publishAggregates(
      records,
      { epsilon: 0, delta: 1e-5 },
      { reportingLength: 9, maxFilled: 0, fabrication: [2] },
    );
    expect(outcome.ok ? [] : outcome.problems.map(({ path }) => path)).toEqual([
      'epsilon',
      'reportingLength',
      'maxFilled',
      'fabrication[0]',
    ]);
  });
});

describe('counts rounded down', () => {
  it('are multiples of k, never above the truth and less than k below it', () => {
    const { levels } = expectValue(countAggregates(records, { reportingLength: 3, k: 5, absent }));
    levels.forEach((level, at) => {
      for (const [key, count] of truth()[at]!) {
        const published = level.get(key) ?? 0;
        expect(published % 5).toBe(0);
        expect(count - published).toBeGreaterThanOrEqual(0);
        expect(count - published).toBeLessThan(5);
      }
    });
  });
});

describe('records out of aggregates', () => {
  it('have single answers exactly as published and no unpublished combination', () => {
    const aggregates = publish(4);
    const invented = synthesiseAggregates(aggregates, seededBytes(3));
    const singles = new Map<number, number>();
    for (const record of invented) {
      for (const attribute of record) singles.set(attribute, (singles.get(attribute) ?? 0) + 1);
      expect(new Set(record.map((attribute) => aggregates.columnOf[attribute])).size).toBe(record.length);
      for (const k of [2, 3])
        eachKey(record, k, aggregates.attributes.length, (key) =>
          expect(aggregates.levels[k - 1]!.has(key)).toBe(true),
        );
    }
    expect(new Map([...singles].sort())).toEqual(new Map([...aggregates.levels[0]!].sort()));
  });
});
