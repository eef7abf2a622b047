import { htcdsFault } from '../htcds/check-htcds.ts';
import { HTCDS_EXTENSIONS, HTCDS_STATEMENT_COLUMNS } from '../htcds/columns.ts';
import { HTCDS_FIELDS } from '../htcds/data/fields.data.ts';
import type { HtcdsField } from '../htcds/types.ts';
import type { Problem } from '../problem/problem.ts';
import { HTCDS_LABELS_ID } from './data/htcds-labels.data.ts';
import { OWN_PARTICULARS } from './data/particulars.data.ts';
import type { ParticularInput } from './schema.ts';
import type { Particular, ParticularGroup, ParticularHolder } from './types.ts';

/** Of these this office has its own way of saying so: another's word on them is kept as theirs. */
const OWN_WAY: ReadonlySet<string> = new Set([
  'vic_TraffickingStatus',
  'vic_TraffickingStatusDecisionMakingOrg',
  'cas_Status',
  'cas_ReasonForCaseClosure',
  'cas_CaseOwner',
]);
const GROUPS: readonly (readonly [prefix: string, group: ParticularGroup])[] = [
  ['prs_', 'person'],
  ['vic_Agreement', 'consent'],
  ['vic_', 'trafficking'],
  ['hte_', 'trafficking'],
  ['per_', 'others'],
  ['cas_', 'referral'],
  ['cco_', 'account'],
  ['spl_', 'support'],
  ['con_', 'consent'],
];

const holderOf = ({ name }: HtcdsField): ParticularHolder => {
  if (HTCDS_STATEMENT_COLUMNS.has(name)) return 'statement';
  return OWN_WAY.has(name) || /^(?:org|ext)_/.test(name) ? 'received' : 'officer';
};

const ofStandard = (field: HtcdsField): Particular => {
  const holder = holderOf(field);
  const group = GROUPS.find(([prefix]) => field.name.startsWith(prefix))?.[1] ?? 'received';
  return {
    name: field.name,
    type: field.type,
    values: field.values,
    codes: field.codes,
    label: { en: field.label, id: HTCDS_LABELS_ID[field.name] ?? field.label },
    group: holder === 'received' ? 'received' : group,
    holder,
  };
};

/** Everything that can be recorded with a case besides: the standard's fields, then our own. */
export const PARTICULARS: readonly Particular[] = [
  ...[...HTCDS_FIELDS, ...HTCDS_EXTENSIONS].map(ofStandard),
  ...OWN_PARTICULARS.map((own): Particular => ({ ...own, codes: null, holder: 'officer' })),
];
const BY_NAME: ReadonlyMap<string, Particular> = new Map(PARTICULARS.map((one) => [one.name, one]));
export const findParticular = (name: string): Particular | undefined => BY_NAME.get(name);

const faultOf = ({ name, state, value }: ParticularInput): string | null => {
  const particular = BY_NAME.get(name);
  if (!particular) return 'no such particular';
  if (state !== 'known') return value === '' ? null : 'only what is known has a value';
  if (particular.holder === 'statement') return 'statements hold this: add one to a report';
  if (particular.holder === 'received') return 'only another organisation’s record says this';
  return value === '' ? 'what is known needs a value' : htcdsFault(particular, value);
};

/** What speaks against recording these, all faults at once, never with the value. */
export const particularFaults = (given: readonly ParticularInput[]): Problem[] =>
  given.flatMap((one, index): Problem[] => {
    const message = faultOf(one);
    return message === null ? [] : [{ code: 'bad_value', path: `particulars.${index}.value`, message }];
  });
