import type { CaseAction, CaseState, Person, TimelineEntry } from '@suar/core';

/** What an action says in a timeline beside its kind. */
const wordsOf = (action: CaseAction): string | null => {
  switch (action.kind) {
    case 'noted':
    case 'explained':
    case 'closed':
      return action.text || null;
    case 'task_added':
      return action.title;
    case 'attached':
      return action.name;
    case 'answered':
      return action.note || null;
    case 'decided':
    case 'second_read':
      return action.reasons;
    case 'reopened':
      return action.reason;
    case 'opened':
    case 'assigned':
    case 'task_done':
    case 'task_reopened':
    case 'country_set':
    case 'incident_set':
    case 'undone':
      return null;
  }
};

/** Codes and ids of an action that a timeline may show; words are given by `wordsOf`. */
const detailOf = (action: CaseAction): Record<string, unknown> => {
  switch (action.kind) {
    case 'opened':
      return { country: action.country };
    case 'assigned':
      return { assigneeId: action.assigneeId };
    case 'task_added':
      return { taskId: action.taskId, dueOn: action.dueOn, assigneeId: action.assigneeId };
    case 'task_done':
    case 'task_reopened':
      return { taskId: action.taskId };
    case 'attached':
      return { originalId: action.originalId, mediaType: action.mediaType };
    case 'country_set':
      return { country: action.country };
    case 'incident_set':
      return { incidentId: action.incidentId };
    case 'answered':
      return { question: action.question, answer: action.answer, statements: action.statementIds.length };
    case 'explained':
      return { fact: action.fact, present: action.present };
    case 'decided':
      return { finding: action.finding, standard: action.standard, law: action.law };
    case 'second_read':
      return { agrees: action.agrees };
    case 'closed':
      return { reason: action.reason };
    case 'undone':
      return { undoes: action.undoes };
    case 'noted':
    case 'reopened':
      return {};
  }
};

/**
 * Interleaves what was done with what was told: actions, reports arriving, and dated statements that an officer has not
 * rejected. Newest first. `hideReasonsOf` is the decision a blind second reader must not read.
 */
export const timelineOf = (
  actions: readonly CaseAction[],
  state: CaseState,
  person: Omit<Person, 'candidates'>,
  names: ReadonlyMap<string, string>,
  hideReasonsOf: number | null,
): TimelineEntry[] => {
  const lines = new Map(state.history.map((line) => [line.seq, line]));
  const acts = actions.map(
    (action): TimelineEntry => ({
      at: action.at,
      precision: 'instant',
      source: 'action',
      kind: action.kind,
      actor: names.get(action.actorId) ?? null,
      text: action.seq === hideReasonsOf ? null : wordsOf(action),
      seq: action.seq,
      undone: lines.get(action.seq)?.undone ?? false,
      undoable: lines.get(action.seq)?.undoable ?? false,
      reportId: null,
      detail: detailOf(action),
    }),
  );
  const reports = person.reportLines.map(
    (report): TimelineEntry => ({
      at: report.arrivedAt,
      precision: 'instant',
      source: 'report',
      kind: 'arrived',
      actor: null,
      text: report.preview,
      seq: null,
      undone: false,
      undoable: false,
      reportId: report.id,
      detail: { number: report.number },
    }),
  );
  const dated = person.statements
    .filter(
      (statement) =>
        statement.field === 'date' && (statement.status === 'proposed' || statement.status === 'accepted'),
    )
    .map(
      (statement): TimelineEntry => ({
        at: statement.value.text.split('/')[0] ?? statement.value.text,
        precision: 'day',
        source: 'statement',
        kind: 'date',
        actor: null,
        text: null,
        seq: null,
        undone: false,
        undoable: false,
        reportId: statement.reportId,
        detail: { statementId: statement.id, status: statement.status },
      }),
    );
  return [...acts, ...reports, ...dated].sort((a, b) =>
    a.at === b.at ? (b.seq ?? 0) - (a.seq ?? 0) : a.at < b.at ? 1 : -1,
  );
};
