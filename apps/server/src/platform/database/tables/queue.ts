import type { Generated } from 'kysely';
import type { Json, Sealed, Time } from './columns.ts';

/** Tables: who is called, who handed over, and views kept. */
export interface QueueTables {
  mention: {
    comment_id: string;
    account_id: string;
    case_id: string;
    by_id: string;
    at: Time;
    read_at: Time | null;
  };
  hand_over: {
    id: string;
    account_id: string;
    reason: string;
    actor_id: string;
    at: Time;
    views: Generated<string[]>;
    undone_at: Time | null;
    undone_by: string | null;
  };
  saved_view: {
    id: string;
    owner_id: string;
    list: string;
    name: Sealed;
    filter: Json<Record<string, string>>;
    columns: Generated<string[]>;
    shared_with: string | null;
    created_at: Time;
    dropped_at: Time | null;
  };
  usual_view: { account_id: string; list: string; view_id: string };
}
