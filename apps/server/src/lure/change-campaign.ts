import type { Campaign, ChangeCampaign, Outcome } from '@suar/core';
import { refuse } from '@suar/core';
import type { z } from 'zod';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { findCampaign, setCampaign } from './campaign-store.ts';
import { readCampaign } from './read-campaigns.ts';

/** Names a campaign, says how it stands, or notes who is judged to be behind it. */
export const changeCampaign = async (
  context: Context,
  id: string,
  change: z.infer<typeof ChangeCampaign>,
): Promise<Outcome<Campaign>> => {
  if (!(await findCampaign(context, id))) return refuse('not_found', 'campaign', 'there is no such campaign');
  await inTransaction(context, async (inside) => {
    await setCampaign(inside, id, change);
    await writeLedger(inside, {
      act: 'campaign.changed',
      subjectType: 'campaign',
      subjectId: id,
      purpose: 'analysis',
      detail: { fields: Object.keys(change), ...(change.status ? { status: change.status } : {}) },
    });
  });
  return readCampaign(context, id);
};
