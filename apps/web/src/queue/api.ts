import type {
  CasesChanged,
  HandedOver,
  HandOverInput,
  MentionList,
  OfficerLoads,
  OpenWork,
  QueuedCases,
  QueueKey,
  TakenCase,
  Work,
} from '@suar/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { z } from 'zod';
import { apiGet, apiSend } from '../shell/api.ts';

const TOUCHED = ['work', 'cases', 'tasks', 'due', 'figures', 'repatriation'] as const;
/** Renews every list that shows whose a case is. */
export const useRenewWork = () => {
  const client = useQueryClient();
  return useCallback(
    () => Promise.all(TOUCHED.map((key) => client.invalidateQueries({ queryKey: [key] }))),
    [client],
  );
};

export const useWork = (enabled = true) =>
  useQuery({
    queryKey: ['work', 'mine'],
    queryFn: ({ signal }) => apiGet<Work>('/queues', {}, signal),
    enabled,
  });
export const useQueue = (key: QueueKey) =>
  useQuery({
    queryKey: ['work', 'queue', key],
    queryFn: ({ signal }) => apiGet<QueuedCases>(`/queues/${key}`, { limit: 200 }, signal),
  });
export const useLoads = (enabled = true) =>
  useQuery({
    queryKey: ['work', 'loads'],
    queryFn: ({ signal }) => apiGet<z.infer<typeof OfficerLoads>>('/loads', {}, signal),
    select: (loads) => loads.items,
    enabled,
  });
export const useMentions = (enabled = true) =>
  useQuery({
    queryKey: ['work', 'mentions'],
    queryFn: ({ signal }) => apiGet<MentionList>('/mentions', {}, signal),
    enabled,
  });
export const useOpenWork = (accountId: string) =>
  useQuery({
    queryKey: ['work', 'held', accountId],
    queryFn: ({ signal }) => apiGet<OpenWork>(`/accounts/${accountId}/work`, {}, signal),
  });

export const takeNext = (): Promise<TakenCase> => apiSend('POST', '/queues/next');
export const assignCases = (caseIds: readonly string[], assigneeId: string | null): Promise<CasesChanged> =>
  apiSend('POST', '/cases/assign', { caseIds, assigneeId });
export const undoActs = (acts: CasesChanged['done']): Promise<CasesChanged> =>
  apiSend('POST', '/cases/undo', { acts });
export const markMentions = (commentIds: readonly string[]): Promise<MentionList> =>
  apiSend('POST', '/mentions/read', { commentIds });
export const undoHandOver = (id: string): Promise<HandedOver> => apiSend('POST', `/hand-overs/${id}/undo`);

export const useHandOver = (accountId: string) => {
  const renew = useRenewWork();
  return useMutation({
    mutationFn: (input: z.input<typeof HandOverInput>) =>
      apiSend<HandedOver>('POST', `/accounts/${accountId}/hand-overs`, input),
    onSuccess: renew,
  });
};
export const useSetLeave = (accountId: string) => {
  const renew = useRenewWork();
  return useMutation({
    mutationFn: (until: string | null) => apiSend<OpenWork>('PUT', `/accounts/${accountId}/leave`, { until }),
    onSuccess: renew,
  });
};
