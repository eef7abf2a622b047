import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandomness, seededBytes } from '../noise/random.ts';
import { auditTable } from './audit-table.ts';
import { flat, tableWithMargins } from './linear-table.ts';
import { threshold } from './rounding.ts';
import { suppressCells } from './suppress.ts';
import { unwrap, wholeTables } from './test-support.ts';

const small = (values: readonly number[], minimum: number) =>
  unwrap(threshold(values, minimum)).flatMap((value, cell) => (value === null ? [cell] : []));

describe('suppressCells', () => {
  for (const sizes of [
    [2, 3],
    [3, 3],
    [2, 2, 2],
  ]) {
    it(`leaves every suppressed cell at least two values, in ${sizes.join(' x ')} tables`, () => {
      const cells = sizes.reduce((product, size) => product * size, 1);
      let secondaries = 0;
      fc.assert(
        fc.property(
          fc.array(fc.integer({ min: 0, max: 5 }), { minLength: cells, maxLength: cells }),
          (inner) => {
            const table = tableWithMargins(sizes.map(flat), inner);
            const primary = small(table.values, 3);
            const outcome = suppressCells(table, { primary });
            const { values, secondary } = unwrap(outcome);
            secondaries += secondary.length;
            for (const cell of primary) expect(values[cell]).toBeNull();
            const published = { values, relations: table.relations };
            const unknown = values.filter((value) => value === null).length;
            // With many unknowns the list of all tables is long: tables up to one above the largest value show two.
            if (unknown > 8) return;
            const all = wholeTables(published, Math.max(...table.values) + 1);
            values.forEach((value, cell) => {
              if (value === null)
                expect(new Set(all.map((candidate) => candidate[cell])).size).toBeGreaterThan(1);
            });
          },
        ),
        { numRuns: 80 },
      );
      expect(secondaries).toBeGreaterThan(20);
    });
  }

  it('keeps the protection width and takes the cheapest rectangle', () => {
    const inner = [2, 30, 40, 50, 12, 60, 70, 80, 90];
    const table = tableWithMargins([flat(3), flat(3)], inner);
    const { values, secondary } = unwrap(suppressCells(table, { primary: [0], protection: 2 }));
    // The corners 30, 50 and 12 close the rectangle at the least loss.
    expect(secondary.map((cell) => table.values[cell]).toSorted((a, b) => a! - b!)).toEqual([12, 30, 50]);
    const audits = unwrap(auditTable({ values, relations: table.relations }, { protection: 2 }));
    expect(audits.map(({ exposed }) => exposed)).toEqual([false, false, false, false]);
  });
  it('suppresses no more than it must: every secondary cell is needed', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(counts, (inner) => {
        const table = tableWithMargins([flat(3), flat(4)], inner);
        const { values, secondary } = unwrap(suppressCells(table, { primary: small(table.values, 5) }));
        for (const cell of secondary) {
          const less = values.map((value, at) => (at === cell ? table.values[at]! : value));
          const audits = unwrap(auditTable({ values: less, relations: table.relations }));
          expect(audits.some(({ exposed }) => exposed)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
  it('loses no more by starting again, and comes to the least loss on most small tables', () => {
    const random = createRandomness(seededBytes(2));
    const seen = { tables: 0, least: 0, first: 0 };
    for (let round = 0; round < 25; round++) {
      const table = tableWithMargins(
        [flat(2), flat(3)],
        Array.from({ length: 6 }, () => random.below(6) * random.below(9)),
      );
      const primary = small(table.values, 5);
      const costOf = (cell: number) => table.values[cell]! + 1;
      const lossOf = (cells: readonly number[]) => cells.reduce((sum, cell) => sum + costOf(cell), 0);
      const loss = (improvements: number) =>
        lossOf(unwrap(suppressCells(table, { primary, improvements })).secondary);
      const others = [...table.values.keys()].filter((cell) => !primary.includes(cell));
      let least = Infinity;
      for (let chosen = 0; chosen < 2 ** others.length; chosen++) {
        const secondary = others.filter((_, at) => (chosen >> at) & 1);
        if (lossOf(secondary) >= least) continue;
        const hidden = new Set([...primary, ...secondary]);
        const values = table.values.map((value, cell) => (hidden.has(cell) ? null : value));
        const audits = unwrap(auditTable({ values, relations: table.relations }));
        if (!audits.some(({ exposed }) => exposed)) least = lossOf(secondary);
      }
      const [first, best] = [loss(0), loss(10)];
      expect(best).toBeLessThanOrEqual(first);
      expect(best).toBeGreaterThanOrEqual(least);
      seen.tables++;
      if (best === least) seen.least++;
      if (first === least) seen.first++;
    }
    expect(seen.least).toBeGreaterThanOrEqual(0.8 * seen.tables);
    expect(seen.first).toBeLessThan(seen.least);
  });
  it('never takes a cell of infinite cost, and says so where that leaves a cell exposed', () => {
    const table = tableWithMargins([flat(2)], [1, 9]);
    const outcome = suppressCells(table, { primary: [0], costOf: () => Infinity });
    expect(!outcome.ok && outcome.problems).toMatchObject([{ code: 'not_consistent', path: 'cell 0' }]);
  });
});
