import type {
  FirewallReport,
  Proof,
  PublicRelease,
  PublicReleaseList,
  ReleaseBudget,
  ReleaseDetail,
  ReleaseInput,
  ReleasePlan,
  ReleasePreview,
  ReleaseSummary,
} from '@suar/core';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { apiGet, apiSend } from '../shell/api.ts';

const KEY = ['releases'] as const;

export const useReleases = () =>
  useQuery({
    queryKey: [...KEY, 'list'],
    queryFn: ({ signal }) => apiGet<{ items: ReleaseSummary[] }>('/releases', {}, signal),
  });
export const useReleaseBudget = () =>
  useQuery({
    queryKey: [...KEY, 'budget'],
    queryFn: ({ signal }) => apiGet<z.infer<typeof ReleaseBudget>>('/releases/budget', {}, signal),
  });
export const useRelease = (id: string) =>
  useQuery({
    queryKey: [...KEY, id],
    queryFn: ({ signal }) => apiGet<ReleaseDetail>(`/releases/${id}`, {}, signal),
  });

/** The errors of a plan as it stands; the last ones stay while the next are on their way. */
export const usePreview = (plan: ReleasePlan | null) =>
  useQuery({
    queryKey: [...KEY, 'preview', plan],
    queryFn: () => apiSend<ReleasePreview>('POST', '/releases/preview', plan),
    placeholderData: keepPreviousData,
    enabled: plan !== null,
    retry: false,
  });

const useChange = <Input, Result>(change: (input: Input) => Promise<Result>) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
};
export const usePlan = () =>
  useChange((input: ReleaseInput) => apiSend<ReleaseDetail>('POST', '/releases', input));
export type ReleaseAct = 'signatures' | 'publication' | 'discard';
export const useAct = (id: string) =>
  useChange((act: ReleaseAct) => apiSend<ReleaseDetail>('POST', `/releases/${id}/${act}`));
export const useFirewall = () =>
  useMutation({
    mutationFn: (input: { from: string; to: string; csv: string }) =>
      apiSend<FirewallReport>('POST', '/releases/firewall', input),
  });

export const usePublicReleases = () =>
  useQuery({
    queryKey: ['public', 'list'],
    queryFn: ({ signal }) => apiGet<z.infer<typeof PublicReleaseList>>('/public/releases', {}, signal),
  });
export const usePublicRelease = (id: string) =>
  useQuery({
    queryKey: ['public', id],
    queryFn: ({ signal }) => apiGet<PublicRelease>(`/public/releases/${id}`, {}, signal),
  });
export const useProof = () =>
  useQuery({
    queryKey: ['public', 'proof'],
    queryFn: ({ signal }) => apiGet<Proof>('/public/proof', {}, signal),
  });
