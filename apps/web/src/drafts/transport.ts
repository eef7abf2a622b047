import { DraftOutcome, IDEMPOTENCY_HEADER, ProblemDetails } from '@suar/core';
import { z } from 'zod';
import type { Arrival, Bytes, PendingDraft, Send, SendResult } from './types.ts';

/** The part of `fetch` that is needed: tests put faults in between. */
export type Fetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body: string | FormData; signal: AbortSignal },
) => Promise<{ status: number; text(): Promise<string> }>;

/** Names the account that a draft belongs to: the server refuses it under anybody else's session. */
export const ACCOUNT_HEADER = 'x-suar-account';
const PATIENCE = 60_000;
const UNREACHED: SendResult = { kind: 'unreached', failed: false };
/** Answers that ask to come again, beside those of a failing server. */
const AGAIN = new Set([408, 425, 429]);

const TakenReport = z.object({ id: z.string(), number: z.int(), urgent: z.boolean() });
const TakenFile = z.object({ id: z.string(), originalId: z.string() });

const json = (body: unknown) => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const requestOf = (
  { id, work }: PendingDraft,
  bytes: Bytes | null,
): { path: string; headers: Record<string, string>; body: string | FormData } => {
  switch (work.kind) {
    case 'paste':
    case 'form':
      return { path: `/reports/${work.kind}`, ...json(work.report) };
    case 'file': {
      const body = new FormData();
      body.append('file', new Blob([bytes ?? new Uint8Array()], { type: work.mediaType }), work.name);
      return { path: '/uploads?room=report', headers: {}, body };
    }
    case 'statement':
      return {
        path: `/statements/${work.statementId}/drafts/${id}`,
        ...json({ judgement: work.judgement, base: work.base }),
      };
    case 'act':
      return {
        path: `/cases/${work.caseId}/drafts/${id}`,
        ...json({ action: work.action, base: work.base }),
      };
  }
};

const read = <T>(schema: z.ZodType<T>, body: unknown, arrive: (value: T) => SendResult): SendResult => {
  const found = schema.safeParse(body);
  // Not an answer of ours: a network that shows its own sign-in page answers everything with "200".
  return found.success ? arrive(found.data) : UNREACHED;
};
const taken = (arrival: Arrival): SendResult => ({ kind: 'taken', arrival });

const accepted = ({ work }: PendingDraft, body: unknown): SendResult => {
  switch (work.kind) {
    case 'paste':
    case 'form':
      return read(TakenReport, body, (report) => taken({ type: 'report', ...report }));
    case 'file':
      return read(TakenFile, body, ({ id }) => taken({ type: 'import', id }));
    case 'act':
    case 'statement':
      return read(DraftOutcome, body, (outcome) => {
        if (outcome.outcome === 'differs') return { kind: 'differs', difference: outcome };
        const { id, seq, merged } = outcome;
        return taken(work.kind === 'act' ? { type: 'case', id, seq, merged } : { type: 'statement', id });
      });
  }
};

const refusal = (status: number, body: unknown): SendResult => {
  if (status >= 500 || AGAIN.has(status)) return { kind: 'unreached', failed: status >= 500 };
  return read(ProblemDetails, body, ({ problems }) => {
    if (status === 401) return { kind: 'signed_out' };
    // Two at the same moment: neither was wrong.
    if (problems.every(({ code, path }) => code === 'conflict' && path === 'request'))
      return { kind: 'unreached', failed: true };
    return { kind: 'refused', problems };
  });
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Sends drafts of one account over HTTP. Whatever is not clearly an answer of this server counts as not arrived. */
export const createSend =
  (fetch: Fetch, api: string, accountId: string): Send =>
  async (draft, bytes) => {
    const { path, headers, body } = requestOf(draft, bytes);
    try {
      const response = await fetch(`${api}${path}`, {
        method: 'POST',
        headers: { ...headers, 'x-suar': '1', [IDEMPOTENCY_HEADER]: draft.id, [ACCOUNT_HEADER]: accountId },
        body,
        signal: AbortSignal.timeout(PATIENCE),
      });
      const answer = parsed(await response.text());
      return response.status >= 200 && response.status < 300
        ? accepted(draft, answer)
        : refusal(response.status, answer);
    } catch {
      return UNREACHED;
    }
  };
