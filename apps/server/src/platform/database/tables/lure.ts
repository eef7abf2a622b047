import type { Generated } from 'kysely';
import type { Sealed, Time } from './columns.ts';

/** Tables: lures and campaigns. */
export interface LureTables {
  campaign: {
    id: Generated<string>;
    number: Generated<number>;
    title: Sealed | null;
    recruiter: Sealed | null;
    status: Generated<string>;
    merged_into: string | null;
    founder: string;
    lures: Generated<number>;
    identifiers: Generated<number>;
    first_seen: Time | null;
    last_seen: Time | null;
    created_at: Time;
  };
  lure: {
    id: string;
    number: Generated<number>;
    digest: Buffer;
    text: Sealed;
    preview: Sealed;
    source: Sealed | null;
    reading: Sealed;
    platform: string;
    seen_at: Time;
    last_seen_at: Time;
    times_seen: Generated<number>;
    taken_at: Time;
    taken_by: string | null;
    language: string | null;
    kind: string;
    risk: number | null;
    abstained: boolean;
    country: string | null;
    status: Generated<string>;
    identifiers: number;
    template_id: string | null;
    campaign_id: string | null;
    report_id: string | null;
    import_id: string | null;
    search: string[];
    changed: Generated<number>;
  };
  lure_sighting: { lure_id: string; at: Time };
  lure_identifier: { lure_id: string; kind: string; digest: Buffer; value: Sealed; search: string[] };
  campaign_judgement: {
    id: Generated<string>;
    verdict: string;
    lure_a: string;
    lure_b: string | null;
    actor_id: string | null;
    at: Time;
    undone_at: Time | null;
    undone_by: string | null;
  };
}
