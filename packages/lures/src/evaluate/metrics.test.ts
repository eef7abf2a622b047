import { describe, expect, it } from 'vitest';
import { areaUnderCurve, calibrationError, expectedThreshold, qualityAt } from './metrics.ts';

describe('measures', () => {
  it('agree with counts made by hand', () => {
    const labels = [1, 1, 0, 0, 1] as const;
    const scores = [0.9, 0.4, 0.6, 0.1, 0.8];
    expect(qualityAt(scores, [...labels], 0.5)).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
    // Of the six pairs of a positive and a negative, five are in order.
    expect(areaUnderCurve(scores, [...labels])).toBeCloseTo(5 / 6, 12);
    expect(areaUnderCurve([1, 1, 1], [1, 0, 0])).toBe(0.5);
    expect(calibrationError([1, 0, 1, 0], [1, 0, 1, 0])).toBe(0);
    expect(calibrationError([1, 1], [0, 0])).toBe(1);
  });

  it('no threshold promises a better expected F1 than half of the best one', () => {
    const probabilities = Array.from({ length: 400 }, (_, at) => ((at * 131) % 400) / 400) // even over 0 to 1
      .map((share) => share ** 3);
    const sum = probabilities.reduce((total, one) => total + one, 0);
    const expected = (threshold: number): number => {
      const said = probabilities.filter((one) => one >= threshold);
      return (2 * said.reduce((total, one) => total + one, 0)) / (said.length + sum);
    };
    const chosen = expectedThreshold(probabilities);
    const best = Math.max(...probabilities.map(expected));
    expect(expected(chosen)).toBeCloseTo(best, 9);
    expect(chosen).toBeCloseTo(best / 2, 9);
  });
});
