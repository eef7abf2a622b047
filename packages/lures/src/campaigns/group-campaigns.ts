import { createCampaignIndex } from './create-campaign-index.ts';
import type { Campaign, CampaignLure, CampaignOptions } from './types.ts';

/** The campaigns of a list of lures, in the order of their first lures: what adding them one by one to an index gives. */
export function groupCampaigns(lures: readonly CampaignLure[], options: CampaignOptions = {}): Campaign[] {
  const index = createCampaignIndex(options);
  for (const lure of lures) index.add(lure);
  return [...index.campaigns()].map(({ id }) => index.campaign(id)!);
}
