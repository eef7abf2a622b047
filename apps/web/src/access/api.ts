import type { AccessMatrix, CaseShare, Team } from '@suar/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiGet, apiSend } from '../shell/api.ts';

export const useMatrix = () =>
  useQuery({
    queryKey: ['access'],
    queryFn: ({ signal }) => apiGet<AccessMatrix>('/access', {}, signal),
    staleTime: 300_000,
  });

const sharesKey = (caseId: string) => ['cases', caseId, 'shares'];
export const useShares = (caseId: string) =>
  useQuery({
    queryKey: sharesKey(caseId),
    queryFn: ({ signal }) => apiGet<{ items: CaseShare[] }>(`/cases/${caseId}/shares`, {}, signal),
  });
export const useShareCase = (caseId: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: { accountId: string; shared: boolean }) =>
      apiSend<{ items: CaseShare[] }>('POST', `/cases/${caseId}/shares`, wish),
    onSuccess: (shares) => client.setQueryData(sharesKey(caseId), shares),
  });
};

export const useTeams = () =>
  useQuery({
    queryKey: ['teams'],
    queryFn: ({ signal }) => apiGet<{ items: Team[] }>('/teams', {}, signal),
  });
export const useMakeTeam = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => apiSend<{ items: Team[] }>('POST', '/teams', { name }),
    onSuccess: (teams) => client.setQueryData(['teams'], teams),
  });
};
