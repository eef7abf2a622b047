import type { JudgeEvent, Story } from '@suar/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { apiGet, apiSend } from '../shell/api.ts';

export type NewEventJudgement = z.input<typeof JudgeEvent>;

const keyOf = (personId: string) => ['persons', 'story', personId] as const;

/** The story of a person out of all their reports. */
export const useStory = (personId: string) =>
  useQuery({
    queryKey: keyOf(personId),
    queryFn: ({ signal }) => apiGet<Story>(`/persons/${personId}/story`, {}, signal),
  });

/** Judges events, takes judgements back and sets clocks; each answer is the story anew. */
export const useStoryDeeds = (personId: string) => {
  const client = useQueryClient();
  const keep = (story: Story) => client.setQueryData(keyOf(personId), story);
  return {
    judge: useMutation({
      // The judgement binds to the person whom the report speaks of, who may since have been joined with others.
      mutationFn: ({ homeId, input }: { homeId: string; input: NewEventJudgement }) =>
        apiSend<Story>('POST', `/persons/${homeId}/story`, input),
      onSuccess: keep,
    }),
    undo: useMutation({
      mutationFn: (id: string) => apiSend<Story>('POST', `/story-judgements/${id}/undo`),
      onSuccess: keep,
    }),
    zone: useMutation({
      mutationFn: ({ reportId, zone }: { reportId: string; zone: string | null }) =>
        apiSend('PUT', `/reports/${reportId}/zone`, { zone }),
      onSuccess: () => client.invalidateQueries({ queryKey: keyOf(personId) }),
    }),
  };
};
