import { describe, expect, it } from 'vitest';
import { logistic } from './logistic.ts';
import { fitStack, stackedProbability } from './stack.ts';

describe('stack', () => {
  const margins = Array.from({ length: 4000 }, (_, at) => [(at % 20) / 5 - 2, ((at * 7) % 13) / 6 - 1]);
  const chance = ([first, second]: readonly number[]): number => logistic(2 * first! - second! - 1);
  const labels = margins.map((row, at) => (((at * 7919) % 4000) / 4000 < chance(row) ? 1 : 0) as 0 | 1);

  it('gives back the chances its labels were drawn from', () => {
    const stack = fitStack(margins, labels);
    for (const row of margins.slice(0, 260))
      expect(Math.abs(stackedProbability(stack, row) - chance(row))).toBeLessThan(0.04);
  });

  it('stays finite where classes are divided without overlap, and where an input never varies', () => {
    const divided = margins.map(([first]) => [first!, 7]);
    const stack = fitStack(
      divided,
      divided.map(([first]) => (first! > 0 ? 1 : 0)),
    );
    expect(stack.weights.every(Number.isFinite)).toBe(true);
    expect(stackedProbability(stack, [2, 7])).toBeGreaterThan(0.95);
    expect(stackedProbability(stack, [-2, 7])).toBeLessThan(0.05);
  });
});
