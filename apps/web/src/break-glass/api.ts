import type { BreakGlass, BreakGlassLine, ReviewBreakGlass } from '@suar/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { apiGet, apiSend } from '../shell/api.ts';

const KEY = ['break-glass'] as const;

export const useBreakGlassList = () =>
  useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => apiGet<{ items: BreakGlassLine[] }>('/break-glass', {}, signal),
  });

const useChange = <Input>(change: (input: Input) => Promise<BreakGlassLine>) => {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => client.invalidateQueries({ queryKey: KEY }) });
};
export const useBreakGlass = (caseId: string) =>
  useChange((input: z.infer<typeof BreakGlass>) => apiSend('POST', `/cases/${caseId}/break-glass`, input));
export const useEndBreakGlass = () => useChange((id: string) => apiSend('POST', `/break-glass/${id}/end`));
export const useReviewBreakGlass = () =>
  useChange(({ id, ...input }: z.input<typeof ReviewBreakGlass> & { id: string }) =>
    apiSend('POST', `/break-glass/${id}/review`, input),
  );
