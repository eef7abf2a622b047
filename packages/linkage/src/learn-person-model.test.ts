import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JudgedPair, LEAST_JUDGED, learnPersonModel, posteriorMeans } from './learn-person-model.ts';
import { DEFAULT_PERSON_MODEL } from './person-model.data.ts';
import { COMPARISONS, inOrder, LEVEL_ORDER } from './persons/level-order.ts';
import { person } from './testing.ts';

/** Of `count` pairs the given share is of one sex, and half are of one nationality. */
const pairs = (count: number, same: boolean, share: number): JudgedPair[] =>
  Array.from({ length: count }, (_, at) => ({
    a: person(`a${at}`, { sex: 'female', nationalities: ['ID'] }),
    b: person(`b${at}`, {
      sex: at < count * share ? 'female' : 'male',
      nationalities: [at % 2 ? 'ID' : 'PH'],
    }),
    same,
  }));

describe('learning from judged pairs', () => {
  it('leaves the base where nothing was judged, and refuses below the least either way', () => {
    expect(learnPersonModel([], DEFAULT_PERSON_MODEL)).toEqual({
      learned: false,
      model: DEFAULT_PERSON_MODEL,
      same: 0,
      notSame: 0,
      needed: LEAST_JUDGED,
    });
    const [many, few] = [LEAST_JUDGED, LEAST_JUDGED - 1];
    expect(learnPersonModel([...pairs(many, true, 1), ...pairs(few, false, 0)]).learned).toBe(false);
    expect(learnPersonModel([...pairs(few, true, 1), ...pairs(many, false, 0)]).learned).toBe(false);
    expect(learnPersonModel([...pairs(many, true, 1), ...pairs(many, false, 0)]).learned).toBe(true);
  });

  it('comes to the shares that many pairs were drawn from, and leaves alone what none of them speaks of', () => {
    const { model } = learnPersonModel([...pairs(20_000, true, 0.9), ...pairs(20_000, false, 0.3)]);
    expect(model.levels.sex.same!.m).toBeCloseTo(0.9, 2);
    // Pairs that were judged apart are look-alikes: chances among strangers are not theirs.
    expect(model.levels.sex.same!.u).toBe(DEFAULT_PERSON_MODEL.levels.sex.same!.u);
    expect(model.levels.nationality.same!.m).toBeCloseTo(0.5, 2);
    const base = inOrder(DEFAULT_PERSON_MODEL);
    expect(model.levels.phone).toEqual(base.levels.phone);
    expect(model.prior).toBe(base.prior);
  });

  it('keeps levels in order and within twelve bits, whatever was judged', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.integer({ min: 30, max: 300 }), (m, u, count) => {
        const { model } = learnPersonModel([...pairs(count, true, m), ...pairs(count, false, u)]);
        for (const name of COMPARISONS) {
          const weights = LEVEL_ORDER[name].map((level) => {
            const chances = model.levels[name][level]!;
            return Math.log2(chances.m / chances.u);
          });
          for (const [at, weight] of weights.entries()) {
            expect(Math.abs(weight)).toBeLessThanOrEqual(12 + 1e-9);
            if (at > 0) expect(weight).toBeLessThanOrEqual(weights[at - 1]! + 1e-9);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('lies between what was believed and what was seen', () => {
    const chances = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(chances, fc.infiniteStream(fc.nat(500)), (given, stream) => {
        const whole = given.reduce((sum, one) => sum + one, 0);
        const prior = given.map((one) => one / whole);
        const counts = prior.map(() => stream.next().value as number);
        const seen = counts.reduce((sum, one) => sum + one, 0);
        const means = posteriorMeans(prior, counts);
        expect(means.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
        for (const [at, mean] of means.entries()) {
          const ends = [prior[at]!, seen === 0 ? prior[at]! : counts[at]! / seen];
          expect(mean).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-12);
          expect(mean).toBeLessThanOrEqual(Math.max(...ends) + 1e-12);
        }
      }),
    );
  });
});
