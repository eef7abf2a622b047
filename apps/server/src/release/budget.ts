import type { Problem } from '@suar/core';
import { addCosts, costOfTables, epsilonOfCost, type PrivacyCost } from '@suar/figures';
import { monthsBetween } from './columns.ts';

/** What all figures together may ever cost any person, at this delta; a setting may lower or raise the epsilon. */
export const DEFAULT_LIMIT = 4;
export const DELTA = 1e-6;
/** Rounding of the last digits is no overspending. */
const SLACK = 1e-9;

export interface Spent {
  from: string;
  to: string;
  sigma: number;
  tables: number;
}

export const costOf = ({ sigma, tables }: Pick<Spent, 'sigma' | 'tables'>): PrivacyCost =>
  costOfTables([{ sigma, tables }]);

/**
 * What the persons of one month were charged so far. A person is counted in one month for good (`figures_month`), so
 * they are touched by those releases only that cover this month, and the months never add up for anybody.
 */
export const spentIn = (
  month: string,
  spending: readonly Spent[],
  more: readonly PrivacyCost[] = [],
): number => {
  const costs = [...spending.filter(({ from, to }) => from <= month && month <= to).map(costOf), ...more];
  return costs.length === 0 ? 0 : epsilonOfCost(addCosts(costs), DELTA);
};

/** Of every month of the span: spent, and spent after one more release. Equal histories are reckoned once. */
export const budgetOf = (
  span: { from: string; to: string },
  spending: readonly Spent[],
  more: PrivacyCost,
): { month: string; spent: number; after: number }[] => {
  const reckoned = new Map<string, { spent: number; after: number }>();
  return monthsBetween(span.from, span.to).map((month) => {
    const key = spending.map(({ from, to }) => (from <= month && month <= to ? 1 : 0)).join('');
    const known = reckoned.get(key) ?? {
      spent: spentIn(month, spending),
      after: spentIn(month, spending, [more]),
    };
    reckoned.set(key, known);
    return { month, ...known };
  });
};

/** The refusal that names every month whose budget does not suffice, if there is one. */
export const exhausted = (months: readonly { month: string; after: number }[], limit: number): Problem[] => {
  const over = months.filter(({ after }) => after > limit + SLACK).map(({ month }) => month);
  return over.length === 0
    ? []
    : [
        {
          code: 'not_now',
          path: 'epsilon',
          message: `the privacy budget does not suffice for ${over.join(', ')}`,
        },
      ];
};
