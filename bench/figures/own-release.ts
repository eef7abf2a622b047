import {
  expectValue,
  findDifferences,
  presenceConfidence,
  previewPlan,
  type Records,
  type Release,
  releaseTables,
} from '@suar/figures';
import { CTDC_PLAN } from './plans.ts';

/** The same attack as on UNODC's tables, on two releases of our own about the same persons: what subtraction gains there. */
export const attackOwnReleases = (records: Records) => {
  const budget = { epsilon: 1, delta: 1 / (records.size * Math.log(records.size)) };
  const { tables: foretold } = expectValue(previewPlan(records.columns, CTDC_PLAN, budget));
  const releases: Release[] = ['first', 'second'].map((id) => ({
    id,
    cells: expectValue(releaseTables(records, CTDC_PLAN, budget)).tables.flatMap(
      ({ columns, counts }, at) => {
        const lists = columns.map((name) => records.columns.find((column) => column.name === name)!.values);
        return counts.map((value, cell) => {
          let rest = cell;
          const codes: string[] = [];
          for (const list of [...lists].reverse()) {
            codes.unshift(list[rest % list.length]!);
            rest = Math.floor(rest / list.length);
          }
          return {
            where: Object.fromEntries(columns.map((name, place) => [name, codes[place]!])),
            value,
            sd: foretold[at]!.deviation,
          };
        });
      },
    ),
  }));
  const findings = expectValue(
    findDifferences(releases, {
      level: 0.75,
      values: Object.fromEntries(records.columns.map(({ name, values }) => [name, values])),
    }),
  );
  return {
    cells: releases.reduce((sum, { cells }) => sum + cells.length, 0),
    findings: findings.length,
    /** How often the best guesser is right about one person from the least noisy figure; a coin is 0.5. */
    presence: presenceConfidence(Math.min(...foretold.map(({ deviation }) => deviation)) / Math.SQRT2),
  };
};
