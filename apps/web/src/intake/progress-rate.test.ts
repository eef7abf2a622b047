import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMark, type ProgressMark, rowsPerSecond, secondsLeft } from './progress-rate.ts';

describe('progress rate', () => {
  it('tells a steady rate exactly, whatever the spacing of the marks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.array(fc.integer({ min: 300, max: 4000 }), { minLength: 2, maxLength: 20 }),
        (rate, gaps) => {
          let marks: ProgressMark[] = [];
          let at = 0;
          for (const gap of gaps) {
            at += gap;
            marks = addMark(marks, { at, rows: (at * rate) / 1000 });
          }
          const measured = rowsPerSecond(marks);
          if (measured !== null) expect(measured).toBeCloseTo(rate, 6);
        },
      ),
    );
  });

  it('forgets an early slow phase', () => {
    let marks: ProgressMark[] = [];
    marks = addMark(marks, { at: 0, rows: 0 });
    marks = addMark(marks, { at: 60_000, rows: 10 });
    marks = addMark(marks, { at: 70_000, rows: 1010 });
    expect(rowsPerSecond(marks)).toBe(100);
  });

  it('starts afresh when rows fall back', () => {
    expect(addMark([{ at: 0, rows: 500 }], { at: 900, rows: 3 })).toEqual([{ at: 900, rows: 3 }]);
  });

  it('knows no end without a total and none without a rate', () => {
    expect(secondsLeft(10, 5, null)).toBeNull();
    expect(secondsLeft(null, 5, 100)).toBeNull();
    expect(secondsLeft(10, 5, 100)).toBe(10);
    expect(secondsLeft(10, 100, 100)).toBe(0);
  });
});
