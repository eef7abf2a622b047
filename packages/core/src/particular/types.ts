import type { HtcdsField, HtcdsFieldType } from '../htcds/types.ts';
import type { Words } from '../screening/types.ts';

/** Where a particular stands on the page and in a form. */
export const PARTICULAR_GROUPS = [
  'person',
  'account',
  'captivity',
  'trafficking',
  'others',
  'authorities',
  'needs',
  'contact',
  'consent',
  'support',
  'referral',
  'received',
] as const;
export type ParticularGroup = (typeof PARTICULAR_GROUPS)[number];

/** A particular of our own, beside those that HTCDS names. */
export type OwnParticular = {
  readonly name: string;
  readonly group: ParticularGroup;
  readonly type: Extract<HtcdsFieldType, 'text' | 'long_text' | 'picklist'>;
  readonly values: readonly string[];
  readonly label: Words;
};

/**
 * Who fills it: officers and received records; statements (then only "unknown" and "refused" are recorded here); or received
 * records alone, where this office has its own way of saying so (a status, a decision, a case number).
 */
export type ParticularHolder = 'officer' | 'statement' | 'received';

/** One thing that can be recorded with a case as told, asked without an answer, or refused. */
export type Particular = Pick<HtcdsField, 'name' | 'type' | 'values' | 'codes'> & {
  readonly group: ParticularGroup;
  readonly label: Words;
  readonly holder: ParticularHolder;
};
