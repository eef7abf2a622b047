import type { Generated } from 'kysely';
import type { Json, Sealed, Time, Written } from './columns.ts';

/** Tables: what came in and how it was read. */
export interface IntakeTables {
  original: {
    id: Generated<string>;
    digest: Buffer;
    byte_length: number;
    media_type: string;
    file_name: Sealed | null;
    content: Sealed;
    received_at: Time;
    received_by: string | null;
  };
  import: {
    id: Generated<string>;
    original_id: string;
    incident_id: string | null;
    room: Generated<string>;
    format: string;
    status: string;
    mapping: Json<unknown> | null;
    mapping_remembered: boolean;
    sample: Sealed | null;
    total_rows: number | null;
    next_line: Generated<number>;
    done_rows: Generated<number>;
    accepted: Generated<number>;
    refused: Generated<number>;
    matched: Generated<number>;
    urgent: Generated<number>;
    problems: Json<unknown[]>;
    created_by: string | null;
    created_at: Time;
    started_at: Time | null;
    ended_at: Time | null;
    updated_at: Generated<Date>;
  };
  import_refusal: {
    import_id: string;
    line: number;
    ordinal: number;
    code: string;
    path: string;
    message: string;
  };
  mapping_memory: {
    header_digest: Buffer;
    mapping: Json<unknown>;
    remembered_by: string | null;
    remembered_at: Time;
  };
  report: {
    id: Generated<string>;
    number: Generated<number>;
    original_id: string | null;
    import_id: string | null;
    line: number | null;
    channel: string;
    format: string;
    arrived_at: Time;
    dated_on: string | null;
    language: string | null;
    kind: Written<string>;
    urgent: boolean;
    plea_by: 'self' | 'relative' | 'other' | null;
    plea_pressing: boolean | null;
    status: Generated<string>;
    country: string | null;
    title: Sealed | null;
    preview: Sealed;
    text: Sealed;
    layout: Sealed | null;
    extra: Sealed | null;
    search: string[];
    proposals: Generated<number>;
    matches: Generated<number>;
    organisation_id: string | null;
    received_by: string | null;
    zone: Generated<string | null>;
  };
  subject: { id: Generated<string>; report_id: string; person_id: string; ordinal: number; role: string };
  statement: {
    id: Generated<string>;
    subject_id: string;
    report_id: string;
    field: string;
    value: Sealed;
    code: string | null;
    start_offset: number | null;
    end_offset: number | null;
    source_column: Sealed | null;
    origin: string;
    rule: string | null;
    confidence: number | null;
    status: Generated<string>;
    judged_by: string | null;
    judged_at: Time | null;
    corrects: string | null;
    ordinal: Generated<number>;
    created_at: Time;
  };
}
