import type { Finding, GivenAnswer, StandardOfProof } from '../screening/schema.ts';
import type { CaseAction, CaseOutcome, CaseStatus } from './schema.ts';
import type { HistoryLine } from './standing-actions.ts';

type Closed = Extract<CaseAction, { kind: 'closed' }>;

export type CaseTask = {
  id: string;
  title: string;
  dueOn: string | null;
  assigneeId: string | null;
  doneAt: string | null;
};
export type CaseAttachment = {
  id: string;
  originalId: string;
  name: string;
  mediaType: string;
  by: string;
  at: string;
};
export type GivenExplanation = {
  fact: string;
  present: boolean;
  text: string;
  by: string;
  at: string;
  seq: number;
};
export type Decision = {
  seq: number;
  finding: Finding;
  standard: StandardOfProof;
  law: string;
  reasons: string;
  by: string;
  at: string;
};
export type SecondReading = { agrees: boolean; reasons: string; by: string; at: string };

/** What a case is now: nothing but a replay of its actions. Times are ISO instants, as the actions gave them. */
export type CaseState = {
  status: CaseStatus;
  outcome: CaseOutcome;
  personId: string;
  assigneeId: string | null;
  country: string | null;
  incidentId: string | null;
  openedAt: string;
  /** When the last standing action was done; an undo takes this back too. */
  updatedAt: string;
  tasks: CaseTask[];
  attachments: CaseAttachment[];
  /** By question; the last standing answer to it. */
  answers: Record<string, GivenAnswer>;
  /** By fact. */
  explanations: Record<string, GivenExplanation>;
  decision: Decision | null;
  secondReading: SecondReading | null;
  closed: { reason: Closed['reason']; text: string; by: string; at: string } | null;
  /** Every action with whether it stands and may be undone now. */
  history: HistoryLine[];
};
