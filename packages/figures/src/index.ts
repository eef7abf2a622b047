export { type FitOptions, fitPopulation, type Population } from './microdata/fit.ts';
export { createDiscreteGaussian, exactSigma } from './noise/discrete-gaussian.ts';
export {
  createRandomness,
  cryptoBytes,
  type RandomBytes,
  type Randomness,
  seededBytes,
} from './noise/random.ts';
export { accepted, type FiguresProblem, type Outcome, refused, valueOf } from './outcome.ts';
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
