import type { Report, Statement } from '@suar/core';
import { useQueries } from '@tanstack/react-query';
import { apiGet } from '../shell/api.ts';

/** The words that a statement came from, with a little of what stands around them. */
export interface CitedWords {
  before: string;
  words: string;
  after: string;
}

const AROUND = 70;

/** Cuts a statement's words out of its report's text; null where it came from no running text. */
export const citedWords = (text: string, statement: Pick<Statement, 'start' | 'end'>): CitedWords | null => {
  const { start, end } = statement;
  if (start === null || end === null || end <= start || end > text.length) return null;
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return {
    before: `${from > 0 ? '…' : ''}${text.slice(from, start)}`,
    words: text.slice(start, end),
    after: `${text.slice(end, to)}${to < text.length ? '…' : ''}`,
  };
};

/** Loads the texts of reports, by report id, while something wants to show their words. */
export const useReportTexts = (reportIds: readonly string[]): ReadonlyMap<string, string> => {
  const ids = [...new Set(reportIds)];
  const found = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['reports', 'one', id],
      queryFn: ({ signal }: { signal: AbortSignal }) => apiGet<Report>(`/reports/${id}`, {}, signal),
      staleTime: 60_000,
    })),
  });
  return new Map(found.flatMap(({ data }) => (data ? [[data.id, data.text] as const] : [])));
};
