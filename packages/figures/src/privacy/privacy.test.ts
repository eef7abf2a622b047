import { describe, expect, it } from 'vitest';
import { addCosts, costOfTables, epsilonOfCost } from './cost.ts';
import { deltaOfGaussian, epsilonOfGaussian, rhoOfGaussian, sigmaOfBudget } from './gaussian.ts';
import { epsilonOfRho, rhoOfEpsilon } from './zcdp.ts';

/** The exact delta of one discrete Gaussian count, straight from the definition of differential privacy. */
const deltaByDefinition = (sigma: number, epsilon: number): number => {
  const reach = Math.ceil(40 * sigma);
  const law = (x: number): number => Math.exp((-x * x) / (2 * sigma * sigma));
  let total = 0;
  for (let x = -reach; x <= reach; x++) total += law(x);
  let delta = 0;
  for (let x = -reach; x <= reach; x++) delta += Math.max(0, law(x - 1) - Math.exp(epsilon) * law(x)) / total;
  return delta;
};

/** The normal distribution's upper tail (Abramowitz and Stegun 7.1.26 is too rough: a continued fraction). */
const upperTail = (x: number): number => {
  if (x < 2) {
    let sum = x;
    let term = x;
    for (let k = 1; k < 200; k++) {
      term *= (x * x) / (2 * k + 1);
      sum += term;
    }
    return 0.5 - (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
  }
  let fraction = 0;
  for (let k = 200; k >= 1; k--) fraction = k / (x + fraction);
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI) / (x + fraction);
};
/** Balle and Wang 2018, theorem 8: the exact delta of the continuous Gaussian mechanism. */
const deltaOfContinuous = (mu: number, epsilon: number): number =>
  upperTail(epsilon / mu - mu / 2) - Math.exp(epsilon) * upperTail(epsilon / mu + mu / 2);

describe('what noise costs', () => {
  it.each([
    [2, 0.5],
    [3.3, 1],
    [10, 0.2],
  ])('is the definition of differential privacy for one table, sigma %s', (sigma, epsilon) => {
    const exact = deltaByDefinition(sigma, epsilon);
    expect(deltaOfGaussian([{ sigma, tables: 1 }], epsilon)).toBeCloseTo(exact, 10);
  });

  it('meets the continuous Gaussian where noise is wide', () => {
    const groups = [{ sigma: 60, tables: 13 }];
    const mu = Math.sqrt(13) / 60;
    expect(deltaOfGaussian(groups, 0.2) / deltaOfContinuous(mu, 0.2)).toBeCloseTo(1, 3);
  });

  it('adds up over releases of different noise, never too low and hardly too high', () => {
    const groups = [
      { sigma: 40, tables: 13 },
      { sigma: 25, tables: 4 },
      { sigma: 60, tables: 30 },
    ];
    const mu = Math.sqrt(groups.reduce((sum, { sigma, tables }) => sum + tables / sigma ** 2, 0));
    const epsilon = epsilonOfGaussian(groups, 1e-6);
    expect(deltaOfContinuous(mu, epsilon)).toBeLessThanOrEqual(1e-6);
    expect(deltaOfContinuous(mu, epsilon * 0.99)).toBeGreaterThan(1e-6);
  });

  it('finds the least noise of a budget', () => {
    for (const [tables, epsilon, delta] of [
      [13, 1, 5e-6],
      [1, 0.1, 1e-8],
      [120, 4, 1e-6],
    ] as const) {
      const sigma = sigmaOfBudget(tables, epsilon, delta);
      expect(deltaOfGaussian([{ sigma, tables }], epsilon)).toBeLessThanOrEqual(delta);
      expect(deltaOfGaussian([{ sigma: sigma * 0.999, tables }], epsilon)).toBeGreaterThan(delta);
    }
  });

  it('costs no more by the exact statement than by conversion from zCDP, and both shrink with noise', () => {
    for (const sigma of [3, 10, 50]) {
      const groups = [{ sigma, tables: 5 }];
      expect(epsilonOfGaussian(groups, 1e-6)).toBeLessThan(epsilonOfRho(rhoOfGaussian(groups[0]!), 1e-6));
      expect(epsilonOfGaussian([{ sigma: sigma * 2, tables: 5 }], 1e-6)).toBeLessThan(
        epsilonOfGaussian(groups, 1e-6),
      );
    }
  });

  it('converts zCDP as a scan over every alpha does', () => {
    for (const [rho, delta] of [
      [0.02, 5e-6],
      [0.5, 1e-5],
      [3, 1e-9],
    ] as const) {
      let least = Number.POSITIVE_INFINITY;
      for (let excess = 1e-3; excess < 1e4; excess *= 1.0005) {
        const alpha = 1 + excess;
        least = Math.min(
          least,
          alpha * rho + Math.log(1 / (alpha * delta)) / excess + Math.log(1 - 1 / alpha),
        );
      }
      expect(epsilonOfRho(rho, delta)).toBeCloseTo(least, 4);
      expect(rhoOfEpsilon(epsilonOfRho(rho, delta), delta)).toBeCloseTo(rho, 6);
    }
  });

  it('gains the published x0.81 over the simple conversion at epsilon 1', () => {
    const delta = 1 / (21_195 * Math.log(21_195));
    const simple = (Math.sqrt(1 + Math.log(1 / delta)) - Math.sqrt(Math.log(1 / delta))) ** 2;
    expect(Math.sqrt(simple / rhoOfEpsilon(1, delta))).toBeCloseTo(0.83, 1);
  });

  it('keeps the exact statement only while every release has it', () => {
    const tables = costOfTables([{ sigma: 20, tables: 4 }]);
    const both = addCosts([tables, tables]);
    expect(both.rho).toBeCloseTo(2 * tables.rho, 12);
    expect(both.groups).toEqual([{ sigma: 20, tables: 8 }]);
    const mixed = addCosts([tables, { rho: 0.01, groups: null }]);
    expect(mixed.groups).toBeNull();
    expect(epsilonOfCost(mixed, 1e-6)).toBeCloseTo(epsilonOfRho(tables.rho + 0.01, 1e-6), 10);
    expect(epsilonOfCost(addCosts([]), 1e-6)).toBe(0);
  });
});
