import { type CaseAction, type CaseDetail, type CaseState, caseState } from '@suar/core';

export type Blind = CaseDetail['blind'];

/** Why a reader may not be shown what was found: they are the second reader to be, or are to screen the case again. */
export const blindness = (state: CaseState, readerId: string, rescreens: boolean): Blind => {
  if (rescreens) return 're_screening';
  const waits = state.status === 'awaiting_second_reader' && state.decision?.by !== readerId;
  return waits ? 'second_reading' : null;
};

/** Acts that tell what somebody found: for a second reader their words, codes and authors are left out. */
const FINDINGS: ReadonlySet<CaseAction['kind']> = new Set([
  'decided',
  'second_read',
  'appealed',
  'appeal_reviewed',
  'basis_reviewed',
  'reopened',
  // What colleagues write to one another may say what was found.
  'commented',
  'comment_withdrawn',
  'handed_over',
]);
/** All that one who screens again may know of: what was done for the person, and who spoke with them. */
const NEUTRAL: ReadonlySet<CaseAction['kind']> = new Set([
  'opened',
  'assigned',
  'handed_over',
  'attached',
  'country_set',
  'incident_set',
  'interviewed',
  'contact_planned',
  'contacted',
  'clock_set',
  'clock_ended',
  'repatriation_step_set',
  'priority_set',
  'consent_given',
  'consent_withdrawn',
  'need_recorded',
  'service_given',
  'referred',
  'referral_answered',
  'referral_recalled',
  'referral_completed',
]);

export interface BlindView {
  state: CaseState;
  actions: readonly CaseAction[];
  /** Numbers of the acts of which no more may be told than that they were done. */
  hidden: ReadonlySet<number>;
}

/** The case as a blind reader may see it. */
export const viewFor = (actions: readonly CaseAction[], state: CaseState, blind: Blind): BlindView => {
  switch (blind) {
    case null:
      return { state, actions, hidden: new Set() };
    case 'second_reading': {
      const hidden = new Set(actions.filter(({ kind }) => FINDINGS.has(kind)).map(({ seq }) => seq));
      const history = state.history.map((line) => (hidden.has(line.seq) ? { ...line, actorId: '' } : line));
      return {
        actions,
        hidden,
        state: {
          ...state,
          decision: null,
          secondReading: null,
          standsDespite: [],
          appeals: [],
          comments: [],
          history,
        },
      };
    }
    case 're_screening': {
      const undone = new Set(state.history.filter((line) => line.undone).map(({ seq }) => seq));
      const neutral = actions
        .filter(({ kind, seq }) => NEUTRAL.has(kind) && !undone.has(seq))
        .map((action) => (action.kind === 'handed_over' ? { ...action, text: '' } : action));
      return { actions: neutral, hidden: new Set(), state: caseState(neutral) };
    }
  }
};
