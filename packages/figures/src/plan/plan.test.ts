import { describe, expect, it } from 'vitest';
import { auditEpsilon } from '../audit/epsilon-audit.ts';
import { createRandomness, seededBytes } from '../noise/random.ts';
import { expectValue } from '../outcome.ts';
import { epsilonOfCost } from '../privacy/cost.ts';
import { countTable } from '../records/count.ts';
import { encodeRecords } from '../records/encode.ts';
import type { Records } from '../records/types.ts';
import { inventRecords } from '../testing.ts';
import { checkBudget, checkPlan } from './check-plan.ts';
import { previewPlan } from './preview-plan.ts';
import { releaseTables } from './release-tables.ts';

const records = inventRecords(4000, [3, 4, 5, 2]);
const plan = { tables: [['c0', 'c1'], ['c1', 'c2'], ['c0', 'c3'], ['c2']] };
const budget = { epsilon: 1, delta: 1e-6 };
const release = (seed: number) =>
  expectValue(releaseTables(records, plan, budget, { bytes: seededBytes(seed) }));

describe('a release by plan', () => {
  it('has whole, non-negative counts whose every shared total agrees', () => {
    const { tables, persons } = release(1);
    for (const { counts } of tables) {
      expect(counts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(persons);
    }
    const byC1 = (table: number, place: (cell: number) => number): number[] => {
      const sums = [0, 0, 0, 0];
      tables[table]!.counts.forEach((count, cell) => {
        sums[place(cell)]! += count;
      });
      return sums;
    };
    expect(byC1(0, (cell) => cell % 4)).toEqual(byC1(1, (cell) => Math.floor(cell / 5)));
  });

  it('errs as much as the preview said, and its intervals hold the truth 95 times in 100', () => {
    const preview = expectValue(previewPlan(records.columns, plan, budget));
    let [inside, cells, errors, foretold] = [0, 0, 0, 0];
    for (let seed = 0; seed < 40; seed++)
      release(seed).tables.forEach(({ columns, counts, low, high }, at) => {
        const of = columns.map((name) => records.columns.findIndex((column) => column.name === name));
        countTable(records, of).forEach((truth, cell) => {
          cells++;
          errors += Math.abs(truth - counts[cell]!);
          foretold += preview.tables[at]!.deviation * Math.sqrt(2 / Math.PI);
          if (truth >= low[cell]! && truth <= high[cell]!) inside++;
        });
      });
    expect(inside / cells).toBeGreaterThan(0.94);
    expect(inside / cells).toBeLessThan(0.985);
    // Non-negative counts can only help where cells are nearly empty; here hardly any are.
    expect(errors / foretold).toBeGreaterThan(0.85);
    expect(errors / foretold).toBeLessThan(1.06);
  });

  it('stays within its budget', () => {
    const { cost } = release(1);
    expect(epsilonOfCost(cost, budget.delta)).toBeLessThanOrEqual(budget.epsilon + 1e-9);
    expect(epsilonOfCost(cost, budget.delta)).toBeGreaterThan(0.97 * budget.epsilon);
  });

  it('does not betray one person to a black-box attack, and would if noise were a third', () => {
    const one = inventRecords(30, [2, 2]);
    const lone: Records = {
      ...one,
      size: 31,
      codes: one.codes.map((codes) => Uint16Array.from([...codes, 1])),
    };
    const attack = (claimed: number, spent: number) =>
      auditEpsilon(
        (withRecord, randomness) => {
          const bytes = (into: Uint8Array): void => {
            for (let at = 0; at < into.length; at++) into[at] = randomness.below(256);
          };
          const { tables } = expectValue(
            releaseTables(
              withRecord ? lone : one,
              { tables: [['c0', 'c1']] },
              { epsilon: spent, delta: 1e-5 },
              { bytes },
            ),
          );
          return tables[0]!.counts[3]!;
        },
        { trials: 600, delta: 1e-5, confidence: 0.99 },
        createRandomness(seededBytes(9)),
      ).epsilonLower - claimed;
    expect(attack(1, 1)).toBeLessThan(0);
    expect(attack(1, 8)).toBeGreaterThan(0);
  });

  it('counts nobody more often than the plan allows', () => {
    const units = Int32Array.from({ length: records.size }, (_, row) => row % 500);
    const capped = expectValue(
      releaseTables(
        records,
        { tables: [[]], recordsPerUnit: 2 },
        { epsilon: 50, delta: 1e-5 },
        { units, bytes: seededBytes(2) },
      ),
    );
    expect(Math.abs(capped.persons - 1000)).toBeLessThan(10);
    expect(capped.cost.groups).toBeNull();
  });
});

describe('a plan that cannot be carried out', () => {
  it('is refused at once where its figures would be noise alone', () => {
    for (const tiny of [Number.MIN_VALUE, 1e-9])
      expect(checkBudget({ epsilon: tiny, delta: tiny }).map(({ path }) => path)).toEqual(
        tiny < 1e-15 ? ['epsilon', 'delta'] : ['epsilon'],
      );
  });

  it('is refused with every reason at once', () => {
    const outcome = checkPlan(
      records.columns,
      { tables: [['c0', 'nowhere'], ['c1', 'c1'], ['c2'], ['c2']], recordsPerUnit: 0 },
      { epsilon: -1, delta: 2 },
    );
    expect(outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'bad_number epsilon',
      'bad_number delta',
      'bad_number recordsPerUnit',
      'unknown_column tables[0]',
      'duplicate tables[1]',
      'duplicate tables[3]',
    ]);
  });

  it('is refused when it would not fit in memory, before anything is counted', () => {
    const columns = Array.from({ length: 4 }, (_, at) => ({
      name: `c${at}`,
      values: Array.from({ length: 100 }, (__, value) => String(value)),
    }));
    const outcome = checkPlan(columns, { tables: [['c0', 'c1', 'c2', 'c3']] }, budget);
    expect(outcome.ok ? [] : outcome.problems).toMatchObject([{ code: 'too_large' }]);
  });

  it('names lines and columns of values outside the code list, never the value', () => {
    const outcome = encodeRecords(
      [{ name: 'sex', values: ['', 'female', 'male'] }],
      [{ sex: 'female' }, { sex: 'SECRET' }, {}],
    );
    expect(outcome).toMatchObject({ ok: false, problems: [{ path: 'line 2, sex' }] });
    expect(JSON.stringify(outcome)).not.toContain('SECRET');
  });

  it('gets advice for classes that are too fine', () => {
    const preview = expectValue(
      previewPlan(
        records.columns,
        { tables: [['c0', 'c1', 'c2']] },
        { epsilon: 0.2, delta: 1e-6 },
        { persons: 300 },
      ),
    );
    const { relativeError, coarser } = preview.tables[0]!;
    expect(relativeError!).toBeGreaterThan(0.25);
    expect(coarser[0]).toMatchObject({ column: 'c2', change: 'leave_out' });
    expect(coarser.every((advice) => advice.relativeError < relativeError!)).toBe(true);
  });
});
