import { useCallback } from 'react';
import { useMessages } from '../shell/locale.tsx';
import { campaignMessages } from './campaign-messages.ts';

/** A campaign by the name it was given, or by its number. */
export const useCampaignName = (): ((campaign: { title: string | null; number: number }) => string) => {
  const t = useMessages(campaignMessages);
  return useCallback((campaign) => campaign.title ?? t('untitled', { number: campaign.number }), [t]);
};
