import { epsilonOfGaussian, type GaussianTables, rhoOfGaussian } from './gaussian.ts';
import { epsilonOfRho } from './zcdp.ts';

/** The privacy unit and what a person can lose: with probability 1 - delta, nobody's odds of being told in or out shift by more than e^epsilon. */
export interface Budget {
  readonly epsilon: number;
  readonly delta: number;
}

/** What a release cost each person whose records it counted, in a form that adds up with other releases. */
export interface PrivacyCost {
  /** Zero-concentrated differential privacy; adds up. */
  readonly rho: number;
  /** The noise groups, where the exact statement holds (one cell a person and table); null where only rho does. */
  readonly groups: readonly GaussianTables[] | null;
}

export const costOfTables = (groups: readonly GaussianTables[]): PrivacyCost => ({
  rho: groups.reduce((sum, group) => sum + rhoOfGaussian(group), 0),
  groups,
});

/** What several releases cost together, even when later ones were planned after seeing earlier ones. */
export const addCosts = (costs: readonly PrivacyCost[]): PrivacyCost => ({
  rho: costs.reduce((sum, { rho }) => sum + rho, 0),
  groups: costs.every(({ groups }) => groups !== null)
    ? mergeGroups(costs.flatMap(({ groups }) => groups!))
    : null,
});

/** The least epsilon that can honestly be stated at this delta. */
export const epsilonOfCost = (cost: PrivacyCost, delta: number): number =>
  cost.groups === null ? epsilonOfRho(cost.rho, delta) : epsilonOfGaussian(cost.groups, delta);

const mergeGroups = (groups: readonly GaussianTables[]): GaussianTables[] => {
  const tables = new Map<number, number>();
  for (const { sigma, tables: more } of groups) tables.set(sigma, (tables.get(sigma) ?? 0) + more);
  return [...tables].map(([sigma, count]) => ({ sigma, tables: count }));
};
