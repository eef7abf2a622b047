import type { JudgeRelation, Page, PersonLine, Relations } from '@suar/core';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { apiGet, apiSend } from '../shell/api.ts';

export type NewRelation = z.input<typeof JudgeRelation>;

const keyOf = (personId: string) => ['persons', 'relations', personId] as const;

/** Family and companions of a person, judged and suggested. */
export const useRelations = (personId: string) =>
  useQuery({
    queryKey: keyOf(personId),
    queryFn: ({ signal }) => apiGet<Relations>(`/persons/${personId}/relations`, {}, signal),
  });

/** Judges relations and takes judgements back; both sides are read anew. */
export const useRelationDeeds = () => {
  const client = useQueryClient();
  const renew = () => client.invalidateQueries({ queryKey: ['persons', 'relations'] });
  return {
    judge: useMutation({
      mutationFn: (input: NewRelation) => apiSend<Relations>('POST', '/relations', input),
      onSettled: renew,
    }),
    undo: useMutation({
      mutationFn: (id: string) => apiSend<Relations>('POST', `/relations/${id}/undo`),
      onSettled: renew,
    }),
  };
};

/** Persons of any role who fit the words; the words travel in a header. */
export const usePersonsFound = (words: string) =>
  useQuery({
    queryKey: ['persons', 'found', words],
    queryFn: async ({ signal }) => {
      const pages = await Promise.all(
        (['person_at_risk', 'informant', 'suspect'] as const).map((role) =>
          apiGet<Page<PersonLine>>('/persons', { q: words, role, limit: 6 }, signal),
        ),
      );
      return pages.flatMap(({ items }) => items);
    },
    enabled: words.length >= 2,
    placeholderData: keepPreviousData,
  });
