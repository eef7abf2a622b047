import type { Problem } from '../problem/problem.ts';
import { FACT_IDS } from '../screening/data/facts.data.ts';
import { findQuestion } from '../screening/worksheet.ts';
import { isAllowed } from './allowed-actions.ts';
import { decisionFaults } from './decision-basis.ts';
import type { CaseActionInput } from './schema.ts';
import type { CaseState } from './state.ts';

const fault = (code: Problem['code'], path: string, message: string): Problem => ({ code, path, message });
const blank = (text: string): boolean => text.trim() === '';

const answerFaults = (action: Extract<CaseActionInput, { kind: 'answered' }>): Problem[] => {
  const faults: Problem[] = [];
  if (!findQuestion(action.question))
    faults.push(fault('bad_value', 'question', 'no such question on the worksheet'));
  if (action.answer !== 'unknown' && action.statementIds.length === 0 && blank(action.note))
    faults.push(
      fault('missing', 'statementIds', 'a yes or a no cites at least one statement or says why in a note'),
    );
  return faults;
};

const explanationFaults = (action: Extract<CaseActionInput, { kind: 'explained' }>): Problem[] => {
  const faults: Problem[] = [];
  if (!FACT_IDS.has(action.fact)) faults.push(fault('bad_value', 'fact', 'no such fact on the worksheet'));
  if (action.present && blank(action.text))
    faults.push(fault('missing', 'text', 'a fact that is present must be explained in words'));
  return faults;
};

const taskFaults = (state: CaseState, taskId: string, wantsDone: boolean): Problem[] => {
  const task = state.tasks.find(({ id }) => id === taskId);
  if (!task) return [fault('not_found', 'taskId', 'no such task in this case')];
  if (wantsDone === (task.doneAt !== null)) return [];
  return [fault('conflict', 'taskId', wantsDone ? 'the task is not done' : 'the task is done already')];
};

const secondReadingFaults = (state: CaseState, reasons: string, actorId: string): Problem[] => {
  const faults: Problem[] = [];
  if (blank(reasons)) faults.push(fault('missing', 'reasons', 'a second reading needs reasons'));
  if (state.decision?.by === actorId)
    faults.push(
      fault('two_persons_needed', 'actorId', 'the second reader must be another person than the decider'),
    );
  return faults;
};

const undoFaults = (state: CaseState, seq: number): Problem[] => {
  const line = state.history.find((entry) => entry.seq === seq);
  if (!line) return [fault('not_found', 'seq', 'no such action in this case')];
  if (line.kind === 'opened') return [fault('not_now', 'seq', 'the opening of a case cannot be undone')];
  if (line.undone) return [fault('conflict', 'seq', 'this action was undone already')];
  if (line.blockedBy !== null)
    return [fault('conflict', 'seq', `action ${line.blockedBy} rests on it: undo that one first`)];
  if (
    state.status === 'closed' &&
    line.kind !== 'closed' &&
    line.kind !== 'noted' &&
    line.kind !== 'attached' &&
    line.kind !== 'undone'
  )
    return [
      fault('not_now', 'seq', 'in a closed case only its closing, notes and attachments can be undone'),
    ];
  return [];
};

const faultsOfKind = (state: CaseState, action: CaseActionInput, actorId: string): Problem[] => {
  switch (action.kind) {
    case 'assigned':
    case 'country_set':
    case 'incident_set':
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
        ...(blank(action.reasons) ? [fault('missing', 'reasons', 'a decision needs reasons')] : []),
        ...decisionFaults(state, action),
      ];
    case 'second_read':
      return secondReadingFaults(state, action.reasons, actorId);
    case 'reopened':
      return blank(action.reason) ? [fault('missing', 'reason', 'reopening needs a reason')] : [];
    case 'closed':
      return [];
    case 'undone':
      return undoFaults(state, action.seq);
  }
};

/**
 * Everything that speaks against doing this to the case now, all faults at once; empty when it may be done.
 * Whether the actor may do such things at all, and whether cited ids exist, is for the caller.
 */
export const checkAction = (state: CaseState, action: CaseActionInput, actorId: string): Problem[] => [
  ...(isAllowed(state.status, action.kind)
    ? []
    : [fault('not_now', 'kind', `not allowed while the case is ${state.status}: ${action.kind}`)]),
  ...faultsOfKind(state, action, actorId),
];
