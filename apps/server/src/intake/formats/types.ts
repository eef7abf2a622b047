import type { Problem } from '@suar/core';

/** What an upload is, by its content. */
export const UPLOAD_FORMATS = [
  'whatsapp',
  'telegram_json',
  'telegram_html',
  'email',
  'csv',
  'xlsx',
  'text',
  'pdf',
  'image',
  'zip',
  'unknown',
] as const;
export type UploadFormat = (typeof UPLOAD_FORMATS)[number];
export type DocumentFormat = 'whatsapp' | 'telegram' | 'email' | 'text' | 'pdf' | 'image';

/** One message of a chat; `start` and `end` mark its own words (UTF-16 offsets) inside the document's text. */
export interface ChatMessage {
  /** ISO date-time, local and without zone unless the export or the caller named one; null when no calendar of ours reads it. */
  at: string | null;
  sender: string | null;
  kind: 'message' | 'system' | 'media';
  start: number;
  end: number;
  mediaName?: string;
}
export interface Attachment {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}
/** A readable document: a chat laid out as "[2025-03-12 21:14] Name: words", a letter, a page. */
export interface ReadDocument {
  format: DocumentFormat;
  title: string | null;
  text: string;
  messages: ChatMessage[];
  attachments: Attachment[];
  startedAt: string | null;
  endedAt: string | null;
  /** True when nothing in the file tells whether the day or the month comes first. */
  dateOrderAmbiguous: boolean;
}
export interface TableRow {
  /** The record's number in the file without gaps: the header is 1, the first row 2. An import resumes at it. */
  line: number;
  cells: string[];
  problem?: Problem;
}
export interface TableSource {
  header: string[];
  sample: string[][];
  encoding: string;
  delimiter: string | null;
  sheet?: string;
  /** Rows from a record on; each call reads anew. Memory holds one row, not the table. */
  rows(fromLine?: number): AsyncGenerator<TableRow>;
  rowCountEstimate: number;
}
export type ReadUpload =
  | { kind: 'documents'; format: UploadFormat; documents: ReadDocument[]; problems: Problem[] }
  | { kind: 'table'; format: 'csv' | 'xlsx'; table: TableSource; problems: Problem[] }
  | { kind: 'refused'; format: UploadFormat; problems: Problem[] };

export interface ReadOptions {
  /** IANA zone of the phone that wrote the chat: its offset is added to every local time. */
  timeZone?: string;
  /** Tesseract codes out of eng, ind, tha, vie, chi_sim. */
  ocrLanguages?: string[];
  /** Share done, 0 to 1, for what takes long (pages, pictures). */
  onProgress?: (share: number) => void;
}
/** What a reader of one format gives back. */
export interface Reading {
  documents: ReadDocument[];
  problems: Problem[];
}

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
  endedAt: null,
  dateOrderAmbiguous: false,
});

/** A message's own words. */
export const messageText = (document: ReadDocument, message: ChatMessage): string =>
  document.text.slice(message.start, message.end);
