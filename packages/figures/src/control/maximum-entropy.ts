import { accepted, type Outcome, refused } from '../outcome.ts';

const STEPS = 200;
const PRECISION = 1e-13;

/**
 * The distribution of greatest entropy over these ascending whole values with mean 0 and this variance. It has the
 * form p(v) ~ exp(a v + b v^2) (Jaynes 1957); a and b minimise the convex dual log sum exp(a v + b v^2) - b V, found
 * by damped Newton steps. Refused, with the range, where the variance is out of reach. O(values) for each step.
 */
export const maximumEntropy = (values: readonly number[], variance: number): Outcome<number[]> => {
  const below = Math.max(...values.filter((value) => value <= 0));
  const above = Math.min(...values.filter((value) => value >= 0));
  const least = -below * above;
  const most = -values[0]! * values.at(-1)!;
  if (variance === least || variance === most) {
    const [low, high] = variance === least ? [below, above] : [values[0]!, values.at(-1)!];
    return accepted(values.map((value) => atEnds(value, low, high)));
  }
  if (!(variance > least && variance < most))
    return refused([
      {
        code: 'bad_number',
        path: 'variance',
        message: `noise with mean 0 needs a variance from ${least} to ${most} here`,
      },
    ]);

  // Scaled to [-1, 1], so that the two moments are of one size.
  const scale = Math.max(-values[0]!, values.at(-1)!);
  const first = values.map((value) => value / scale);
  const target = variance / scale ** 2;
  let a = 0;
  let b = 0;
  let here = dual(first, target, a, b);
  for (let step = 0; step < STEPS; step++) {
    const { mean, second, third, fourth } = moments(first, here.probability);
    const [slopeA, slopeB] = [mean, second - target];
    if (Math.abs(slopeA) < PRECISION && Math.abs(slopeB) < PRECISION) break;
    const [aa, ab, bb] = [second - mean ** 2, third - mean * second, fourth - second ** 2];
    // A trace of ridge keeps the step defined where two values carry all the weight.
    const determinant = aa * bb - ab * ab + 1e-300;
    const stepA = (bb * slopeA - ab * slopeB) / determinant;
    const stepB = (aa * slopeB - ab * slopeA) / determinant;
    const slope = slopeA * stepA + slopeB * stepB;
    let length = 1;
    let next = dual(first, target, a - stepA, b - stepB);
    while (next.value > here.value - 1e-4 * length * slope + 1e-15 && length > 1e-12) {
      length /= 2;
      next = dual(first, target, a - length * stepA, b - length * stepB);
    }
    a -= length * stepA;
    b -= length * stepB;
    here = next;
  }
  return accepted(here.probability);
};

const atEnds = (value: number, low: number, high: number): number => {
  if (low === high) return value === low ? 1 : 0;
  if (value === low) return high / (high - low);
  return value === high ? -low / (high - low) : 0;
};

const dual = (values: readonly number[], target: number, a: number, b: number) => {
  const exponents = values.map((value) => a * value + b * value ** 2);
  const largest = Math.max(...exponents);
  const weights = exponents.map((exponent) => Math.exp(exponent - largest));
  const sum = weights.reduce((left, right) => left + right, 0);
  return {
    value: largest + Math.log(sum) - b * target,
    probability: weights.map((weight) => weight / sum),
  };
};

const moments = (values: readonly number[], probability: readonly number[]) => {
  const moment = (power: number) =>
    values.reduce((sum, value, at) => sum + probability[at]! * value ** power, 0);
  return { mean: moment(1), second: moment(2), third: moment(3), fourth: moment(4) };
};
