import type { ColumnType, Generated } from 'kysely';
import type { Time } from './columns.ts';

/** What a draft became: ids and numbers only. */
export type DraftEffect =
  | { type: 'report' | 'import' | 'statement'; id: string }
  | { type: 'case'; id: string; seq: number | null; merged: string[] };

/** The tables of drafts: what was taken under a key of the sender's, and the devices that keep drafts. */
export interface DraftTables {
  draft_receipt: {
    draft_id: string;
    account_id: string;
    digest: Buffer;
    taken_at: Time;
    effect: ColumnType<DraftEffect, string, string>;
  };
  draft_device: {
    id: Generated<string>;
    account_id: string;
    name: string;
    /** Cipher text, as every `Sealed` column. */
    half: Buffer | null;
    created_at: Time;
    seen_at: Time;
    destroyed_at: Time | null;
    destroyed_by: string | null;
  };
}
