import type {
  Difference,
  DraftAction,
  FieldValues,
  FormReport,
  PasteReport,
  ProblemDetails,
  StatementJudgement,
} from '@suar/core';
import type { z } from 'zod';

/** Bytes in memory of their own, as WebCrypto and IndexedDB take them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** What is to be done once the server can be reached. A file's bytes lie beside its draft. */
export type DraftWork =
  | { kind: 'paste'; report: z.input<typeof PasteReport> }
  | { kind: 'form'; report: z.input<typeof FormReport> }
  | { kind: 'file'; name: string; mediaType: string; size: number }
  | StatementWork
  | {
      kind: 'act';
      caseId: string;
      caseNumber: number;
      action: DraftAction;
      /** What the act's fields held when it was begun; null for a note. */
      base: FieldValues | null;
    };

/** The judgement of one statement of a report. */
export type StatementWork = {
  kind: 'statement';
  reportId: string;
  reportNumber: number;
  statementId: string;
  judgement: StatementJudgement;
  base: StatementJudgement;
};

/** What a draft became. */
export type Arrival =
  | { type: 'report'; id: string; number: number; urgent: boolean }
  | { type: 'import' | 'statement'; id: string }
  | { type: 'case'; id: string; seq: number | null; merged: string[] };

type Common = {
  /** Made by the device; the server takes it once. */
  id: string;
  /** Ascending on this device: within one case nothing overtakes. */
  order: number;
  writtenAt: string;
};

/** A draft that has not arrived. `nextAt`: milliseconds since 1970, before which it is not sent again. */
export type PendingDraft = Common & {
  state: 'waiting' | 'refused' | 'differs';
  work: DraftWork;
  attempts: number;
  /** How often the server itself failed at it. */
  failures: number;
  nextAt: number;
  problems: ProblemDetails['problems'];
  difference: Difference | null;
};
/** A draft that has arrived: its words are gone from the device. */
export type ArrivedDraft = Common & { state: 'arrived'; arrivedAt: string; arrival: Arrival };
export type Draft = PendingDraft | ArrivedDraft;

/** What came of one attempt to send. */
export type SendResult =
  | { kind: 'taken'; arrival: Arrival }
  | { kind: 'refused'; problems: ProblemDetails['problems'] }
  | { kind: 'differs'; difference: Difference }
  /** No answer that can be trusted: it may or may not have arrived. `failed`: the server itself answered so. */
  | { kind: 'unreached'; failed: boolean }
  /** Nobody, or somebody else, is signed in. */
  | { kind: 'signed_out' };
export type Send = (draft: PendingDraft, bytes: Bytes | null) => Promise<SendResult>;

/** Where drafts lie. */
export interface DraftStore {
  load(): Promise<Draft[]>;
  save(draft: Draft, bytes?: Bytes): Promise<void>;
  bytesOf(id: string): Promise<Bytes | null>;
  remove(id: string): Promise<void>;
}

/** A keyed box of bytes: IndexedDB in the browser, a map in tests. */
export interface Chest {
  keys(prefix: string): Promise<string[]>;
  get(key: string): Promise<Bytes | null>;
  put(key: string, value: Bytes): Promise<void>;
  remove(key: string): Promise<void>;
}

/** A file larger than this is not kept for later: the browser may refuse to hold it. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
