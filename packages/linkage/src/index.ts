export { isZawgyi, zawgyiToUnicode } from '@suar/burmese';
export { type ClusterOptions, clusterPairs, type WeightedPair } from './cluster.ts';
export { type BirthLevel, compareBirths } from './compare-births.ts';
export { comparePersons, probabilityOf } from './compare-persons.ts';
export type { LegalForm, OrganisationKind } from './data/legal-forms.data.ts';
export { evaluateNames, type NameRanking } from './evaluate-names.ts';
export { evaluateTable, reviewTable, type TableEvaluation } from './evaluate-table.ts';
export { type Chart, chartsOf } from './evaluation/charts.ts';
export type { GroupErrors } from './evaluation/groups.ts';
export {
  drawReview,
  estimateFromReview,
  type Interval,
  type JudgedReviewPair,
  type ReviewEstimate,
  type ReviewPair,
} from './evaluation/review.ts';
export type { Calibration, ThresholdQuality } from './evaluation/thresholds.ts';
export {
  checkDigit,
  normaliseIdentifier,
  normalisePassport,
  passportsConfusable,
  phoneDigits,
  phonesAgree,
  phoneTail,
} from './identifiers.ts';
export { type JudgedPair, LEAST_JUDGED, type LearnedModel, learnPersonModel } from './learn-person-model.ts';
export {
  compareNameLists,
  compareNames,
  compareReadyNames,
  type NameComparison,
  type NameLevel,
  type ReadyName,
  readyName,
} from './names/compare-names.ts';
export {
  compareOrganisations,
  type OrganisationComparison,
  type OrganisationLevel,
} from './names/compare-organisations.ts';
export { jaroWinkler } from './names/jaro-winkler.ts';
export { type ParsedOrganisation, readOrganisation } from './names/organisation.ts';
export { nameSearchKeys, type ParsedName, readName, soundOf } from './names/read-name.ts';
export { romanise } from './names/romanise.ts';
export { type PairQuality, pairQuality } from './pair-quality.ts';
export {
  createPersonIndex,
  type FoundPerson,
  type PersonIndex,
  type PersonIndexOptions,
} from './person-index.ts';
export { DEFAULT_PERSON_MODEL, type LevelModel, type PersonModel } from './person-model.data.ts';
export type { Frequencies } from './persons/frequencies.ts';
export { type LinkOptions, linkPersons } from './persons/link-persons.ts';
export { type TrainingOptions, trainPersonModel } from './persons/train-person-model.ts';
export { createPersonSearch, type FoundByWords, type PersonSearch } from './search/person-search.ts';
export type { BlockingRule, KeyPart } from './table/blocks.ts';
export { type ColumnBuilder, createColumn, type EncodedColumn, encodeColumn } from './table/columns.ts';
export type { ColumnKind, Comparison, Condition, Level } from './table/conditions.ts';
export type { JudgedRows, NeverMerge } from './table/constraints.ts';
export {
  type LinkageEngine,
  LinkageRefused,
  type LinkageTable,
  type ScoredPairs,
} from './table/engine.ts';
export { explainPair, type PairExplanation } from './table/explain-pair.ts';
export { type LinkedTable, linkTable } from './table/link-table.ts';
export { createMemoryEngine } from './table/memory-engine.ts';
export type { ComparisonModel, LinkageModel } from './table/model.ts';
export { type ReadSettings, readSettings } from './table/read-settings.ts';
export type { LinkageSettings } from './table/settings.ts';
export type {
  ComparisonName,
  ComparisonOutcome,
  ComparisonWeight,
  Explanation,
  PersonRecord,
  TokenFrequency,
} from './types.ts';
