import type { RepatriationBoard, SetSteps, StepsSet } from '@suar/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { apiGet, apiSend } from '../shell/api.ts';
import type { BoardSearch } from './board-search.ts';

export const useBoard = ({ country, incidentId }: BoardSearch) =>
  useQuery({
    queryKey: ['repatriation', country, incidentId],
    queryFn: ({ signal }) => apiGet<RepatriationBoard>('/repatriation', { country, incidentId }, signal),
  });

/** Sets one step for many; what was refused comes back with its reasons. */
export const useSetSteps = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: z.input<typeof SetSteps>) => apiSend<StepsSet>('POST', '/repatriation/steps', input),
    onSuccess: () => {
      for (const queryKey of [['repatriation'], ['cases']]) void client.invalidateQueries({ queryKey });
    },
  });
};
