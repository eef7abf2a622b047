/** Actions of a suggested case, in the case's own vocabulary. Ids are small and local: whoever loads them makes real ones. */
export type SuggestedActionData =
  | { kind: 'opened'; personId: string; incidentId: string | null; country: string | null }
  | { kind: 'assigned'; assignee: number | null }
  | { kind: 'noted'; text: string }
  | { kind: 'task_added'; taskId: string; title: string; dueOn: string | null; assignee: number | null }
  | { kind: 'task_done'; taskId: string }
  | {
      kind: 'answered';
      scheme: 'delphi' | 'element' | 'ilo' | 'age';
      question: string;
      answer: 'yes' | 'no' | 'unknown';
      note: string;
      reportIds: string[];
    }
  | {
      kind: 'interviewed';
      /** ISO day. */
      on: string;
      /** ISO 639. */
      language: string;
      interpreter: 'yes' | 'no' | 'not_needed';
      minutes: number;
      place: string;
      present: string;
    }
  | { kind: 'explained'; fact: string; present: boolean; text: string }
  | {
      kind: 'decided';
      finding: 'victim' | 'not_victim';
      standard: 'suspicion' | 'reasonable_grounds' | 'balance_of_probabilities';
      law: string;
      reasons: string;
    }
  | { kind: 'second_read'; agrees: boolean; reasons: string }
  | { kind: 'reopened'; reason: string }
  | {
      kind: 'closed';
      reason: 'returned_home' | 'referred' | 'lost_contact' | 'withdrawn' | 'no_further_need';
      text: string;
    };

/** `actor` numbers the officers from 1; a second reader is never the decider. `at` never goes back within a case. */
export type SuggestedAction = SuggestedActionData & { at: string; actor: number };

export interface SuggestedCase {
  id: string;
  personId: string;
  openedAt: string;
  actions: SuggestedAction[];
  /** What the replay of the actions must come to. */
  expected: {
    status: 'open' | 'screening' | 'awaiting_second_reader' | 'decided' | 'closed';
    outcome: 'undecided' | 'presumed_victim' | 'confirmed_victim' | 'not_victim';
  };
}
