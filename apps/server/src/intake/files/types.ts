import type { Problem } from '@suar/core';

export type UploadFormat =
  | 'whatsapp'
  | 'telegram_json'
  | 'telegram_html'
  | 'email'
  | 'csv'
  | 'xlsx'
  | 'jsonl'
  | 'json_records'
  | 'text'
  | 'pdf'
  | 'image'
  | 'zip'
  | 'unknown';
export type DocumentFormat = 'whatsapp' | 'telegram' | 'email' | 'text' | 'pdf' | 'image';

/** One message of a chat; `start` and `end` mark its own words inside the document's text. */
export interface ChatMessage {
  at: string | null;
  sender: string | null;
  kind: 'message' | 'system' | 'media';
  start: number;
  end: number;
}
/** A readable document: a chat laid out as "[2025-03-12 21:14] Name: words", a letter, a page. */
export interface ReadDocument {
  format: DocumentFormat;
  title: string | null;
  text: string;
  messages: ChatMessage[];
  attachments: { name: string; mediaType: string; bytes: Uint8Array }[];
  startedAt: string | null;
  dateOrderAmbiguous: boolean;
}
export interface TableRow {
  /** The record's number in the file; the header is 1. */
  line: number;
  cells: string[];
  problem?: Problem;
}
export interface TableSource {
  header: string[];
  sample: string[][];
  rows(fromLine?: number): AsyncGenerator<TableRow>;
  rowCountEstimate: number;
}
export type ReadUpload =
  | { kind: 'documents'; format: UploadFormat; documents: ReadDocument[]; problems: Problem[] }
  | {
      kind: 'table';
      format: 'csv' | 'xlsx' | 'jsonl' | 'json_records';
      table: TableSource;
      problems: Problem[];
    }
  | { kind: 'refused'; format: UploadFormat; problems: Problem[] };

export const problem = (code: Problem['code'], path: string, message: string): Problem => ({
  code,
  path,
  message,
});
export const plainDocument = (
  format: DocumentFormat,
  text: string,
  title: string | null = null,
): ReadDocument => ({
  format,
  title,
  text,
  messages: [],
  attachments: [],
  startedAt: null,
  dateOrderAmbiguous: false,
});
