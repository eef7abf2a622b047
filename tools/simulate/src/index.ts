export { type CaseRow, simulateCases } from './rows/cases.ts';
export { simulatePersons } from './rows/persons.ts';
export {
  type FaultyLine,
  type SimulatedTable,
  simulateTable,
  TABLE_COLUMNS,
  type TableFault,
} from './rows/table.ts';
export * from './types.ts';
