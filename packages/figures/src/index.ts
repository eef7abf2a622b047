export {
  type AveragedFigure,
  type AveragingOptions,
  averageFigures,
  type NoisyFigure,
} from './audit/averaging.ts';
export { clopperPearson } from './audit/clopper-pearson.ts';
export { type CombinationErrors, combinationErrors } from './audit/combination-errors.ts';
export { type DifferencingOptions, type DisclosureFinding, findDifferences } from './audit/differencing.ts';
export { auditEpsilon, type EpsilonAudit, type EpsilonAuditOptions } from './audit/epsilon-audit.ts';
export {
  type Homogeneity,
  type HomogeneityOptions,
  type HomogeneousGroup,
  homogeneityOf,
} from './audit/homogeneity.ts';
export { checkAgainstReleased, type FirewallFinding } from './audit/legacy-firewall.ts';
export {
  type ClosestRecordOptions,
  type ClosestRecords,
  distanceToClosestRecord,
  type ExactMatches,
  exactMatches,
} from './audit/matches.ts';
export { presenceConfidence } from './audit/normal.ts';
export type { CellReference, Period, Release, ReleasedCell, Where } from './audit/released.ts';
export { auditSubtraction, type SubtractionAudit } from './control/audit-subtraction.ts';
export { type AuditOptions, auditTable, type CellAudit } from './control/audit-table.ts';
export { cellKeys, drawRecordKeys, noiseOf, perturbedTable } from './control/cell-key.ts';
export { type DominanceRule, dominatedCells } from './control/dominance.ts';
export { findSums, type LikelySum } from './control/find-sums.ts';
export {
  type AdditiveRelation,
  checkTable,
  crossRelations,
  flat,
  type Hierarchy,
  type Interval,
  type LinearTable,
  tableWithMargins,
} from './control/linear-table.ts';
export {
  createPerturbationTable,
  type NoiseRow,
  type PerturbationParameters,
  type PerturbationTable,
} from './control/ptable.ts';
export type { PublishedRow, Repeated, SumRule } from './control/published-rows.ts';
export { roundNearest, roundRandomly, threshold } from './control/rounding.ts';
export { suppressCells } from './control/suppress.ts';
export { tighten } from './control/tighten.ts';
export {
  evaluateFigures,
  type FiguresEvaluation,
  type FiguresEvaluationInput,
  planErrors,
} from './evaluate/evaluate-figures.ts';
export { inferColumns } from './evaluate/infer-columns.ts';
export { inferPlan } from './evaluate/infer-plan.ts';
export { type FitOptions, fitPopulation, type Population } from './microdata/fit.ts';
export { type SynthesisOptions, type SyntheticRecords, synthesise } from './microdata/synthesise.ts';
export { createDiscreteGaussian, exactSigma } from './noise/discrete-gaussian.ts';
export {
  createRandomness,
  cryptoBytes,
  type RandomBytes,
  type Randomness,
  seededBytes,
} from './noise/random.ts';
export { scoreOfLaw } from './noise/score-of-law.ts';
export { accepted, expectValue, type FiguresProblem, type Outcome, refused } from './outcome.ts';
export { type ListedAggregate, listAggregates } from './pac/list-aggregates.ts';
export { type PublishOptions, publishAggregates } from './pac/publish.ts';
export { type AggregateSynthesisOptions, synthesiseFromAggregates } from './pac/synthesise.ts';
export type {
  AggregateLevel,
  Aggregates,
  PrivacyProtection,
  Protection,
  ThresholdProtection,
} from './pac/types.ts';
export { type CheckedPlan, checkPlan, MAX_PLAN_CELLS, type Plan } from './plan/check-plan.ts';
export { type PlanPreview, previewPlan, type TablePreview } from './plan/preview-plan.ts';
export {
  type ReleasedTable,
  type ReleasedTables,
  type ReleaseOptions,
  releaseTables,
} from './plan/release-tables.ts';
export { addCosts, type Budget, costOfTables, epsilonOfCost, type PrivacyCost } from './privacy/cost.ts';
export {
  deltaOfGaussian,
  epsilonOfGaussian,
  type GaussianTables,
  rhoOfGaussian,
  sigmaOfBudget,
} from './privacy/gaussian.ts';
export { epsilonOfRho, rhoOfEpsilon } from './privacy/zcdp.ts';
export { capRecords } from './records/cap-records.ts';
export { cellIndexes, cellsOf, countTable } from './records/count.ts';
export { encodeRecords, MAX_VALUES } from './records/encode.ts';
export type { Column, Records } from './records/types.ts';
export { createReconciler, type Reconciler } from './tables/least-squares.ts';
export { makeNonNegative } from './tables/non-negative.ts';
export type { NoisyTable, Table } from './tables/types.ts';
