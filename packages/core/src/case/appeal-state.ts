import type { CaseAction } from './schema.ts';
import { outcomeOf } from './screening-state.ts';
import type { Appeal, CaseState, Decision } from './state.ts';

type AppealAction = Extract<CaseAction, { kind: 'appealed' | 'appeal_reviewed' }>;

/** The appeal that waits for its review. */
export const openAppeal = (state: CaseState): Appeal | null => {
  const last = state.appeals.at(-1);
  return last && last.review === null ? last : null;
};

/** Those who may not review the appeal: they have said already what they found. */
export const boundByDecision = (state: CaseState): string[] =>
  [state.decision?.by, state.secondReading?.by].filter((id) => id !== undefined);

/**
 * One step of an appeal's replay. A "no" under appeal is not in force; a finding that protects stays in force until another
 * takes its place. A review by one who decided or read changes nothing.
 */
export const applyAppeal = (state: CaseState, action: AppealAction): CaseState => {
  const { at, actorId: by, seq } = action;
  const { decision } = state;
  const settled = state.status === 'decided' || state.status === 'closed';
  switch (action.kind) {
    case 'appealed': {
      if (decision === null || !settled) return state;
      const { by: appellant, name, ground, text, on } = action;
      const appeal: Appeal = {
        appellant,
        name,
        ground,
        text,
        on,
        against: decision,
        review: null,
        by,
        at,
        seq,
      };
      return {
        ...state,
        status: 'under_appeal',
        outcome: decision.finding === 'not_victim' ? 'undecided' : state.outcome,
        appeals: [...state.appeals, appeal],
      };
    }
    case 'appeal_reviewed': {
      const appeal = openAppeal(state);
      if (!appeal || decision === null || boundByDecision(state).includes(by)) return state;
      const { outcome, standard, reasons } = action;
      const review = { outcome, standard, reasons, by, at, seq };
      const appeals = [...state.appeals.slice(0, -1), { ...appeal, review }];
      if (outcome !== 'changed')
        return {
          ...state,
          appeals,
          status: state.closed ? 'closed' : 'decided',
          outcome: outcomeOf(decision, state.secondReading),
        };
      if (decision.finding === 'victim')
        return { ...state, appeals, status: 'screening', closed: null, secondReading: null };
      const changed: Decision = {
        seq,
        finding: 'victim',
        standard: standard ?? 'suspicion',
        law: decision.law,
        reasons,
        by,
        at,
      };
      return {
        ...state,
        appeals,
        status: 'decided',
        closed: null,
        decision: changed,
        secondReading: null,
        standsDespite: [],
        outcome: outcomeOf(changed, null),
      };
    }
  }
};
