import { type CaseAction, type CaseActionKind, SEALED_FIELDS } from '../case/schema.ts';
import type { StatementField } from '../report/schema.ts';
import type { FieldClass } from './schema.ts';

/** What a statement of a report is about. */
export const STATEMENT_CLASS = {
  name: 'identity',
  alias: 'identity',
  sex: 'statistics',
  birth_date: 'identity',
  age: 'statistics',
  nationality: 'statistics',
  passport: 'identity',
  national_id: 'identity',
  phone: 'contact',
  email: 'contact',
  address: 'contact',
  handle: 'contact',
  url: 'contact',
  wallet: 'contact',
  bank_account: 'contact',
  licence: 'narrative',
  place: 'narrative',
  date: 'narrative',
  money: 'narrative',
  occupation: 'narrative',
  employer: 'narrative',
  indicator: 'law',
  note: 'narrative',
} as const satisfies Record<StatementField, FieldClass>;

/** What an act to a case is about. An act that is not named here counts as the narrowest class, health. */
const ACTION_CLASS: Partial<Record<CaseActionKind, FieldClass>> = {
  opened: 'statistics',
  assigned: 'statistics',
  noted: 'narrative',
  task_added: 'narrative',
  task_done: 'statistics',
  task_reopened: 'statistics',
  attached: 'narrative',
  country_set: 'statistics',
  incident_set: 'statistics',
  interviewed: 'narrative',
  answered: 'law',
  explained: 'law',
  legally_reviewed: 'law',
  decided: 'law',
  second_read: 'law',
  basis_reviewed: 'law',
  appealed: 'law',
  appeal_reviewed: 'law',
  reopened: 'law',
  offence_alleged: 'law',
  compulsion_shown: 'law',
  offence_state_set: 'law',
  host_requested: 'law',
  host_answered: 'law',
  contact_planned: 'contact',
  contacted: 'contact',
  clock_set: 'narrative',
  clock_ended: 'narrative',
  repatriation_step_set: 'narrative',
  commented: 'narrative',
  comment_withdrawn: 'statistics',
  task_assigned: 'statistics',
  handed_over: 'narrative',
  priority_set: 'statistics',
  fact_diverged: 'law',
  particulars_set: 'narrative',
  record_received: 'narrative',
  consent_given: 'narrative',
  consent_withdrawn: 'narrative',
  need_recorded: 'health',
  service_given: 'health',
  referred: 'narrative',
  referral_answered: 'narrative',
  referral_recalled: 'narrative',
  referral_completed: 'narrative',
  closed: 'narrative',
  undone: 'statistics',
};
export const classOfAction = (action: {
  kind: CaseActionKind;
  about?: 'case' | 'health' | undefined;
}): FieldClass => (action.about === 'health' ? 'health' : (ACTION_CLASS[action.kind] ?? 'health'));

/** An act as one sees it who may see these classes: sealed words of other classes are blank. Codes and days stay. */
export const redactAction = (action: CaseAction, visible: ReadonlySet<FieldClass>): CaseAction => {
  if (visible.has(classOfAction(action))) return action;
  const blank = Object.fromEntries(
    SEALED_FIELDS[action.kind].map((field) => {
      const value = (action as unknown as Record<string, unknown>)[field];
      return [field, Array.isArray(value) ? [] : typeof value === 'string' ? '' : null];
    }),
  );
  return { ...action, ...blank } as CaseAction;
};
