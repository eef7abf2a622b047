import type { Generated } from 'kysely';
import type { Json, Sealed, Time } from './columns.ts';

/** Tables: cases, their acts, clocks and screening. */
export interface CaseTables {
  case_record: {
    id: Generated<string>;
    number: Generated<number>;
    person_id: string;
    organisation_id: string | null;
    incident_id: string | null;
    assignee_id: string | null;
    opened_at: Time;
    updated_at: Time;
    status: string;
    outcome: string;
    decider_id: string | null;
    standard: string | null;
    closing_reason: string | null;
    urgent: boolean;
    country: string | null;
    nationality: string | null;
    sex: string;
    opened_month: string;
    next_due_on: string | null;
    search: string[];
    version: number;
    needs_legal_review: Generated<boolean>;
    under_appeal: Generated<boolean>;
    offence_open: Generated<boolean>;
    basis_withdrawn: Generated<boolean>;
    repatriation_stage: Generated<string | null>;
    repatriation_state: Generated<string | null>;
    repatriation_since: Generated<string | null>;
    has_travel_letter: Generated<boolean>;
    bound: Generated<string>;
  };
  case_action: {
    case_id: string;
    seq: number;
    kind: string;
    at: Time;
    actor_id: string | null;
    data: Json<Record<string, unknown>>;
    words: Sealed | null;
  };
  case_clock: {
    case_id: string;
    kind: string;
    ref: Generated<string>;
    due_at: Time;
    assignee_id: string | null;
  };
  case_citation: { case_id: string; statement_id: string };
  case_fact: { case_id: string; fact_id: string; cited: boolean; diverges: boolean };
  task: {
    id: string;
    case_id: string;
    title: Sealed;
    due_on: string | null;
    assignee_id: string | null;
    done_at: Time | null;
  };
  received_record: { digest: Buffer; case_id: string };
  law_signature: {
    id: Generated<string>;
    law: string;
    version: string;
    capacity: string;
    remark: string;
    signed_by: string;
    signed_at: Time;
    withdrawn_at: Time | null;
    withdrawn_by: string | null;
  };
  rescreen_round: {
    id: Generated<string>;
    seed: string;
    from_day: string;
    to_day: string;
    per_officer: number;
    controls: number;
    drawn_by: string;
    drawn_at: Time;
  };
  rescreen: {
    id: Generated<string>;
    round_id: string;
    case_id: string;
    decision_seq: number;
    officer_id: string;
    first_finding: string;
    screener_id: string;
    assigned_at: Time;
    finished_at: Time | null;
    finding: string | null;
    standard: string | null;
    reasons: Sealed | null;
    reopened: Generated<boolean>;
  };
}
