import { describe, expect, it } from 'vitest';
import { createRandomness, type Randomness, seededBytes } from '../noise/random.ts';
import { clopperPearson, incompleteBeta } from './clopper-pearson.ts';
import { auditEpsilon } from './epsilon-audit.ts';

const binomialAtLeast = (hits: number, trials: number, rate: number): number => {
  let mass = (1 - rate) ** trials;
  let below = 0;
  for (let k = 0; k < hits; k++) {
    below += mass;
    mass *= ((trials - k) / (k + 1)) * (rate / (1 - rate));
  }
  return 1 - below;
};

describe('clopperPearson', () => {
  it.each([
    [0, 10, 0, 0.3085],
    [1, 10, 0.0025, 0.445],
    [5, 10, 0.1871, 0.8129],
    [10, 100, 0.049, 0.1762],
    [10, 10, 0.6915, 1],
  ])('gives the published 95%% interval for %i of %i', (hits, trials, low, high) => {
    const bounds = clopperPearson(hits, trials, 0.025);
    expect(bounds.low).toBeCloseTo(low, 4);
    expect(bounds.high).toBeCloseTo(high, 4);
  });
  it('rests on an incomplete beta function that sums the binomial', () => {
    for (const trials of [1, 7, 40, 300])
      for (const rate of [0.01, 0.3, 0.5, 0.9])
        for (let hits = 1; hits <= trials; hits += Math.ceil(trials / 9))
          expect(incompleteBeta(rate, hits, trials - hits + 1)).toBeCloseTo(
            binomialAtLeast(hits, trials, rate),
            11,
          );
  });
  it('stays exact for a million trials: no hit bounds by 1 - alpha^(1/n)', () => {
    expect(clopperPearson(0, 1_000_000, 0.025).high).toBeCloseTo(1 - 0.025 ** 1e-6, 12);
    const { low, high } = clopperPearson(500_000, 1_000_000, 0.025);
    expect(low).toBeCloseTo(0.5 - 1.96 * 0.0005, 5);
    expect(high).toBeCloseTo(0.5 + 1.96 * 0.0005, 5);
  });
});

const laplace = (scale: number, randomness: Randomness): number =>
  (randomness.bit() ? 1 : -1) * scale * -Math.log(1 - randomness.unit());
const audit = (run: (withRecord: boolean, randomness: Randomness) => number, trials: number, delta = 0) =>
  auditEpsilon(run, { trials, delta }, createRandomness(seededBytes(trials)));

describe('auditEpsilon', () => {
  it.each([0.5, 1, 2])('finds most of the epsilon of randomised response, never more: %f', (epsilon) => {
    const truthful = Math.exp(epsilon) / (1 + Math.exp(epsilon));
    const { epsilonLower } = audit(
      (withRecord, randomness) => Number(randomness.unit() < truthful === withRecord),
      40_000,
    );
    expect(epsilonLower).toBeLessThan(epsilon);
    expect(epsilonLower).toBeGreaterThan(0.8 * epsilon);
  });
  it.each([0.5, 1, 2])('finds most of the epsilon of the Laplace mechanism, never more: %f', (epsilon) => {
    const { epsilonLower } = audit(
      (withRecord, randomness) => Number(withRecord) + laplace(1 / epsilon, randomness),
      60_000,
    );
    expect(epsilonLower).toBeLessThan(epsilon);
    expect(epsilonLower).toBeGreaterThan(0.7 * epsilon);
  });
  it('finds nothing in a mechanism that ignores the records', () => {
    expect(audit((_, randomness) => laplace(1, randomness), 10_000).epsilonLower).toBe(0);
  });
  it('is above the true epsilon no more often than its confidence allows', () => {
    const randomness = createRandomness(seededBytes(3));
    let above = 0;
    for (let round = 0; round < 400; round++)
      if (
        auditEpsilon(
          (withRecord, { unit }) => Number(unit() < 0.75 === withRecord),
          { trials: 200 },
          randomness,
        ).epsilonLower > Math.log(3)
      )
        above++;
    expect(above).toBeLessThanOrEqual(20);
  });
  it('catches noise that is too small for the claim of 1', () => {
    const { epsilonLower } = audit(
      (withRecord, randomness) => Number(withRecord) + laplace(0.5, randomness),
      20_000,
    );
    expect(epsilonLower).toBeGreaterThan(1);
  });
  it('catches noise given only to cells that the records hold: a cell that appears betrays its record', () => {
    const { epsilonLower, pointsTo } = audit(
      (withRecord, randomness) => (withRecord ? Math.max(0, 1 + laplace(1, randomness)) : 0),
      4_000,
      1e-6,
    );
    expect(epsilonLower).toBeGreaterThan(4);
    expect(pointsTo).toBe('with');
  });
  it('uses the mirrored event: a value only the smaller neighbour can give', () => {
    const { pointsTo, epsilonLower } = audit(
      (withRecord, { unit }) => (withRecord ? 0 : Math.floor(unit() * 2)),
      4_000,
    );
    expect(pointsTo).toBe('without');
    expect(epsilonLower).toBeGreaterThan(4);
  });
  it('credits delta: an event of probability delta proves nothing', () => {
    const run = (withRecord: boolean, { unit }: Randomness) => Number(withRecord && unit() < 0.05);
    expect(audit(run, 10_000, 0.06).epsilonLower).toBe(0);
    expect(audit(run, 10_000, 0).epsilonLower).toBeGreaterThan(2);
  });
});
