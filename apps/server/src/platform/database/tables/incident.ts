import type { Generated } from 'kysely';
import type { Sealed, Time } from './columns.ts';

/** Tables: incidents, bulks, and organisations that help. */
export interface IncidentTables {
  incident: {
    id: Generated<string>;
    number: Generated<number>;
    kind: string;
    title: Sealed;
    country: string | null;
    place: string | null;
    happened_on: string | null;
    ended_on: string | null;
    head_count: number | null;
    created_by: string | null;
    created_at: Time;
  };
  incident_fact: {
    id: string;
    incident_id: string;
    field: string;
    words: Sealed;
    told_on: string | null;
    created_by: string | null;
    created_at: Time;
    withdrawn_by: string | null;
    withdrawn_at: Time | null;
    withdrawn_why: Sealed | null;
  };
  incident_count: {
    id: string;
    incident_id: string;
    what: string;
    number: number;
    counted_on: string;
    source: Sealed;
    created_by: string | null;
    created_at: Time;
    withdrawn_by: string | null;
    withdrawn_at: Time | null;
  };
  incident_person: {
    incident_id: string;
    person_id: string;
    import_id: string | null;
    line: number | null;
    row_digest: Buffer | null;
    added_by: string | null;
    added_at: Time;
  };
  bulk: { id: string; kind: string; actor_id: string; at: Time; undone_at: Time | null };
  bulk_act: { bulk_id: string; case_id: string; seq: number };
  provider: {
    id: string;
    number: Generated<number>;
    name: string;
    country: string | null;
    place: string;
    services: string[];
    contact: Sealed;
    note: Sealed;
    recipient: string | null;
    active: boolean;
    changed_by: string | null;
    changed_at: Time;
  };
  provider_place: { provider_id: string; kind: string; places: number; taken_elsewhere: number };
  shelter_stay: { referral_id: string; case_id: string; provider_id: string; kind: string; since: Time };
}
