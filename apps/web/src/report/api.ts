import type {
  AddStatement,
  ChangeReport,
  ChangeSubject,
  JudgeStatements,
  Report,
  StatementValue,
} from '@suar/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiGet, apiSend, isUnreached } from '../shell/api.ts';
import { keepDeed } from './keep-deed.ts';

type Wire<Schema extends { _zod: { input: unknown } }> = Schema['_zod']['input'];
export type Verdict = Wire<typeof JudgeStatements>['verdict'];

const key = (id: string) => ['reports', 'one', id] as const;

/** One report with its subjects and statements. */
export const useReport = (id: string) =>
  useQuery({ queryKey: key(id), queryFn: ({ signal }) => apiGet<Report>(`/reports/${id}`, {}, signal) });

/** Everything that can be done to a report; each gives the report as it is afterwards. */
export type ReportDeed =
  | { deed: 'judge'; statementIds: string[]; verdict: Verdict }
  | { deed: 'correct'; statementId: string; value: StatementValue; subjectId: string }
  | { deed: 'state'; statement: Wire<typeof AddStatement> }
  | { deed: 'change'; change: Wire<typeof ChangeReport> }
  | { deed: 'role'; subjectId: string; change: Wire<typeof ChangeSubject> }
  | { deed: 'add_subject'; role: Wire<typeof ChangeSubject>['role'] };

const send = (id: string, deed: ReportDeed): Promise<Report> => {
  switch (deed.deed) {
    case 'judge':
      return apiSend('POST', `/reports/${id}/statements/judge`, {
        statementIds: deed.statementIds,
        verdict: deed.verdict,
      });
    case 'correct':
      return apiSend('POST', `/statements/${deed.statementId}/correct`, {
        value: deed.value,
        subjectId: deed.subjectId,
      });
    case 'state':
      return apiSend('POST', `/reports/${id}/statements`, deed.statement);
    case 'change':
      return apiSend('PATCH', `/reports/${id}`, deed.change);
    case 'role':
      return apiSend('PATCH', `/subjects/${deed.subjectId}`, deed.change);
    case 'add_subject':
      return apiSend('POST', `/reports/${id}/subjects`, { role: deed.role });
  }
};

const STATUS_AFTER = { accept: 'accepted', reject: 'rejected', propose: 'proposed' } as const;

/** The report as it will be if the server agrees, so that judging a long list does not wait for the line. */
const foresee = (report: Report, deed: ReportDeed): Report => {
  if (deed.deed !== 'judge') return report;
  const judged = new Set(deed.statementIds);
  const status = STATUS_AFTER[deed.verdict];
  return {
    ...report,
    statements: report.statements.map((statement) =>
      judged.has(statement.id) ? { ...statement, status } : statement,
    ),
  };
};

/** The report as it was when a deed was begun: what a deed that is kept for later is based on. */
const seenBefore = new WeakMap<ReportDeed, Report>();

/** Does something to the report; judgements show at once and are taken back when the server refuses. */
export const useReportDeed = (id: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (deed: ReportDeed) => {
      try {
        return await send(id, deed);
      } catch (error) {
        const seen = seenBefore.get(deed);
        const kept = isUnreached(error) && seen ? await keepDeed(seen, deed) : null;
        if (kept) return kept;
        throw error;
      }
    },
    onMutate: async (deed) => {
      await client.cancelQueries({ queryKey: key(id) });
      const before = client.getQueryData<Report>(key(id));
      if (before) {
        seenBefore.set(deed, before);
        client.setQueryData(key(id), foresee(before, deed));
      }
      return { before };
    },
    onSuccess: (report) => {
      client.setQueryData(key(id), report);
      void client.invalidateQueries({ queryKey: ['reports', 'list'] });
      void client.invalidateQueries({ queryKey: ['persons'] });
    },
    onError: (_error, _deed, context) => {
      if (context?.before) client.setQueryData(key(id), context.before);
      void client.invalidateQueries({ queryKey: key(id) });
    },
  });
};

/** Sets one report aside, or takes it back into the list as it was. */
export const changeReport = (id: string, change: Wire<typeof ChangeReport>): Promise<Report> =>
  apiSend('PATCH', `/reports/${id}`, change);
