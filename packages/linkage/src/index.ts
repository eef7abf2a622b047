export { clusterPairs, type WeightedPair } from './cluster.ts';
export { type BirthLevel, compareBirths } from './compare-births.ts';
export { comparePersons, probabilityOf } from './compare-persons.ts';
export { evaluateNames, type NameRanking } from './evaluate-names.ts';
export { evaluateTable, LinkageRefused, type TableEvaluation } from './evaluate-table.ts';
export {
  checkDigit,
  normaliseIdentifier,
  normalisePassport,
  passportsConfusable,
  phoneTail,
} from './identifiers.ts';
export { compareNames, type NameComparison, type NameLevel } from './names/compare-names.ts';
export { jaroWinkler } from './names/jaro-winkler.ts';
export { nameSearchKeys, type ParsedName, readName, soundOf } from './names/read-name.ts';
export { romanise } from './names/romanise.ts';
export { isZawgyi, zawgyiToUnicode } from './names/zawgyi.ts';
export {
  createPersonIndex,
  type FoundPerson,
  type PersonIndex,
  type PersonIndexOptions,
} from './person-index.ts';
export { DEFAULT_PERSON_MODEL, type PersonModel } from './person-model.data.ts';
export type {
  ComparisonName,
  ComparisonOutcome,
  ComparisonWeight,
  Explanation,
  PersonRecord,
  TokenFrequency,
} from './types.ts';
