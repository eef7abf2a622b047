import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonWeight, type Explanation, layWaterfall } from './waterfall.ts';

const bits = fc.float({ min: -20, max: 20, noNaN: true });
const comparison = fc.record({
  name: fc.constantFrom('name', 'birth_date', 'phone'),
  level: fc.constant('exact'),
  outcome: fc.constantFrom('agrees' as const, 'close' as const, 'differs' as const, 'missing' as const),
  weight: bits,
});
const explanation = fc.record({
  weight: bits,
  probability: fc.constant(0.5),
  prior: bits,
  crossRole: fc.boolean(),
  comparisons: fc.array(comparison, { maxLength: 8 }),
});

describe('the waterfall', () => {
  it('joins each bar to the one before and stays within its bounds', () => {
    fc.assert(
      fc.property(explanation, (given: Explanation) => {
        const { steps, low, high } = layWaterfall(given);
        const between = steps.slice(0, -1);
        for (const [index, step] of between.slice(1).entries()) expect(step.from).toBe(between[index]?.to);
        for (const step of steps) {
          for (const end of [step.from, step.to]) expect(end >= low && end <= high).toBe(true);
        }
        expect(low <= 0 && high >= 0).toBe(true);
      }),
    );
  });

  it('ends where prior and comparisons add up to, and gives a missing value no bar', () => {
    const given: Explanation = {
      weight: 7,
      probability: 0.99,
      prior: -10,
      crossRole: false,
      comparisons: [
        { name: 'name', level: 'exact', outcome: 'agrees', weight: 8, termFrequencyWeight: 2 },
        { name: 'phone', level: 'missing', outcome: 'missing', weight: 0 },
        { name: 'birth_date', level: 'exact', outcome: 'agrees', weight: 7 },
      ],
    };
    const { steps } = layWaterfall(given);
    expect(steps.map((step) => step.name)).toEqual(['prior', 'name', 'birth_date', 'final']);
    expect(steps[2]?.to).toBe(7);
    expect(comparisonWeight(given.comparisons[0]!)).toBe(10);
  });
});
