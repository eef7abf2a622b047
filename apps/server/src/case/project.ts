import {
  boundByDecision,
  type CaseState,
  citedStatements,
  isOffenceOpen,
  legalReviewNeeded,
  NO_FACTS,
  readWorksheet,
  repatriationStage,
} from '@suar/core';

/** While a case is screened, whether a "no" on its answers would wait for a lawyer who has not spoken yet. */
const needsLegalReview = (state: CaseState): boolean => {
  if (state.status !== 'open' && state.status !== 'screening') return false;
  if (state.legalReview?.current) return false;
  const { answers, child } = readWorksheet(state, NO_FACTS);
  return legalReviewNeeded(answers, child) !== null;
};

/** The statements whose withdrawal asks for a look: those cited, save where the decision was found to stand without them. */
export const basisOf = (state: CaseState): string[] =>
  citedStatements(state).filter((id) => !state.standsDespite.includes(id));

const stageColumns = ({ repatriation }: CaseState) => {
  const at = repatriationStage(repatriation);
  return {
    repatriation_stage: at?.stage ?? null,
    repatriation_state: at?.state ?? null,
    repatriation_since: at?.since ?? null,
    has_travel_letter: repatriation.travel_letter?.state === 'done',
  };
};

/** The columns of case_record that lists filter by: nothing but what the replay says. */
export const projectionOf = (state: CaseState, version: number) => ({
  status: state.status,
  outcome: state.outcome,
  assignee_id: state.assigneeId,
  incident_id: state.incidentId,
  urgent: state.urgent,
  country: state.country,
  // Only a decision in force: one that waits for its second reader would tell what was found.
  decider_id: state.outcome === 'undecided' ? null : (state.decision?.by ?? null),
  standard: state.outcome === 'undecided' ? null : (state.decision?.standard ?? null),
  closing_reason: state.closed?.reason ?? null,
  next_due_on:
    state.tasks
      .filter((task) => task.doneAt === null && task.dueOn !== null)
      .map((task) => task.dueOn!)
      .sort()[0] ?? null,
  needs_legal_review: needsLegalReview(state),
  under_appeal: state.status === 'under_appeal',
  offence_open: state.offences.some(isOffenceOpen),
  bound:
    state.status === 'awaiting_second_reader' || state.status === 'under_appeal'
      ? [...boundByDecision(state)].sort().join(' ')
      : '',
  ...stageColumns(state),
  updated_at: state.updatedAt,
  version,
});

/** Of a case whose words were erased: as its actions say, but nobody works on it and nothing of it is due. */
export const projectionOfErased = (state: CaseState, version: number) => ({
  ...projectionOf(state, version),
  status: 'closed' as const,
  next_due_on: null,
  bound: '',
  needs_legal_review: false,
  under_appeal: false,
});
