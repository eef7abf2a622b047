import type { CaseAction, CaseActionKind } from './schema.ts';

/**
 * Actions that decide where a case stands. An answer can be undone only when no standing milestone follows it, and a
 * milestone only when nothing was answered or decided since: a decision never rests on a worksheet that was changed
 * beneath it, neither by undoing the answer nor by undoing the reopening that allowed a new one.
 */
const MILESTONES: ReadonlySet<CaseActionKind> = new Set([
  'legally_reviewed',
  'decided',
  'second_read',
  'appealed',
  'appeal_reviewed',
  'reopened',
  'closed',
]);
const WORKSHEET: ReadonlySet<CaseActionKind> = new Set(['answered', 'explained']);

/**
 * The sequence numbers of the actions that stand: an undone action falls, and an undo that is itself undone falls,
 * so that what it had taken away stands again. The opening never falls.
 */
export const standingSeqs = (actions: readonly CaseAction[]): ReadonlySet<number> => {
  const openings = new Set(actions.filter((action) => action.kind === 'opened').map((action) => action.seq));
  const fallen = new Set<number>();
  const standing = new Set<number>();
  for (let index = actions.length - 1; index >= 0; index -= 1) {
    const action = actions[index]!;
    if (fallen.has(action.seq)) continue;
    standing.add(action.seq);
    // Only what came earlier can be undone; a forged number in the future does nothing.
    if (action.kind === 'undone' && action.seq > action.undoes && !openings.has(action.undoes))
      fallen.add(action.undoes);
  }
  return standing;
};

/** The action at the end of a chain of undos: what an undo of an undo is really about. */
const target = (bySeq: ReadonlyMap<number, CaseAction>, action: CaseAction): CaseAction => {
  let current = action;
  while (current.kind === 'undone') {
    const next = bySeq.get(current.undoes);
    if (!next || next.seq >= current.seq) return current;
    current = next;
  }
  return current;
};

/** The task, alleged offence, clock or plan that an action is about: the earlier acts on it cannot be undone beneath the later ones. */
const threadOf = (action: CaseAction): string | null => {
  switch (action.kind) {
    case 'task_added':
    case 'task_done':
    case 'task_reopened':
    case 'task_assigned':
      return action.taskId;
    case 'commented':
    case 'comment_withdrawn':
      return action.commentId;
    case 'offence_alleged':
    case 'compulsion_shown':
    case 'offence_state_set':
    case 'host_requested':
    case 'host_answered':
      return action.offenceId;
    case 'clock_set':
    case 'clock_ended':
      return `clock ${action.clock}`;
    case 'contact_planned':
      return 'contact plan';
    case 'repatriation_step_set':
      return `step ${action.step}`;
    case 'fact_diverged':
      return `fact ${action.factId}`;
    case 'consent_given':
    case 'consent_withdrawn':
      return action.consentId;
    case 'need_recorded':
      return action.needId;
    case 'service_given':
      return action.needId;
    case 'referred':
    case 'referral_answered':
    case 'referral_recalled':
    case 'referral_completed':
      return action.referralId;
    case 'priority_set':
    case 'opened':
    case 'assigned':
    case 'handed_over':
    case 'noted':
    case 'attached':
    case 'country_set':
    case 'incident_set':
    case 'interviewed':
    case 'answered':
    case 'explained':
    case 'legally_reviewed':
    case 'decided':
    case 'second_read':
    case 'basis_reviewed':
    case 'appealed':
    case 'appeal_reviewed':
    case 'reopened':
    case 'contacted':
    case 'particulars_set':
    case 'record_received':
    case 'closed':
    case 'undone':
      return null;
  }
};

/** One line of a case's history with what may be done about it. `blockedBy` is the later action that rests on it. */
export type HistoryLine = {
  seq: number;
  kind: CaseActionKind;
  actorId: string;
  at: string;
  undone: boolean;
  undoable: boolean;
  blockedBy: number | null;
};

/** The history of a case: every action, whether it stands, and whether it may be undone now. */
export const caseHistory = (actions: readonly CaseAction[]): HistoryLine[] => {
  const standing = standingSeqs(actions);
  const bySeq = new Map(actions.map((action) => [action.seq, action]));
  const about = actions.map((action) => target(bySeq, action));
  let laterMilestone: number | null = null;
  let laterStep: number | null = null;
  let laterOnWorksheet: number | null = null;
  const laterOnThread = new Map<string, number>();
  const lines: HistoryLine[] = [];
  for (let index = actions.length - 1; index >= 0; index -= 1) {
    const action = actions[index]!;
    const subject = about[index]!;
    const stands = standing.has(action.seq);
    const onWorksheet = WORKSHEET.has(subject.kind) || MILESTONES.has(subject.kind);
    const thread = threadOf(subject);
    // Bringing something back by undoing an undo would slide it beneath whatever was done since, undos included.
    const sinceUndo = action.kind === 'undone' ? laterOnWorksheet : laterStep;
    const later = WORKSHEET.has(action.kind) ? laterMilestone : sinceUndo;
    const blockedBy = (onWorksheet ? later : null) ?? (thread ? (laterOnThread.get(thread) ?? null) : null);
    lines.push({
      seq: action.seq,
      kind: action.kind,
      actorId: action.actorId,
      at: action.at,
      undone: !stands,
      undoable: stands && action.kind !== 'opened' && blockedBy === null,
      blockedBy,
    });
    if (!stands) continue;
    if (MILESTONES.has(action.kind)) laterMilestone = action.seq;
    if (onWorksheet) laterOnWorksheet = action.seq;
    if (onWorksheet && action.kind !== 'undone') laterStep = action.seq;
    if (thread) laterOnThread.set(thread, action.seq);
  }
  return lines.reverse();
};
