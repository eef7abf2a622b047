import type {
  Answer,
  AuditQuery,
  DrawRescreens,
  FinishRescreen,
  LawStatus,
  Rescreen,
  ScreeningAudit,
  SignLaw,
} from '@suar/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { apiGet, apiSend } from '../shell/api.ts';

export type ShownAnswer = { answer: Answer; statementIds: readonly string[] };
const LAWS_KEY = ['screening', 'laws'] as const;
const RESCREENS_KEY = ['screening', 'rescreens'] as const;

/** The laws with the versions of their texts and their signatures. */
export const useLaws = () =>
  useQuery({
    queryKey: LAWS_KEY,
    queryFn: ({ signal }) => apiGet<{ items: LawStatus[] }>('/laws', {}, signal),
    staleTime: 5 * 60_000,
    select: ({ items }) => items,
  });

/** Signs a law's text in the version that is shown, or takes one's own signature back. */
export const useSignLaw = () => {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: LAWS_KEY });
  const sign = useMutation({
    mutationFn: ({ law, ...input }: z.input<typeof SignLaw> & { law: string }) =>
      apiSend<LawStatus>('POST', `/laws/${law}/sign`, input),
    onSuccess,
  });
  const unsign = useMutation({
    mutationFn: ({ law, id }: { law: string; id: string }) =>
      apiSend<LawStatus>('DELETE', `/laws/${law}/signatures/${id}`),
    onSuccess,
  });
  return { sign, unsign };
};

export const useAudit = (query: z.input<typeof AuditQuery>, wanted: boolean) =>
  useQuery({
    queryKey: ['screening', 'audit', query],
    queryFn: ({ signal }) =>
      apiGet<ScreeningAudit>('/screening/audit', query as Record<string, string>, signal),
    enabled: wanted,
    placeholderData: (before) => before,
  });

/** One's own re-screenings; all of them for those who audit. */
export const useRescreens = () =>
  useQuery({
    queryKey: RESCREENS_KEY,
    queryFn: ({ signal }) => apiGet<{ items: Rescreen[] }>('/screening/rescreens', {}, signal),
    select: ({ items }) => items,
  });

export const useRescreening = () => {
  const client = useQueryClient();
  const onSuccess = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['screening'] }),
      client.invalidateQueries({ queryKey: ['cases'] }),
    ]);
  const draw = useMutation({
    mutationFn: (input: z.input<typeof DrawRescreens>) =>
      apiSend<{ items: Rescreen[] }>('POST', '/screening/rescreens', input),
    onSuccess,
  });
  const finish = useMutation({
    mutationFn: ({ id, ...input }: z.input<typeof FinishRescreen> & { id: string }) =>
      apiSend<Rescreen>('POST', `/screening/rescreens/${id}`, input),
    onSuccess,
  });
  return { draw, finish };
};
