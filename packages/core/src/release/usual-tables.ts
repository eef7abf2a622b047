import type { ReleaseColumnName } from './schema.ts';

/** What an office mostly publishes: who, where, when, and what was found. */
export const USUAL_TABLES: readonly (readonly ReleaseColumnName[])[] = [
  ['outcome'],
  ['country'],
  ['nationality'],
  ['sex'],
  ['quarter'],
  ['country', 'nationality'],
  ['country', 'outcome'],
];
