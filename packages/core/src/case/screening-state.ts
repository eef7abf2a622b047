import type { CaseAction, CaseOutcome } from './schema.ts';
import type { CaseState, Decision, SecondReading } from './state.ts';

type ScreeningAction = Extract<
  CaseAction,
  {
    kind:
      | 'interviewed'
      | 'answered'
      | 'explained'
      | 'legally_reviewed'
      | 'decided'
      | 'second_read'
      | 'basis_reviewed'
      | 'reopened';
  }
>;

/** What a decision comes to. A "no" is undecided until a second reader, who is not its decider, agrees. */
export const outcomeOf = (decision: Decision | null, second: SecondReading | null): CaseOutcome => {
  if (decision === null) return 'undecided';
  if (decision.finding === 'not_victim')
    return second?.agrees && second.by !== decision.by ? 'not_victim' : 'undecided';
  switch (decision.standard) {
    case 'suspicion':
    case 'reasonable_grounds':
      return 'presumed_victim';
    case 'balance_of_probabilities':
    case 'criminal_proof':
      return 'confirmed_victim';
  }
};

/** A worksheet that changes is screening begun, and what a lawyer said was about the facts before. */
const worksheetChanged = (state: CaseState): CaseState => ({
  ...state,
  status: state.status === 'open' ? 'screening' : state.status,
  legalReview: state.legalReview && { ...state.legalReview, current: false },
});

/**
 * One step of the screening's replay. A second reading without a waiting "no", or by the decider, changes nothing: no
 * history, however made, can say "not a victim" on one person's word.
 */
export const applyScreening = (state: CaseState, action: ScreeningAction): CaseState => {
  const { at, actorId: by, seq } = action;
  switch (action.kind) {
    case 'interviewed': {
      const { on, language, interpreter, minutes, place, present } = action;
      const interview = { on, language, interpreter, minutes, place, present, by, at, seq };
      return { ...state, interviews: [...state.interviews, interview] };
    }
    case 'answered': {
      const { question, answer, statementIds, againstIds = [], note } = action;
      const given = { question, answer, statementIds, againstIds, note, by, at, seq };
      return { ...worksheetChanged(state), answers: { ...state.answers, [question]: given } };
    }
    case 'explained': {
      const { fact, present, text, trauma = null } = action;
      const given = { fact, present, text, trauma, by, at, seq };
      return { ...worksheetChanged(state), explanations: { ...state.explanations, [fact]: given } };
    }
    case 'legally_reviewed': {
      const { law, opinion, reasons } = action;
      return { ...state, legalReview: { law, opinion, reasons, by, at, seq, current: true } };
    }
    case 'decided': {
      const { finding, standard, law, reasons } = action;
      const decision = { seq, finding, standard, law, reasons, by, at };
      const status = finding === 'not_victim' ? 'awaiting_second_reader' : 'decided';
      const outcome = outcomeOf(decision, null);
      return { ...state, status, outcome, decision, secondReading: null, standsDespite: [] };
    }
    case 'second_read': {
      const { decision } = state;
      if (state.status !== 'awaiting_second_reader' || decision?.finding !== 'not_victim') return state;
      if (decision.by === by) return state;
      const agrees = action.finding === decision.finding;
      const secondReading = { finding: action.finding, agrees, reasons: action.reasons, by, at };
      const status = agrees ? 'decided' : 'screening';
      return { ...state, status, outcome: outcomeOf(decision, secondReading), secondReading };
    }
    case 'basis_reviewed':
      return {
        ...state,
        standsDespite: [...new Set([...state.standsDespite, ...action.statementIds])],
      };
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
  }
};
