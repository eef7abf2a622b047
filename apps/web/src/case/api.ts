import type {
  CaseActionInput,
  CaseActionKind,
  CaseLine,
  CaseState,
  ClockView,
  Colleague,
  Incident,
  IncidentInput,
  OpenCases,
  Page,
  Person,
  Task,
  TimelineEntry,
  CaseDetail as Wire,
} from '@suar/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { apiGet, apiSend } from '../shell/api.ts';

/** What the page shows of a case: its line, the person, the replayed state, and where it stands in its history. */
export interface CaseDetail {
  line: CaseLine;
  person: Omit<Person, 'candidates'>;
  state: CaseState;
  facts: Wire['facts'];
  incidentFacts: Wire['incidentFacts'];
  laws: Wire['laws'];
  blind: Wire['blind'];
  allowed: CaseActionKind[];
  timeline: TimelineEntry[];
  tasks: Task[];
  clocks: ClockView[];
  zone: Wire['zone'];
  holidays: Wire['holidays'];
  hidden: Wire['hidden'];
  erased: Wire['erased'];
  version: number;
}

const caseKey = (id: string) => ['cases', 'one', id] as const;

/** One case with everything that its page needs. */
export const useCase = (id: string) =>
  useQuery({
    queryKey: caseKey(id),
    queryFn: ({ signal }) => apiGet<CaseDetail>(`/cases/${id}`, {}, signal),
  });

/** Sends actions to a case, always against the version last seen; a stale one is refused by the server (409). */
export const useCaseAction = (id: string) => {
  const client = useQueryClient();
  const keep = (detail: CaseDetail) => {
    client.setQueryData(caseKey(id), detail);
    for (const queryKey of [['cases', 'list'], ['tasks'], ['due'], ['repatriation'], ['figures']])
      void client.invalidateQueries({ queryKey });
  };
  const act = useMutation({
    mutationFn: ({ action, version, key }: { action: CaseActionInput; version: number; key?: string }) =>
      apiSend<CaseDetail>('POST', `/cases/${id}/actions`, { action, version }, key),
    onSuccess: keep,
  });
  const attach = useMutation({
    mutationFn: async (files: readonly File[]) => {
      let detail: CaseDetail | null = null;
      for (const file of files) {
        const form = new FormData();
        form.append('file', file);
        detail = await apiSend<CaseDetail>('POST', `/cases/${id}/attachments`, form);
      }
      return detail;
    },
    onSuccess: (detail) => detail && keep(detail),
  });
  const reload = () =>
    client.fetchQuery({
      queryKey: caseKey(id),
      queryFn: () => apiGet<CaseDetail>(`/cases/${id}`),
      // The server has just said that what is kept here is old.
      staleTime: 0,
    });
  return { act, attach, reload };
};

/** Opens one case for each person. */
export const openCases = (input: z.input<typeof OpenCases>): Promise<{ items: CaseLine[] }> =>
  apiSend('POST', '/cases', input);

export const createIncident = (input: z.input<typeof IncidentInput>): Promise<Incident> =>
  apiSend('POST', '/incidents', input);

/** Those to whom a case or a task can be given. */
export const useColleagues = () =>
  useQuery({
    queryKey: ['colleagues'],
    queryFn: ({ signal }) => apiGet<{ items: z.infer<typeof Colleague>[] }>('/colleagues', {}, signal),
    staleTime: 5 * 60_000,
    select: (page) => page.items,
  });

/** The newest incidents, for choosing. */
export const useIncidents = () =>
  useQuery({
    queryKey: ['incidents', 'choose'],
    queryFn: ({ signal }) => apiGet<Page<Incident>>('/incidents', { limit: 200 }, signal),
    select: (page) => page.items,
  });
