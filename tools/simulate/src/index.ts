export { OFFICERS, SECOND_READERS } from './casework/cases.ts';
export type { SuggestedAction, SuggestedActionData, SuggestedCase } from './casework/types.ts';
export { eachGoldPair, goldPairs, type SubjectReference } from './gold.ts';
export { simulateLures } from './lures/simulate-lures.ts';
export { type Region, simulateRegion } from './region.ts';
export { type CaseRow, simulateCases } from './rows/cases.ts';
export { csvLines } from './rows/csv.ts';
export { type FiguresColumn, type FiguresTable, simulateFigures } from './rows/figures.ts';
export { simulatePersons } from './rows/persons.ts';
export {
  type FaultyLine,
  type SimulatedTable,
  simulateTable,
  TABLE_COLUMNS,
  type TableFault,
} from './rows/table.ts';
export * from './types.ts';
