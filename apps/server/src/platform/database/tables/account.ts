import type { Generated } from 'kysely';
import type { Json, Sealed, Time } from './columns.ts';

/** Tables: accounts, their ways in, and what the house keeps of itself. */
export interface AccountTables {
  organisation: { id: Generated<string>; name: string; country: string | null; created_at: Generated<Date> };
  account: {
    id: Generated<string>;
    organisation_id: string;
    login: string;
    display_name: string;
    role: string;
    team_id: Generated<string | null>;
    password_hash: string | null;
    totp_secret: Sealed | null;
    totp_last_step: number | null;
    locale: Generated<string>;
    status: Generated<string>;
    created_at: Generated<Date>;
    away_until: Generated<string | null>;
  };
  team: { id: Generated<string>; organisation_id: string; name: string; created_at: Generated<Date> };
  case_share: { case_id: string; account_id: string; shared_by: string; at: Time };
  passkey: {
    credential_id: string;
    account_id: string;
    public_key: Buffer;
    counter: number;
    transports: string[];
    name: Generated<string>;
    created_at: Generated<Date>;
    last_used_at: Time | null;
  };
  session: {
    token_digest: Buffer;
    account_id: string;
    created_at: Time;
    last_used_at: Time;
    expires_at: Time;
    id: Generated<string>;
    fresh_at: Time;
    way: string;
    device: string;
    network: string;
  };
  invitation: {
    token_digest: Buffer;
    kind: string;
    role: string;
    account_id: string | null;
    organisation_id: string | null;
    pending: Sealed | null;
    created_by: string | null;
    created_at: Generated<Date>;
    expires_at: Time;
    used_at: Time | null;
  };
  ceremony: { id: string; challenge: string; expires_at: Time };
  setting: { key: string; value: Json<unknown> };
  ledger: {
    seq: Generated<number>;
    at: Time;
    actor_id: string | null;
    act: string;
    subject_type: string;
    subject_id: string | null;
    purpose: string;
    count: number;
    detail: Json<Record<string, unknown>>;
  };
  ledger_leaf: { position: number; seq: number; hash: Buffer };
  ledger_checkpoint: { size: number; signed_at: Time; root: Buffer; subtrees: Buffer[]; note: string };
}
