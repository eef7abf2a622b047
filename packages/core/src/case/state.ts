import type { CaseContact } from '../contact/contact-state.ts';
import type { Divergences } from '../incident/divergence.ts';
import type { CaseParticulars } from '../particular/particular-state.ts';
import type { Repatriation } from '../repatriation/repatriation-state.ts';
import type { Finding, GivenAnswer, StandardOfProof } from '../screening/schema.ts';
import type { CaseServices } from '../service/service-state.ts';
import type { CaseAction, CaseOutcome, CaseStatus } from './schema.ts';
import type { HistoryLine } from './standing-actions.ts';

type Of<Kind extends CaseAction['kind']> = Extract<CaseAction, { kind: Kind }>;
/** Who recorded it, when, as which action. */
type Recorded = { by: string; at: string; seq: number };

export type CaseTask = {
  id: string;
  title: string;
  dueOn: string | null;
  assigneeId: string | null;
  doneAt: string | null;
};
export type CaseComment = {
  id: string;
  text: string;
  mentions: string[];
  by: string;
  at: string;
  seq: number;
  /** Withdrawn by its author: it stays in the history. */
  withdrawn: { by: string; at: string } | null;
};
export type CaseAttachment = {
  id: string;
  originalId: string;
  name: string;
  mediaType: string;
  by: string;
  at: string;
};
export type Interview = Pick<
  Of<'interviewed'>,
  'on' | 'language' | 'interpreter' | 'minutes' | 'place' | 'present'
> &
  Recorded;
export type GivenExplanation = Pick<Of<'explained'>, 'fact' | 'present' | 'text' | 'trauma'> & Recorded;
/** `current` is false once the worksheet was changed after the review: it is then about other facts. */
export type LegalReview = Pick<Of<'legally_reviewed'>, 'law' | 'opinion' | 'reasons'> &
  Recorded & { current: boolean };
export type Decision = {
  finding: Finding;
  standard: StandardOfProof;
  law: string;
  reasons: string;
} & Recorded;
export type SecondReading = {
  finding: Finding;
  agrees: boolean;
  reasons: string;
  by: string;
  at: string;
};
export type Appeal = Pick<Of<'appealed'>, 'ground' | 'text' | 'on' | 'name'> & {
  appellant: Of<'appealed'>['by'];
  /** The decision that it is against. */
  against: Decision;
  review: (Pick<Of<'appeal_reviewed'>, 'outcome' | 'standard' | 'reasons'> & Recorded) | null;
} & Recorded;
export type HostRequest = Pick<Of<'host_requested'>, 'to' | 'sentOn' | 'text'> & {
  id: string;
  answer: Pick<Of<'host_answered'>, 'answer' | 'answeredOn' | 'text'> | null;
};
export type Offence = Pick<Of<'offence_alleged'>, 'offence' | 'text' | 'country' | 'authority' | 'on'> &
  Recorded & {
    id: string;
    compulsion:
      | (Pick<Of<'compulsion_shown'>, 'compelled' | 'timing' | 'statementIds' | 'text'> & Recorded)
      | null;
    state: Pick<Of<'offence_state_set'>, 'state' | 'text'> & { on: string | null };
    requests: HostRequest[];
  };

/** What a case is now: nothing but a replay of its actions. Times are ISO instants, as the actions gave them. */
export type CaseState = {
  status: CaseStatus;
  outcome: CaseOutcome;
  personId: string;
  assigneeId: string | null;
  country: string | null;
  incidentId: string | null;
  urgent: boolean;
  openedAt: string;
  /** When the last standing action was done; an undo takes this back too. */
  updatedAt: string;
  tasks: CaseTask[];
  comments: CaseComment[];
  attachments: CaseAttachment[];
  interviews: Interview[];
  /** By question; the last standing answer to it. */
  answers: Record<string, GivenAnswer>;
  /** By fact. */
  explanations: Record<string, GivenExplanation>;
  legalReview: LegalReview | null;
  decision: Decision | null;
  secondReading: SecondReading | null;
  /** Withdrawn statements in spite of which the decision was found to stand. */
  standsDespite: string[];
  /** Oldest first; at most the last is without a review. */
  appeals: Appeal[];
  offences: Offence[];
  contact: CaseContact;
  repatriation: Repatriation;
  /** Facts of the incident that do not hold for this person. */
  divergences: Divergences;
  services: CaseServices;
  /** Clocks set by hand that run. */
  clocks: {
    [clock in Of<'clock_set'>['clock']]?: Pick<Of<'clock_set'>, 'from' | 'dueOn' | 'text'> & Recorded;
  };
  particulars: CaseParticulars;
  closed: { reason: Of<'closed'>['reason']; text: string; by: string; at: string } | null;
  /** Every action with whether it stands and may be undone now. */
  history: HistoryLine[];
};
