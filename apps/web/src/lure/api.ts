import type {
  Campaign,
  CampaignJudgement,
  ChangeCampaign,
  Lure,
  LureGraph,
  LureStatus,
  NewLure,
  TakenLures,
} from '@suar/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { apiGet, apiSend } from '../shell/api.ts';

const lureKey = (id: string) => ['lures', 'one', id] as const;
const campaignKey = (id: string) => ['campaigns', 'one', id] as const;

/** What changes when lures come in or are judged. */
const useRenew = () => {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ['lures', 'campaigns', 'reports'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
};

export const useLure = (id: string) =>
  useQuery({ queryKey: lureKey(id), queryFn: ({ signal }) => apiGet<Lure>(`/lures/${id}`, {}, signal) });

export const useCampaign = (id: string) =>
  useQuery({
    queryKey: campaignKey(id),
    queryFn: ({ signal }) => apiGet<Campaign>(`/campaigns/${id}`, {}, signal),
  });

export const useGraph = (campaignId: string | undefined) =>
  useQuery({
    queryKey: ['campaigns', 'graph', campaignId ?? ''],
    queryFn: ({ signal }) => apiGet<LureGraph>('/campaigns/graph', { campaignId }, signal),
    staleTime: 60_000,
  });

const AT_ONCE = 50;

/** Sends adverts in batches, telling after each how many are through; refused ones keep their place in the whole. */
export const useTakeLures = (onProgress: (done: number) => void) => {
  const renew = useRenew();
  return useMutation({
    mutationFn: async (lures: readonly z.input<typeof NewLure>[]): Promise<TakenLures> => {
      const all: TakenLures = { taken: [], refused: [] };
      for (let at = 0; at < lures.length; at += AT_ONCE) {
        const { taken, refused } = await apiSend<TakenLures>('POST', '/lures', {
          lures: lures.slice(at, at + AT_ONCE),
        });
        all.taken.push(...taken.map((one) => ({ ...one, index: one.index + at })));
        all.refused.push(...refused.map((one) => ({ ...one, index: one.index + at })));
        onProgress(Math.min(at + AT_ONCE, lures.length));
      }
      return all;
    },
    onSettled: renew,
  });
};

/** Everything that can be done to one lure. */
export const useLureDeed = (id: string) => {
  const client = useQueryClient();
  const renew = useRenew();
  return useMutation({
    mutationFn: async (
      deed:
        | { deed: 'status'; status: LureStatus }
        | { deed: 'pass_on' }
        | { deed: 'apart' }
        | { deed: 'undo'; judgementId: string },
    ): Promise<Lure | CampaignJudgement> => {
      switch (deed.deed) {
        case 'status':
          return apiSend<Lure>('PATCH', `/lures/${id}`, { status: deed.status });
        case 'pass_on':
          return apiSend<Lure>('POST', `/lures/${id}/report`);
        case 'apart':
          return apiSend<CampaignJudgement>('POST', `/lures/${id}/apart`);
        case 'undo':
          return apiSend<CampaignJudgement>('POST', `/campaign-judgements/${deed.judgementId}/undo`);
      }
    },
    onSuccess: (after) => {
      if ('text' in after) client.setQueryData(lureKey(id), after);
      return renew();
    },
  });
};

/** Everything that can be done to one campaign. */
export const useCampaignDeed = (id: string) => {
  const client = useQueryClient();
  const renew = useRenew();
  return useMutation({
    mutationFn: async (
      deed:
        | { deed: 'change'; change: z.input<typeof ChangeCampaign> }
        | { deed: 'join'; other: string }
        | { deed: 'undo'; judgementId: string },
    ): Promise<Campaign | CampaignJudgement> => {
      switch (deed.deed) {
        case 'change':
          return apiSend<Campaign>('PATCH', `/campaigns/${id}`, deed.change);
        case 'join':
          return apiSend<CampaignJudgement>('POST', `/campaigns/${id}/join`, { other: deed.other });
        case 'undo':
          return apiSend<CampaignJudgement>('POST', `/campaign-judgements/${deed.judgementId}/undo`);
      }
    },
    onSuccess: (after) => {
      if ('templates' in after) client.setQueryData(campaignKey(id), after);
      return renew();
    },
  });
};
