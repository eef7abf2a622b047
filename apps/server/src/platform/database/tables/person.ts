import type { Generated } from 'kysely';
import type { Sealed, Time } from './columns.ts';

/** Tables: persons and who they are taken to be. */
export interface PersonTables {
  person: {
    id: Generated<string>;
    number: Generated<number>;
    current_id: string;
    role: string;
    summary: Sealed;
    sex: Generated<string>;
    nationality: string | null;
    country: string | null;
    search: string[];
    reports: Generated<number>;
    changed: Generated<number>;
    organisation_id: Generated<string | null>;
  };
  judgement: {
    id: Generated<string>;
    person_a: string;
    person_b: string;
    verdict: string;
    reason: Sealed;
    weight: number | null;
    actor_id: string | null;
    at: Time;
    undone_at: Time | null;
    undone_by: string | null;
  };
  merge_request: {
    id: Generated<string>;
    person_a: string;
    person_b: string;
    actor_id: string;
    at: Time;
    reason: Sealed | null;
  };
  match: { person_a: string; person_b: string; weight: number; probability: number; cross_role: boolean };
  figures_withdrawal: {
    person_id: string;
    withheld: boolean;
    reason: Sealed | null;
    at: Time;
    actor_id: string | null;
  };
}
