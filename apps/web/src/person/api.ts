import type { Judge, Judgement, Person } from '@suar/core';
import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiGet, apiSend } from '../shell/api.ts';

export type NewJudgement = (typeof Judge)['_zod']['input'];

const oneQuery = (id: string) => ({
  queryKey: ['persons', 'one', id] as const,
  queryFn: ({ signal }: { signal: AbortSignal }) => apiGet<Person>(`/persons/${id}`, {}, signal),
});

/** A person with statements, reports, candidates and judgements. */
export const usePerson = (id: string, enabled = true) => useQuery({ ...oneQuery(id), enabled });

/** Several persons at once, e.g. all subjects of a report. */
export const usePersons = (ids: readonly string[]) => useQueries({ queries: ids.map(oneQuery) });

/** Records a judgement about two persons. Throws ApiError (contradicts_judgement, two_persons_needed). */
export const sendJudgement = (judgement: NewJudgement): Promise<Judgement> =>
  apiSend('POST', '/judgements', judgement);

/** Takes a judgement back; everything is again as it was. */
export const undoJudgement = (id: string): Promise<Judgement> => apiSend('POST', `/judgements/${id}/undo`);

/** Forgets what a judgement may have changed. */
export const useRenewPersons = () => {
  const client = useQueryClient();
  return async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ['persons'] }),
      client.invalidateQueries({ queryKey: ['matches'] }),
      client.invalidateQueries({ queryKey: ['merge-requests'] }),
      client.invalidateQueries({ queryKey: ['reports'] }),
    ]);
  };
};

/** Records and undoes judgements, renewing lists and persons after each. */
export const useJudge = () => {
  const renew = useRenewPersons();
  return {
    judge: useMutation({ mutationFn: sendJudgement, onSettled: renew }),
    undo: useMutation({ mutationFn: undoJudgement, onSettled: renew }),
  };
};
