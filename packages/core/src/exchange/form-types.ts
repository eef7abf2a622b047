import type { CaseActionKind } from '../case/schema.ts';
import type { StatementField } from '../report/schema.ts';
import type { ComputedFact } from './computed-facts.ts';

/** One field of somebody else's form. `options` is empty where the answer is free. */
export type FormField = {
  readonly step: string;
  readonly id: string;
  readonly label: string | null;
  readonly options: readonly string[];
};

type Numbered<Name extends string> = Name | `${Name}#${number}`;
/**
 * Where a field of a form or standard has its place here: what statements say, a particular of the case, a question of the
 * worksheet, an act on the case (kind and field), or what follows from these. `#2` means the second of several values.
 */
export type Place =
  | `statement:${Numbered<StatementField>}`
  | `particular:${string}`
  | `question:${string}`
  | `action:${CaseActionKind}.${string}`
  | `computed:${Numbered<ComputedFact>}`;

export type PlaceKind = 'statement' | 'particular' | 'question' | 'action' | 'computed';
/** The parts of a place: `number` counts from 1. */
export const partsOf = (place: Place): { kind: PlaceKind; name: string; number: number } => {
  const at = place.indexOf(':');
  const [name = '', number = '1'] = place.slice(at + 1).split('#');
  return { kind: place.slice(0, at) as PlaceKind, name, number: Number(number) };
};
