import type { Generated } from 'kysely';
import type { Time } from './columns.ts';

/** What signing in, notices and breaking the glass keep beside accounts and sessions. */
export interface SignInTables {
  failed_try: { key: Buffer; failures: number; last_at: Time; blocked_until: Time | null };
  recovery_code: { digest: Buffer; account_id: string; made_at: Time; used_at: Time | null };
  identity_link: {
    id: Generated<string>;
    account_id: string;
    issuer: string;
    subject: string;
    linked_at: Time;
  };
  notice: {
    id: Generated<string>;
    account_id: string;
    kind: string;
    subject_type: string | null;
    subject_id: string | null;
    at: Time;
    seen_at: Time | null;
  };
  break_glass: {
    id: Generated<string>;
    account_id: string;
    case_id: string;
    reason: Buffer;
    opened_at: Time;
    expires_at: Time;
    ended_at: Time | null;
    finding: string | null;
    remark: Buffer | null;
    reviewed_by: string | null;
    reviewed_at: Time | null;
  };
}
