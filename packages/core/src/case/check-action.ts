import { contactFaults } from '../contact/safe-contact.ts';
import { particularFaults } from '../particular/particulars.ts';
import type { Problem } from '../problem/problem.ts';
import { serviceFaults } from '../service/service-faults.ts';
import { isAllowed } from './allowed-actions.ts';
import {
  answerFaults,
  appealFaults,
  appealReviewFaults,
  basisFaults,
  blank,
  explanationFaults,
  fault,
  legalReviewFaults,
  needsReasons,
  offenceFaults,
  secondReadingFaults,
} from './check-screening.ts';
import { workFaults } from './check-work.ts';
import { decisionFaults } from './decision-basis.ts';
import { type CaseFacts, NO_FACTS } from './facts.ts';
import type { CaseActionInput } from './schema.ts';
import type { CaseState } from './state.ts';

const taskFaults = (state: CaseState, taskId: string, wantsDone: boolean): Problem[] => {
  const task = state.tasks.find(({ id }) => id === taskId);
  if (!task) return [fault('not_found', 'taskId', 'no such task in this case')];
  if (wantsDone === (task.doneAt !== null)) return [];
  return [fault('conflict', 'taskId', wantsDone ? 'the task is not done' : 'the task is done already')];
};

const undoFaults = (state: CaseState, seq: number, actorId: string): Problem[] => {
  const line = state.history.find((entry) => entry.seq === seq);
  if (!line) return [fault('not_found', 'seq', 'no such action in this case')];
  if (line.kind === 'opened') return [fault('not_now', 'seq', 'the opening of a case cannot be undone')];
  if ((line.kind === 'commented' || line.kind === 'comment_withdrawn') && line.actorId !== actorId)
    return [fault('not_allowed', 'seq', 'only who wrote a comment takes it back')];
  if (line.undone) return [fault('conflict', 'seq', 'this action was undone already')];
  if (line.blockedBy !== null)
    return [fault('conflict', 'seq', `action ${line.blockedBy} rests on it: undo that one first`)];
  if (
    state.status === 'closed' &&
    line.kind !== 'closed' &&
    line.kind !== 'noted' &&
    line.kind !== 'commented' &&
    line.kind !== 'comment_withdrawn' &&
    line.kind !== 'attached' &&
    line.kind !== 'basis_reviewed' &&
    line.kind !== 'host_answered' &&
    line.kind !== 'appeal_reviewed' &&
    line.kind !== 'undone'
  )
    return [fault('not_now', 'seq', 'in a closed case only what may be done to it can be undone')];
  return [];
};

const faultsOfKind = (
  state: CaseState,
  action: CaseActionInput,
  actorId: string,
  facts: CaseFacts,
): Problem[] => {
  switch (action.kind) {
    case 'assigned':
    case 'country_set':
    case 'incident_set':
    case 'priority_set':
    case 'interviewed':
      return [];
    case 'noted':
      return blank(action.text) ? [fault('missing', 'text', 'a note needs words')] : [];
    case 'task_added':
      return state.tasks.some(({ id }) => id === action.taskId)
        ? [fault('conflict', 'taskId', 'a task of this id exists')]
        : [];
    case 'task_done':
      return taskFaults(state, action.taskId, false);
    case 'task_reopened':
      return taskFaults(state, action.taskId, true);
    case 'commented':
    case 'comment_withdrawn':
    case 'task_assigned':
    case 'handed_over':
      return workFaults(state, action, actorId);
    case 'attached':
      return state.attachments.some(({ id }) => id === action.attachmentId)
        ? [fault('conflict', 'attachmentId', 'an attachment of this id exists')]
        : [];
    case 'answered':
      return answerFaults(action);
    case 'explained':
      return explanationFaults(action);
    case 'decided':
      return [
        ...needsReasons(action.reasons, 'a decision needs reasons'),
        ...decisionFaults(state, action, facts, actorId),
      ];
    case 'second_read':
      return secondReadingFaults(state, action.reasons, actorId);
    case 'legally_reviewed':
      return legalReviewFaults(action);
    case 'basis_reviewed':
      return basisFaults(state, action, facts);
    case 'appealed':
      return appealFaults(state, action);
    case 'appeal_reviewed':
      return appealReviewFaults(state, action, actorId);
    case 'offence_alleged':
    case 'compulsion_shown':
    case 'offence_state_set':
    case 'host_requested':
    case 'host_answered':
      return offenceFaults(state, action);
    case 'contact_planned':
    case 'repatriation_step_set':
      return [];
    case 'particulars_set':
      return particularFaults(action.particulars);
    case 'contacted':
      return contactFaults(state.contact, action);
    case 'clock_set':
      return action.from === null && action.dueOn === null
        ? [fault('missing', 'from', 'a clock needs the day it counts from, or the day it ends')]
        : [];
    case 'clock_ended':
      return state.clocks[action.clock] ? [] : [fault('not_found', 'clock', 'no such clock runs')];
    case 'fact_diverged':
      return blank(action.reason) ? [fault('missing', 'reason', 'say why it is not so for this person')] : [];
    case 'consent_given':
    case 'consent_withdrawn':
    case 'need_recorded':
    case 'service_given':
    case 'referred':
    case 'referral_answered':
    case 'referral_recalled':
    case 'referral_completed':
      return serviceFaults(state, action, facts);
    case 'reopened':
      return blank(action.reason) ? [fault('missing', 'reason', 'reopening needs a reason')] : [];
    case 'closed':
      return [];
    case 'undone':
      return undoFaults(state, action.seq, actorId);
  }
};

/**
 * Everything that speaks against doing this to the case now, all faults at once; empty when it may be done.
 * `facts` is what bears on the case from outside its actions. Whether the actor may do such things at all, and whether
 * cited ids exist, is for the caller.
 */
export const checkAction = (
  state: CaseState,
  action: CaseActionInput,
  actorId: string,
  facts: CaseFacts = NO_FACTS,
): Problem[] => [
  ...(isAllowed(state.status, action.kind)
    ? []
    : [fault('not_now', 'kind', `not allowed while the case is ${state.status}: ${action.kind}`)]),
  ...faultsOfKind(state, action, actorId, facts),
];
