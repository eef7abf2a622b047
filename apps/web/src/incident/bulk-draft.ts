import {
  type CaseActionInput,
  REPATRIATION_STEPS,
  type RepatriationStep,
  STEP_STATES,
  type StepState,
} from '@suar/core';
import { localDay } from '../case/task-groups.ts';

export const BULK_CHOICES = [
  'assigned',
  'task_added',
  'priority_set',
  'stage',
  'incident_set',
  'noted',
  'open',
] as const;
export type BulkChoice = (typeof BULK_CHOICES)[number];

/** All that the fields of a bulk hold; each kind reads its own. */
export interface BulkDraft {
  what: BulkChoice;
  assigneeId: string;
  text: string;
  dueOn: string;
  urgent: boolean;
  step: RepatriationStep;
  state: StepState;
  on: string;
  incidentId: string;
}

export const emptyDraft = (incidentId: string, today = localDay(new Date())): BulkDraft => ({
  what: 'assigned',
  assigneeId: '',
  text: '',
  dueOn: '',
  urgent: true,
  step: REPATRIATION_STEPS[0],
  state: STEP_STATES[0],
  on: today,
  incidentId,
});

/** The act that a draft means; null where something is missing, or where no case is acted on. */
export const toAction = (draft: BulkDraft): CaseActionInput | null => {
  const text = draft.text.trim();
  switch (draft.what) {
    case 'assigned':
      return { kind: 'assigned', assigneeId: draft.assigneeId || null };
    case 'task_added':
      return text === ''
        ? null
        : {
            kind: 'task_added',
            taskId: crypto.randomUUID(),
            title: text,
            dueOn: draft.dueOn || null,
            assigneeId: draft.assigneeId || null,
          };
    case 'priority_set':
      return { kind: 'priority_set', urgent: draft.urgent };
    case 'stage':
      return draft.on === ''
        ? null
        : {
            kind: 'repatriation_step_set',
            step: draft.step,
            state: draft.state,
            on: draft.on,
            reference: '',
            text: '',
          };
    case 'incident_set':
      return { kind: 'incident_set', incidentId: draft.incidentId || null };
    case 'noted':
      return text === '' ? null : { kind: 'noted', text };
    case 'open':
      return null;
  }
};
