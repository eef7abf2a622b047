import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditTable } from './audit-table.ts';
import { flat, type LinearTable, tableWithMargins } from './linear-table.ts';
import { unwrap, wholeTables } from './test-support.ts';
import { tighten } from './tighten.ts';

const hide = (sizes: readonly number[], inner: readonly number[], hidden: readonly number[]): LinearTable => {
  const { values, relations } = tableWithMargins(sizes.map(flat), inner);
  return { values: values.map((value, cell) => (hidden.includes(cell) ? null : value)), relations };
};
const tables = (sizes: readonly number[], largest: number, most: number) => {
  const cells = sizes.reduce((product, size) => product * size, 1);
  const all = sizes.reduce((product, size) => product * (size + 1), 1);
  return fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: largest }), { minLength: cells, maxLength: cells }),
      fc.uniqueArray(fc.integer({ min: 0, max: all - 1 }), { minLength: 1, maxLength: most }),
    )
    .map(([inner, hidden]) => ({ inner, table: hide(sizes, inner, hidden) }));
};

describe('auditTable', () => {
  it('gives the least and greatest value over all whole two-way tables that agree', () => {
    let bounded = 0;
    fc.assert(
      fc.property(tables([2, 3], 4, 6), ({ inner, table }) => {
        const sum = inner.reduce((a, b) => a + b);
        const greatest = 2 * sum + 2;
        const all = wholeTables(table, greatest);
        for (const { cell, lower, upper, pinned, exposed } of unwrap(auditTable(table))) {
          const values = all.map((candidate) => candidate[cell]!);
          expect(lower).toBe(Math.min(...values));
          if (upper < Infinity) expect(upper).toBe(Math.max(...values));
          // An unbounded cell reaches all that the other cells leave of the greatest value tried.
          else expect(Math.max(...values)).toBeGreaterThanOrEqual(greatest - sum);
          expect(pinned).toBe(new Set(values).size === 1);
          expect(exposed).toBe(pinned);
          if (upper < Infinity) bounded++;
        }
      }),
      { numRuns: 150 },
    );
    expect(bounded).toBeGreaterThan(100);
  });
  it('contains every whole three-way table, and propagation contains the audit', () => {
    fc.assert(
      fc.property(tables([2, 2, 2], 2, 8), ({ table }) => {
        const known = tighten(table);
        const all = wholeTables(table, 16);
        expect(all.length).toBeGreaterThan(0);
        for (const { cell, lower, upper } of unwrap(auditTable(table))) {
          expect(known.lower[cell]).toBeLessThanOrEqual(lower);
          expect(known.upper[cell]).toBeGreaterThanOrEqual(upper);
          for (const candidate of all) {
            expect(candidate[cell]).toBeGreaterThanOrEqual(lower);
            expect(candidate[cell]).toBeLessThanOrEqual(upper);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
  it('finds what no subtraction and no propagation finds', () => {
    // x + y = y + z = x + z = 6: each pair of equations leaves room, all three together none.
    const table: LinearTable = {
      values: [null, null, null, 6, 6, 6],
      relations: [
        { total: 3, parts: [0, 1] },
        { total: 4, parts: [1, 2] },
        { total: 5, parts: [0, 2] },
      ],
    };
    expect([...tighten(table).upper.subarray(0, 3)]).toEqual([6, 6, 6]);
    expect(unwrap(auditTable(table)).map(({ lower, upper, pinned }) => [lower, upper, pinned])).toEqual([
      [3, 3, true],
      [3, 3, true],
      [3, 3, true],
    ]);
  });
  it('uses known bounds and the protection width', () => {
    const table: LinearTable = {
      values: [10, null, null, 3],
      relations: [{ total: 0, parts: [1, 2, 3] }],
      boundsOf: () => ({ lower: 0, upper: 4 }),
    };
    const audits = unwrap(auditTable(table, { protection: 2 }));
    expect(audits).toEqual([
      { cell: 1, lower: 3, upper: 4, pinned: false, exposed: true },
      { cell: 2, lower: 3, upper: 4, pinned: false, exposed: true },
    ]);
  });
  it('keeps fractions for sums of real numbers; for counts there is then no table', () => {
    const table: LinearTable = {
      values: [null, null, null, 5, 5, 5],
      relations: [
        { total: 3, parts: [0, 1] },
        { total: 4, parts: [1, 2] },
        { total: 5, parts: [0, 2] },
      ],
    };
    const real = unwrap(auditTable(table, { whole: false }));
    for (const { lower, upper, pinned } of real) {
      expect(lower).toBeCloseTo(2.5, 9);
      expect(upper).toBeCloseTo(2.5, 9);
      expect(pinned).toBe(true);
    }
    const whole = auditTable(table);
    expect(!whole.ok && whole.problems.map(({ code }) => code)).toContain('not_consistent');
  });
  it('refuses contradictions and what is too large', () => {
    const relations = [{ total: 0, parts: [1, 2, 3] }];
    const contradictory = auditTable({ values: [5, 6, null, null], relations });
    expect(!contradictory.ok && contradictory.problems[0]).toMatchObject({ code: 'not_consistent' });
    const large = auditTable({ values: [5, null, null, null], relations }, { largest: 2 });
    expect(!large.ok && large.problems[0]).toMatchObject({ code: 'too_large' });
  });
});
