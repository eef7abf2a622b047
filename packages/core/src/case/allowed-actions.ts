import type { CaseActionKind, CaseStatus } from './schema.ts';

/**
 * The workflow: what may be done to a case in each status. A new status does not compile without a row here.
 * A "no" waits for its second reader: nothing but that reading, an undo or side work may happen meanwhile,
 * so that it cannot be slipped past by closing the case.
 */
export const ALLOWED_ACTIONS = {
  open: [
    'assigned',
    'noted',
    'task_added',
    'task_done',
    'task_reopened',
    'attached',
    'country_set',
    'incident_set',
    'answered',
    'explained',
    'decided',
    'closed',
    'undone',
  ],
  screening: [
    'assigned',
    'noted',
    'task_added',
    'task_done',
    'task_reopened',
    'attached',
    'country_set',
    'incident_set',
    'answered',
    'explained',
    'decided',
    'closed',
    'undone',
  ],
  awaiting_second_reader: [
    'assigned',
    'noted',
    'task_added',
    'task_done',
    'task_reopened',
    'attached',
    'country_set',
    'incident_set',
    'second_read',
    'undone',
  ],
  decided: [
    'assigned',
    'noted',
    'task_added',
    'task_done',
    'task_reopened',
    'attached',
    'country_set',
    'incident_set',
    'reopened',
    'closed',
    'undone',
  ],
  closed: ['noted', 'attached', 'reopened', 'undone'],
} as const satisfies Record<CaseStatus, readonly CaseActionKind[]>;

export const isAllowed = (status: CaseStatus, kind: CaseActionKind): boolean =>
  (ALLOWED_ACTIONS[status] as readonly CaseActionKind[]).includes(kind);
