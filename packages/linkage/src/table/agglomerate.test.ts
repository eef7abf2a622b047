import fc from 'fast-check';
import { expect, it } from 'vitest';
import { agglomerateMany } from './agglomerate.ts';
import { createFew, FEW, type Part } from './agglomerate-few.ts';

const OPTIONS = { threshold: 1, crowd: -2, unknown: -8 };
const partition = (labels: ArrayLike<number>): number[] => {
  const all = Array.from(labels);
  return all.map((label) => all.indexOf(label));
};

it('joins the same in parts of few rows and by the heap that serves parts of any size', () => {
  const few = createFew(OPTIONS);
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: FEW }).chain((size) =>
        fc.record({
          size: fc.constant(size),
          pairs: fc.uniqueArray(
            fc
              .tuple(
                fc.nat({ max: size - 1 }),
                fc.nat({ max: size - 1 }),
                fc.double({ min: -7, max: 20, noNaN: true }),
              )
              .filter(([a, b]) => a < b),
            { selector: ([a, b]) => a * size + b, maxLength: 80 },
          ),
        }),
      ),
      ({ size, pairs }) => {
        const part: Part = {
          size,
          left: Int32Array.from(pairs, ([a]) => a),
          right: Int32Array.from(pairs, ([, b]) => b),
          // No two alike: which of two equals comes first is nobody's business.
          weights: Float64Array.from(pairs, ([, , weight], at) => weight + at * 1e-3),
        };
        expect(partition(few(part))).toEqual(partition(agglomerateMany(part, OPTIONS)));
      },
    ),
  );
});
