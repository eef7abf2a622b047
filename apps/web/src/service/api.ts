import type { Page, Provider, ProviderInput, ReferralAsked, ReferralPreview } from '@suar/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { apiGet, apiSend } from '../shell/api.ts';

/** Every organisation of the directory: an office knows tens of them. */
export const useProviders = () =>
  useQuery({
    queryKey: ['providers'],
    queryFn: ({ signal }) => apiGet<Page<Provider>>('/providers', { limit: 200 }, signal),
    select: (page) => page.items,
  });

/** Adds an organisation, or says anew what one offers. */
export const useKeepProvider = (id: string | null) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: z.input<typeof ProviderInput>) =>
      id === null
        ? apiSend<Provider>('POST', '/providers', input)
        : apiSend<Provider>('PUT', `/providers/${id}`, input),
    onSuccess: () => client.invalidateQueries({ queryKey: ['providers'] }),
  });
};

/** What would leave by a referral, and what speaks against it; asked anew with every change and after every act. */
export const usePreview = (caseId: string, version: number, asked: z.input<typeof ReferralAsked> | null) =>
  useQuery({
    queryKey: ['providers', 'preview', caseId, version, asked],
    queryFn: () => apiSend<ReferralPreview>('POST', `/cases/${caseId}/referrals/preview`, asked),
    enabled: asked !== null,
    staleTime: 0,
    gcTime: 0,
  });
