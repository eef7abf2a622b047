import type {
  Incident,
  IncidentCountInput,
  IncidentDetail,
  IncidentFactInput,
  IncidentInput,
} from '@suar/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { apiGet, apiSend } from '../shell/api.ts';

const incidentKey = (id: string) => ['incidents', 'one', id] as const;
const TOUCHED = ['incidents', 'cases', 'tasks', 'due', 'repatriation', 'persons', 'matches'];

export const useIncident = (id: string) =>
  useQuery({
    queryKey: incidentKey(id),
    queryFn: ({ signal }) => apiGet<IncidentDetail>(`/incidents/${id}`, {}, signal),
    // While a list comes in, those who were there are looked at again.
    refetchInterval: ({ state }) =>
      state.data?.imports.some(({ status }) => status === 'queued' || status === 'running') ? 1500 : false,
  });

/** What follows from a change to an incident or its cases is looked at anew. */
export const useRenewIncident = () => {
  const client = useQueryClient();
  return () => Promise.all(TOUCHED.map((key) => client.invalidateQueries({ queryKey: [key] })));
};

export type IncidentChange =
  | { kind: 'fact'; input: z.input<typeof IncidentFactInput> }
  | { kind: 'withdraw_fact'; factId: string; reason: string }
  | { kind: 'count'; input: z.input<typeof IncidentCountInput> }
  | { kind: 'withdraw_count'; countId: string };

/** Tells something of an incident, or takes it back. */
export const useTellIncident = (id: string) => {
  const renew = useRenewIncident();
  return useMutation({
    mutationFn: (change: IncidentChange) => {
      switch (change.kind) {
        case 'fact':
          return apiSend<IncidentDetail>('POST', `/incidents/${id}/facts`, change.input);
        case 'withdraw_fact':
          return apiSend<IncidentDetail>('POST', `/incidents/${id}/facts/${change.factId}/withdraw`, {
            reason: change.reason,
          });
        case 'count':
          return apiSend<IncidentDetail>('POST', `/incidents/${id}/counts`, change.input);
        case 'withdraw_count':
          return apiSend<IncidentDetail>('DELETE', `/incidents/${id}/counts/${change.countId}`);
      }
    },
    onSuccess: renew,
  });
};

/** Makes an incident, or changes what is said of one. */
export const useKeepIncident = (id: string | null) => {
  const renew = useRenewIncident();
  return useMutation({
    mutationFn: (input: z.input<typeof IncidentInput>) =>
      id === null
        ? apiSend<Incident>('POST', '/incidents', input)
        : apiSend<Incident>('PUT', `/incidents/${id}`, input),
    onSuccess: renew,
  });
};
