import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BoundedSystem, createPolytope } from './simplex.ts';

/** All corners: every choice of basic variables, all others at 0 or their upper bound. Independent of the simplex steps. */
const corners = ({ upper, rows }: BoundedSystem): number[][] => {
  const found: number[][] = [];
  const n = upper.length;
  for (let state = 0; state < 3 ** n; state++) {
    const at = Array.from({ length: n }, (_, k) => Math.floor(state / 3 ** k) % 3);
    const basic = at.flatMap((how, k) => (how === 2 ? [k] : []));
    if (basic.length > rows.length || at.some((how, k) => how === 1 && upper[k] === Infinity)) continue;
    const point = at.map((how, k) => (how === 1 ? upper[k]! : 0));
    const matrix = rows.map(({ plus, minus, equals }) => {
      const coefficient = (k: number) => Number(plus.includes(k)) - Number(minus.includes(k));
      const rest = point.reduce((sum, value, k) => sum + coefficient(k) * value, 0);
      return [...basic.map(coefficient), equals - rest];
    });
    const solution = solveExactly(matrix, basic.length);
    if (solution === undefined) continue;
    basic.forEach((k, place) => {
      point[k] = solution[place]!;
    });
    if (point.every((value, k) => value >= -1e-9 && value <= upper[k]! + 1e-9)) found.push(point);
  }
  return found;
};

/** Gauss-Jordan elimination; undefined where the solution is not unique or does not exist. */
const solveExactly = (matrix: number[][], unknowns: number): number[] | undefined => {
  for (let k = 0; k < unknowns; k++) {
    const pivot = matrix.findIndex((row, at) => at >= k && Math.abs(row[k]!) > 1e-9);
    if (pivot === -1) return undefined;
    [matrix[k], matrix[pivot]] = [matrix[pivot]!, matrix[k]!];
    const by = matrix[k]![k]!;
    matrix[k] = matrix[k]!.map((value) => value / by);
    for (let at = 0; at < matrix.length; at++) {
      const times = matrix[at]![k]!;
      if (at !== k) matrix[at] = matrix[at]!.map((value, column) => value - times * matrix[k]![column]!);
    }
  }
  if (matrix.slice(unknowns).some((row) => Math.abs(row[unknowns]!) > 1e-9)) return undefined;
  return matrix.slice(0, unknowns).map((row) => row[unknowns]!);
};

const system = fc
  .record({
    point: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 6 }),
    room: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }),
    signs: fc.array(fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 6, maxLength: 6 }), {
      minLength: 1,
      maxLength: 4,
    }),
    shift: fc.integer({ min: -1, max: 1 }),
  })
  .map(({ point, room, signs, shift }): BoundedSystem => {
    const where = (row: number[], sign: number) => point.flatMap((_, k) => (row[k] === sign ? [k] : []));
    return {
      upper: point.map((value, k) => value + room[k]!),
      rows: signs.map((row, at) => ({
        plus: where(row, 1),
        minus: where(row, -1),
        equals: point.reduce((sum, value, k) => sum + row[k]! * value, at === 0 ? shift : 0),
      })),
    };
  });

describe('createPolytope', () => {
  it('finds the extremes that listing every corner finds, and no corner where there is none', () => {
    const seen = { empty: 0, full: 0 };
    fc.assert(
      fc.property(system, (given) => {
        const all = corners(given);
        const polytope = createPolytope(given);
        expect(polytope === undefined).toBe(all.length === 0);
        seen[polytope === undefined ? 'empty' : 'full']++;
        for (let k = 0; polytope !== undefined && k < given.upper.length; k++) {
          const values = all.map((point) => point[k]!);
          expect(polytope.extreme(k, 'greatest')).toBeCloseTo(Math.max(...values), 7);
          expect(polytope.extreme(k, 'least')).toBeCloseTo(Math.min(...values), 7);
        }
      }),
      { numRuns: 300 },
    );
    expect(Math.min(seen.empty, seen.full)).toBeGreaterThan(5);
  });
  it('says where nothing bounds a variable', () => {
    const polytope = createPolytope({
      upper: [Infinity, Infinity, Infinity],
      rows: [
        { plus: [0], minus: [1], equals: 2 },
        { plus: [2], minus: [], equals: 3 },
      ],
    })!;
    expect(polytope.extreme(0, 'greatest')).toBe(Infinity);
    expect(polytope.extreme(0, 'least')).toBe(2);
    expect(polytope.extreme(2, 'greatest')).toBe(3);
  });
});
