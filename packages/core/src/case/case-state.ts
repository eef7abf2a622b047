import type { CaseAction, CaseActionInput, CaseOutcome, OpenedAction } from './schema.ts';
import { caseHistory } from './standing-actions.ts';
import type { CaseState, CaseTask, Decision } from './state.ts';

/** Numbers an input that passed `checkAction`, so that it can be kept. */
export const acceptAction = (
  input: CaseActionInput | OpenedAction,
  stamp: { seq: number; at: string; actorId: string },
): CaseAction =>
  input.kind === 'undone' ? { kind: 'undone', undoes: input.seq, ...stamp } : { ...input, ...stamp };

/** What a decision alone comes to; a "no" is undecided until a second reader agrees. */
const outcomeOf = (decision: Decision): CaseOutcome => {
  if (decision.finding === 'not_victim') return 'undecided';
  switch (decision.standard) {
    case 'suspicion':
    case 'reasonable_grounds':
      return 'presumed_victim';
    case 'balance_of_probabilities':
    case 'criminal_proof':
      return 'confirmed_victim';
  }
};

const changeTask = (state: CaseState, id: string, change: Partial<CaseTask>): CaseState => ({
  ...state,
  tasks: state.tasks.map((task) => (task.id === id ? { ...task, ...change } : task)),
});

/**
 * One step of the replay. Total: an action that has nothing to act on (a second reading without a waiting "no", or
 * by the decider) changes nothing, so that no history, however made, can say "not a victim" on one person's word.
 */
const apply = (state: CaseState, action: CaseAction): CaseState => {
  const { at, actorId: by, seq } = action;
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
    case 'task_added': {
      const { taskId: id, title, dueOn, assigneeId } = action;
      if (state.tasks.some((task) => task.id === id)) return state;
      return { ...state, tasks: [...state.tasks, { id, title, dueOn, assigneeId, doneAt: null }] };
    }
    case 'task_done':
      return changeTask(state, action.taskId, { doneAt: at });
    case 'task_reopened':
      return changeTask(state, action.taskId, { doneAt: null });
    case 'attached': {
      const { attachmentId: id, originalId, name, mediaType } = action;
      return { ...state, attachments: [...state.attachments, { id, originalId, name, mediaType, by, at }] };
    }
    case 'answered': {
      const { question, answer, statementIds, note } = action;
      const answers = { ...state.answers, [question]: { question, answer, statementIds, note, by, at, seq } };
      return { ...state, status: state.status === 'open' ? 'screening' : state.status, answers };
    }
    case 'explained': {
      const { fact, present, text } = action;
      const explanations = { ...state.explanations, [fact]: { fact, present, text, by, at, seq } };
      return { ...state, status: state.status === 'open' ? 'screening' : state.status, explanations };
    }
    case 'decided': {
      const { finding, standard, law, reasons } = action;
      const decision = { seq, finding, standard, law, reasons, by, at };
      const status = finding === 'not_victim' ? 'awaiting_second_reader' : 'decided';
      return { ...state, status, outcome: outcomeOf(decision), decision, secondReading: null };
    }
    case 'second_read': {
      if (state.status !== 'awaiting_second_reader' || state.decision?.finding !== 'not_victim') return state;
      if (state.decision.by === by) return state;
      const secondReading = { agrees: action.agrees, reasons: action.reasons, by, at };
      return action.agrees
        ? { ...state, status: 'decided', outcome: 'not_victim', secondReading }
        : { ...state, status: 'screening', outcome: 'undecided', secondReading };
    }
    case 'reopened': {
      // A finding that protects stands until another takes its place; a "no" does not outlive being reopened.
      const protects = state.decision?.finding === 'victim';
      return {
        ...state,
        status: 'screening',
        closed: null,
        outcome: protects ? state.outcome : 'undecided',
        decision: protects ? state.decision : null,
        secondReading: null,
      };
    }
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
    openedAt: opening.at,
    updatedAt: opening.at,
    tasks: [],
    attachments: [],
    answers: {},
    explanations: {},
    decision: null,
    secondReading: null,
    closed: null,
    history,
  };
  for (const [index, action] of actions.entries()) {
    if (history[index]!.undone || action.kind === 'undone') continue;
    state = { ...apply(state, action), updatedAt: action.at };
  }
  return state;
};
