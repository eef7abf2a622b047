import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthLayout, roundUp } from './month-layout.ts';
import { OUTCOME_ORDER } from './outcomes.ts';

const month = fc.tuple(...OUTCOME_ORDER.map(() => fc.integer({ min: 0, max: 400 }))).map((counts) => ({
  month: '2023-05',
  outcomes: Object.fromEntries(OUTCOME_ORDER.map((outcome, index) => [outcome, counts[index] ?? 0])),
  count: counts.reduce((sum, count) => sum + count, 0),
}));

describe('layout of the months', () => {
  it('draws every counted case with the same area height and never above the frame', () => {
    fc.assert(
      fc.property(fc.array(month, { minLength: 1, maxLength: 40 }), (months) => {
        const { bars, ticks } = monthLayout(months, { width: 900, height: 200 });
        const top = Math.max(...ticks.map(({ value }) => value));
        bars.forEach((bar, index) => {
          const high = bar.pieces.reduce((sum, piece) => sum + piece.high, 0);
          expect(high).toBeCloseTo(((months[index]?.count ?? 0) / top) * 200, 6);
          for (const piece of bar.pieces) expect(piece.y).toBeGreaterThanOrEqual(-1e-6);
          expect(bar.x + bar.wide).toBeLessThanOrEqual(900 + 1e-6);
        });
      }),
    );
  });

  it('rounds the frame up to 1, 2 or 5', () => {
    expect([0, 1, 3, 7, 11, 49, 120, 501].map(roundUp)).toEqual([1, 1, 5, 10, 20, 50, 200, 1000]);
  });

  it('labels fewer months where they stand close', () => {
    const months = Array.from({ length: 24 }, () => ({ month: '2023-01', outcomes: {}, count: 0 }));
    expect(monthLayout(months, { width: 2400, height: 10 }).every).toBe(1);
    expect(monthLayout(months, { width: 300, height: 10 }).every).toBe(5);
  });
});
