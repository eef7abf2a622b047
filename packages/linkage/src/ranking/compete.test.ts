import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compete, type Fits } from './compete.ts';

const fitsOf = (scores: readonly number[]): Fits => ({
  candidates: scores.map((_, candidate) => candidate),
  scores: Float64Array.from(scores),
});

describe('names that compete for partners', () => {
  it('leave a partner that fits many to the one that it fits best', () => {
    // Partner 0 is a short spelling that fits both; it fits the first better, and the second has a partner of its own.
    const [first, second] = [fitsOf([-2, -9]), fitsOf([-3, -4])];
    compete([first, second], 2);
    expect(first.scores[0]).toBeGreaterThan(first.scores[1]!);
    expect(second.scores[1]).toBeGreaterThan(second.scores[0]!);
  });

  it('share each partner among them, and are not moved by how well it fits at all', () => {
    const score = fc.double({ min: -200, max: 0, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 8 }), (rows) => {
        const asked = rows.map(fitsOf);
        compete(asked, 2);
        for (const partner of [0, 1]) {
          // The share is what is left when the little that the fit itself counts is taken off.
          const shares = asked.map(({ scores }, at) =>
            Math.exp(scores[partner]! - 0.02 * rows[at]![partner]!),
          );
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
        }
      }),
    );
  });

  it('keep their order where one alone is asked', () => {
    const one = fitsOf([-5, -1, -3]);
    compete([one], 3);
    expect([...one.scores].map((score) => Number(score.toFixed(6)))).toEqual([-0.1, -0.02, -0.06]);
  });

  it('leave ties ties', () => {
    const [one, other] = [fitsOf([-5, -5]), fitsOf([-7, -7])];
    compete([one, other], 2);
    expect(one.scores[0]).toBe(one.scores[1]);
  });
});
