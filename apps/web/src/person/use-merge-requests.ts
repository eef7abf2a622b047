import type { MergeRequest, Verdict } from '@suar/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { apiGet, apiSend } from '../shell/api.ts';
import { useTell, useTellFailure } from '../shell/common/undo-notification.tsx';
import { useMessages } from '../shell/locale.tsx';
import { useRenewPersons } from './api.ts';
import { mergeRequestMessages } from './merge-request-messages.ts';
import type { Pair } from './use-judging.ts';

/** Confirms a waiting joining by judging the same, with a reason of one's own, or takes it away. */
export const useMergeRequests = (ask: (pair: Pair, verdict: Verdict) => void) => {
  const t = useMessages(mergeRequestMessages);
  const tell = useTell();
  const tellFailure = useTellFailure();
  const renew = useRenewPersons();
  const withdrawal = useMutation({
    mutationFn: (id: string) => apiSend('POST', `/merge-requests/${id}/withdraw`),
    onSettled: renew,
  });
  return {
    confirm: ({ personA, personB, nameA, nameB }: MergeRequest) =>
      ask(
        {
          personA,
          personB,
          left: nameA ?? t('unnamed'),
          right: nameB ?? t('unnamed'),
          weight: null,
          crossRole: true,
        },
        'same',
      ),
    withdraw: async ({ id }: MergeRequest) => {
      try {
        await withdrawal.mutateAsync(id);
        tell(t('withdrawn'));
      } catch (refusal) {
        tellFailure(refusal);
      }
    },
  };
};

/** Every joining that waits for a second officer. */
export const useMergeRequestList = (): MergeRequest[] =>
  useQuery({
    queryKey: ['merge-requests'],
    queryFn: ({ signal }) => apiGet<{ items: MergeRequest[] }>('/merge-requests', {}, signal),
  }).data?.items ?? [];
