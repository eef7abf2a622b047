import type { Generated } from 'kysely';
import type { Json, Time } from './columns.ts';

/** Tables: published figures. */
export interface ReleaseTables {
  release: {
    id: Generated<string>;
    title: Json<{ id: string; en: string }>;
    status: Generated<string>;
    from_month: string;
    to_month: string;
    tables: Json<string[][]>;
    epsilon: number;
    delta: number;
    sigma: number;
    deviations: number[];
    planned_at: Time;
    planned_by: string;
    published_at: Time | null;
    published_by: string | null;
    content: Json<unknown> | null;
  };
  release_signature: { release_id: string; account_id: string; at: Time };
  release_spending: {
    sequence: number;
    release_id: string;
    at: Time;
    from_month: string;
    to_month: string;
    rho: number;
    sigma: number;
    tables: number;
    content_hash: string;
    previous_hash: string;
    hash: string;
  };
}
