import type { DueErasures, ErasureKind, ErasureRequest, LegalHold } from '@suar/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiGet, apiSend } from '../shell/api.ts';

const KEY = ['erasure'];
export const useDueErasures = () =>
  useQuery({
    queryKey: [...KEY, 'due'],
    queryFn: ({ signal }) => apiGet<DueErasures>('/erasures/due', {}, signal),
  });
export const useErasures = () =>
  useQuery({
    queryKey: [...KEY, 'requests'],
    queryFn: ({ signal }) => apiGet<{ items: ErasureRequest[] }>('/erasures', {}, signal),
  });
export const useHolds = () =>
  useQuery({
    queryKey: [...KEY, 'holds'],
    queryFn: ({ signal }) => apiGet<{ items: LegalHold[] }>('/holds', {}, signal),
  });

export interface Asked {
  subjectKind: ErasureKind;
  subjectId: string;
  reason: string;
}
const useSend = <Input>(send: (input: Input) => Promise<unknown>) => {
  const client = useQueryClient();
  // Whatever was erased may stand in any list that the page holds.
  return useMutation({ mutationFn: send, onSuccess: () => client.invalidateQueries() });
};
export const useAskErasure = () =>
  useSend((input: Asked & { rule: string }) => apiSend('POST', '/erasures', input));
export const useDecideErasure = () =>
  useSend(({ id, decision }: { id: string; decision: 'erased' | 'refused' }) =>
    apiSend('POST', `/erasures/${id}/decision`, { decision }),
  );
export const usePlaceHold = () => useSend((input: Asked) => apiSend('POST', '/holds', input));
export const useLiftHold = () => useSend((id: string) => apiSend('POST', `/holds/${id}/lift`));
