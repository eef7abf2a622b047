import type { Sealed, Time } from './columns.ts';

/** Officers' words on persons' stories and relations (migration 009). */
export interface StoryTables {
  story_judgement: {
    id: string;
    person_id: string;
    report_id: string | null;
    start_offset: number | null;
    end_offset: number | null;
    read_kind: string | null;
    verdict: string;
    value: Sealed;
    actor_id: string | null;
    at: Time;
    undone_at: Time | null;
    undone_by: string | null;
  };
  relation_judgement: {
    id: string;
    person_a: string;
    person_b: string;
    kind: string;
    verdict: string;
    reason: Sealed;
    source_kind: string | null;
    report_id: string | null;
    start_offset: number | null;
    end_offset: number | null;
    actor_id: string | null;
    at: Time;
    undone_at: Time | null;
    undone_by: string | null;
  };
}
