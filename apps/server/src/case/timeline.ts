import type { CaseAction, CaseState, Person, TimelineEntry } from '@suar/core';

/** What an action says in a timeline beside its kind. */
const wordsOf = (action: CaseAction): string | null => {
  switch (action.kind) {
    case 'noted':
    case 'commented':
    case 'handed_over':
    case 'explained':
    case 'appealed':
    case 'offence_alleged':
    case 'compulsion_shown':
    case 'offence_state_set':
    case 'host_requested':
    case 'host_answered':
    case 'contacted':
    case 'clock_set':
    case 'clock_ended':
    case 'repatriation_step_set':
    case 'consent_given':
    case 'consent_withdrawn':
    case 'need_recorded':
    case 'service_given':
    case 'referral_answered':
    case 'referral_recalled':
    case 'referral_completed':
    case 'closed':
      return action.text || null;
    case 'fact_diverged':
      return [action.reason, action.instead].filter((words) => words !== '').join(' · ');
    case 'referred':
      return action.exception || null;
    case 'interviewed':
      return [action.place, action.present].filter((words) => words !== '').join('; ') || null;
    case 'task_added':
      return action.title;
    case 'attached':
      return action.name;
    case 'answered':
      return action.note || null;
    case 'legally_reviewed':
    case 'decided':
    case 'second_read':
    case 'basis_reviewed':
    case 'appeal_reviewed':
      return action.reasons;
    case 'reopened':
      return action.reason;
    case 'opened':
    case 'assigned':
    case 'task_done':
    case 'task_reopened':
    case 'task_assigned':
    case 'comment_withdrawn':
    case 'country_set':
    case 'incident_set':
    case 'priority_set':
    case 'contact_planned':
    case 'particulars_set':
    case 'record_received':
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
    case 'task_assigned':
      return { taskId: action.taskId, assigneeId: action.assigneeId };
    case 'handed_over':
      return { assigneeId: action.toId };
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
      return { fact: action.fact, present: action.present, trauma: action.trauma };
    case 'interviewed':
      return {
        on: action.on,
        language: action.language,
        interpreter: action.interpreter,
        minutes: action.minutes,
      };
    case 'legally_reviewed':
      return { law: action.law, opinion: action.opinion };
    case 'basis_reviewed':
      return { statements: action.statementIds.length };
    case 'appealed':
      return { appellant: action.by, ground: action.ground, on: action.on };
    case 'appeal_reviewed':
      return { appealOutcome: action.outcome, standard: action.standard };
    case 'offence_alleged':
      return { offence: action.offence, country: action.country, on: action.on };
    case 'compulsion_shown':
      return {
        answer: action.compelled,
        timing: action.timing,
        statements: action.statementIds.length,
      };
    case 'offence_state_set':
      return { offenceState: action.state, on: action.on };
    case 'host_requested':
      return { on: action.sentOn };
    case 'host_answered':
      return { hostAnswer: action.answer, on: action.answeredOn };
    case 'decided':
      return { finding: action.finding, standard: action.standard, law: action.law };
    case 'second_read':
      return { finding: action.finding };
    case 'closed':
      return { reason: action.reason };
    case 'undone':
      return { undoes: action.undoes };
    case 'contacted':
      return { contactResult: action.result, direction: action.direction, happenedAt: action.happenedAt };
    case 'clock_set':
      return { clock: action.clock, on: action.dueOn ?? action.from };
    case 'clock_ended':
      return { clock: action.clock };
    case 'repatriation_step_set':
      return { step: action.step, stepState: action.state, on: action.on };
    case 'particulars_set':
      return { particulars: action.particulars.map(({ name }) => name) };
    case 'record_received':
      return { standard: action.standard };
    case 'priority_set':
      return { urgent: action.urgent };
    case 'consent_given':
      return { consentForm: action.given, consentGiver: action.by, language: action.language, on: action.on };
    case 'consent_withdrawn':
      return { on: action.on };
    case 'need_recorded':
      return { service: action.service, wish: action.wish };
    case 'service_given':
      return { service: action.service, on: action.on };
    case 'referred':
      return { service: action.service, on: action.on };
    case 'referral_answered':
      return { referral: action.answer, on: action.on };
    case 'referral_recalled':
      return { on: action.on };
    case 'referral_completed':
      return { referralResult: action.result, on: action.on };
    case 'noted':
      return action.about === 'health' ? { about: action.about } : {};
    case 'fact_diverged':
    case 'commented':
    case 'comment_withdrawn':
    case 'contact_planned':
    case 'reopened':
      return {};
  }
};

/**
 * Interleaves what was done with what was told: actions, reports arriving, and dated statements that an officer has not
 * rejected. Newest first. `hidden` are the acts of which a blind reader may know no more than that they were done.
 */
export const timelineOf = (
  actions: readonly CaseAction[],
  state: CaseState,
  person: Omit<Person, 'candidates'>,
  names: ReadonlyMap<string, string>,
  hidden: ReadonlySet<number>,
): TimelineEntry[] => {
  const lines = new Map(state.history.map((line) => [line.seq, line]));
  const acts = actions.map(
    (action): TimelineEntry => ({
      at: action.at,
      precision: 'instant',
      source: 'action',
      kind: action.kind,
      actor: hidden.has(action.seq) ? null : (names.get(action.actorId) ?? null),
      text: hidden.has(action.seq) ? null : wordsOf(action),
      seq: action.seq,
      undone: lines.get(action.seq)?.undone ?? false,
      undoable: lines.get(action.seq)?.undoable ?? false,
      reportId: null,
      detail: hidden.has(action.seq) ? {} : detailOf(action),
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
