import type { CaseActionKind, CaseStatus } from './schema.ts';

/** Work beside the decision, possible until a case is closed. */
const SIDE_WORK = [
  'assigned',
  'noted',
  'task_added',
  'task_done',
  'task_reopened',
  'task_assigned',
  'commented',
  'comment_withdrawn',
  'handed_over',
  'attached',
  'country_set',
  'incident_set',
  'priority_set',
  'interviewed',
  'offence_alleged',
  'compulsion_shown',
  'offence_state_set',
  'host_requested',
  'host_answered',
  'contact_planned',
  'contacted',
  'clock_set',
  'clock_ended',
  'repatriation_step_set',
  'particulars_set',
  'fact_diverged',
  'consent_given',
  'consent_withdrawn',
  'need_recorded',
  'service_given',
  'referred',
  'referral_answered',
  'referral_recalled',
  'referral_completed',
  'undone',
] as const satisfies readonly CaseActionKind[];

const SCREENING = [
  'answered',
  'explained',
  'legally_reviewed',
  'decided',
  'closed',
] as const satisfies readonly CaseActionKind[];

/**
 * The workflow: what may be done to a case in each status. A new status does not compile without a row here.
 * A "no" waits for its second reader, and an appeal for its review: nothing but that, an undo or side work may happen
 * meanwhile, so that it cannot be slipped past by closing the case.
 */
export const ALLOWED_ACTIONS = {
  open: [...SIDE_WORK, ...SCREENING],
  screening: [...SIDE_WORK, ...SCREENING],
  awaiting_second_reader: [...SIDE_WORK, 'second_read'],
  decided: [...SIDE_WORK, 'basis_reviewed', 'appealed', 'reopened', 'closed'],
  under_appeal: [...SIDE_WORK, 'appeal_reviewed'],
  closed: [
    'noted',
    'commented',
    'comment_withdrawn',
    'attached',
    'basis_reviewed',
    'appealed',
    'reopened',
    'host_answered',
    'contacted',
    'repatriation_step_set',
    'consent_withdrawn',
    'referral_answered',
    'referral_recalled',
    'referral_completed',
    'undone',
  ],
} as const satisfies Record<CaseStatus, readonly CaseActionKind[]>;

export const isAllowed = (status: CaseStatus, kind: CaseActionKind): boolean =>
  (ALLOWED_ACTIONS[status] as readonly CaseActionKind[]).includes(kind);
