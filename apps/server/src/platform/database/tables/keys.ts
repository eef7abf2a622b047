import type { Generated } from 'kysely';
import type { Json, Sealed, Time } from './columns.ts';

/** Data keys, what was erased by destroying them, and what may not be. */
export interface KeyTables {
  data_key: {
    id: string;
    owner_kind: string;
    owner_id: string;
    ring_key: number;
    wrapped: Buffer | null;
    created_at: Generated<Date>;
    destroyed_at: Time | null;
    rule: string | null;
  };
  erasure: {
    id: string;
    subject_kind: string;
    subject_id: string;
    rule: string;
    reason: Sealed;
    requested_by: string;
    requested_at: Time;
    decision: string | null;
    decided_by: string | null;
    decided_at: Time | null;
    records: Json<unknown> | null;
  };
  erased_record: { kind: string; id: string; at: Time; rule: string };
  legal_hold: {
    id: string;
    subject_kind: string;
    subject_id: string;
    reason: Sealed;
    placed_by: string;
    placed_at: Time;
    lifted_by: string | null;
    lifted_at: Time | null;
  };
}
