import { applyContact, NO_CONTACT } from '../contact/contact-state.ts';
import { applyDivergence } from '../incident/divergence.ts';
import { applyParticulars } from '../particular/particular-state.ts';
import type { RecordReceivedAction } from '../particular/schema.ts';
import { applyRepatriation } from '../repatriation/repatriation-state.ts';
import { applyService, NO_SERVICES } from '../service/service-state.ts';
import { applyAppeal } from './appeal-state.ts';
import { applyOffence } from './offence-state.ts';
import type { CaseAction, CaseActionInput, OpenedAction } from './schema.ts';
import { applyScreening } from './screening-state.ts';
import { caseHistory } from './standing-actions.ts';
import type { CaseState, CaseTask } from './state.ts';
import { applyWork } from './work-state.ts';

/** Numbers an input that passed `checkAction`, so that it can be kept. */
export const acceptAction = (
  input: CaseActionInput | OpenedAction | RecordReceivedAction,
  stamp: { seq: number; at: string; actorId: string },
): CaseAction =>
  input.kind === 'undone' ? { kind: 'undone', undoes: input.seq, ...stamp } : { ...input, ...stamp };

const changeTask = (state: CaseState, id: string, change: Partial<CaseTask>): CaseState => ({
  ...state,
  tasks: state.tasks.map((task) => (task.id === id ? { ...task, ...change } : task)),
});

/** One step of the replay. Total: an action that has nothing to act on changes nothing. */
const apply = (state: CaseState, action: CaseAction): CaseState => {
  const { at, actorId: by } = action;
  switch (action.kind) {
    case 'opened':
    case 'undone':
    case 'noted':
      return state;
    case 'assigned':
      return { ...state, assigneeId: action.assigneeId };
    case 'country_set':
      return { ...state, country: action.country };
    case 'incident_set':
      return { ...state, incidentId: action.incidentId };
    case 'priority_set':
      return { ...state, urgent: action.urgent };
    case 'task_added': {
      const { taskId: id, title, dueOn, assigneeId } = action;
      if (state.tasks.some((task) => task.id === id)) return state;
      return { ...state, tasks: [...state.tasks, { id, title, dueOn, assigneeId, doneAt: null }] };
    }
    case 'task_done':
      return changeTask(state, action.taskId, { doneAt: at });
    case 'task_reopened':
      return changeTask(state, action.taskId, { doneAt: null });
    case 'commented':
    case 'comment_withdrawn':
    case 'task_assigned':
    case 'handed_over':
      return applyWork(state, action);
    case 'attached': {
      const { attachmentId: id, originalId, name, mediaType } = action;
      return { ...state, attachments: [...state.attachments, { id, originalId, name, mediaType, by, at }] };
    }
    case 'interviewed':
    case 'answered':
    case 'explained':
    case 'legally_reviewed':
    case 'decided':
    case 'second_read':
    case 'basis_reviewed':
    case 'reopened':
      return applyScreening(state, action);
    case 'appealed':
    case 'appeal_reviewed':
      return applyAppeal(state, action);
    case 'offence_alleged':
    case 'compulsion_shown':
    case 'offence_state_set':
    case 'host_requested':
    case 'host_answered':
      return { ...state, offences: applyOffence(state.offences, action) };
    case 'contact_planned':
    case 'contacted':
      return { ...state, contact: applyContact(state.contact, action) };
    case 'clock_set': {
      const { clock, from, dueOn, text, seq } = action;
      return { ...state, clocks: { ...state.clocks, [clock]: { from, dueOn, text, by, at, seq } } };
    }
    case 'clock_ended': {
      const { [action.clock]: _ended, ...clocks } = state.clocks;
      return { ...state, clocks };
    }
    case 'repatriation_step_set':
      return { ...state, repatriation: applyRepatriation(state.repatriation, action) };
    case 'particulars_set':
    case 'record_received':
      return { ...state, particulars: applyParticulars(state.particulars, action) };
    case 'fact_diverged':
      return { ...state, divergences: applyDivergence(state.divergences, action) };
    case 'consent_given':
    case 'consent_withdrawn':
    case 'need_recorded':
    case 'service_given':
    case 'referred':
    case 'referral_answered':
    case 'referral_recalled':
    case 'referral_completed':
      return { ...state, services: applyService(state.services, action) };
    case 'closed':
      return { ...state, status: 'closed', closed: { reason: action.reason, text: action.text, by, at } };
  }
};

/**
 * The state of a case: a pure replay of its actions in their order, undone ones left out.
 * Throws when the list does not begin with its opening: such a list is no case.
 */
export const caseState = (actions: readonly CaseAction[]): CaseState => {
  const opening = actions[0];
  if (opening?.kind !== 'opened') throw new Error('a case begins with the action "opened"');
  const history = caseHistory(actions);
  let state: CaseState = {
    status: 'open',
    outcome: 'undecided',
    personId: opening.personId,
    assigneeId: null,
    country: opening.country,
    incidentId: opening.incidentId,
    urgent: false,
    openedAt: opening.at,
    updatedAt: opening.at,
    tasks: [],
    comments: [],
    attachments: [],
    interviews: [],
    answers: {},
    explanations: {},
    legalReview: null,
    decision: null,
    secondReading: null,
    standsDespite: [],
    appeals: [],
    offences: [],
    contact: NO_CONTACT,
    repatriation: {},
    divergences: {},
    services: NO_SERVICES,
    clocks: {},
    particulars: {},
    closed: null,
    history,
  };
  for (const [index, action] of actions.entries()) {
    if (history[index]!.undone || action.kind === 'undone') continue;
    state = { ...apply(state, action), updatedAt: action.at };
  }
  return state;
};
