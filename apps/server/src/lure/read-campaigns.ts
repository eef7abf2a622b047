import {
  type Campaign,
  type CampaignLine,
  type CampaignQuery,
  done,
  type Outcome,
  type Page,
  refuse,
} from '@suar/core';
import type { z } from 'zod';
import { writeLedger } from '../ledger/store.ts';
import type { Context } from '../platform/context.ts';
import { toPage } from '../platform/paging.ts';
import {
  campaignTraits,
  findCampaign,
  identifiersOfCampaign,
  judgementsOfCampaign,
  listCampaigns,
  luresOfCampaign,
  previewsOf,
  weeksOfCampaign,
} from './campaign-store.ts';
import { campaignIdentifiers, campaignPlaces, campaignTemplates, countKinds } from './describe-campaign.ts';
import { namedBy, soughtIdentifiers } from './named-by.ts';
import { presentCampaignJudgement, presentCampaignLine } from './present.ts';

/** So many lures of a campaign are read for its page; its list goes on beyond. */
const MOST_LURES = 2000;

/** A page of the campaigns, the last seen first. */
export const readCampaignPage = async (
  context: Context,
  query: z.infer<typeof CampaignQuery>,
): Promise<Page<CampaignLine>> => {
  await context.campaigns.catchUp(context);
  const { rows, total } = await listCampaigns(context, query);
  const traits = await campaignTraits(
    context,
    rows.map((row) => row.id),
  );
  const previews = await previewsOf(
    context,
    traits.map(({ newest }) => newest),
  );
  await writeLedger(context, {
    act: 'campaign.listed',
    subjectType: 'campaign',
    count: Math.min(rows.length, query.limit),
    purpose: 'analysis',
  });
  return toPage(
    rows,
    query.limit,
    (row) => `${row.last_seen?.getTime() ?? 0}.${row.number}`,
    (row) => {
      const own = traits.find((one) => one.campaign_id === row.id);
      return presentCampaignLine(
        context.sealer,
        row,
        own,
        previews.find(({ id }) => id === own?.newest),
      );
    },
    total,
  );
};

/** One campaign whole: templates with what fills their slots, identifiers, places, weeks, and who else names them. */
export const readCampaign = async (context: Context, id: string): Promise<Outcome<Campaign>> => {
  await context.campaigns.catchUp(context);
  const row = await findCampaign(context, id);
  if (!row) return refuse('not_found', 'campaign', 'there is no such campaign');
  const [traits, lures, identifiers, weeks, judgements] = await Promise.all([
    campaignTraits(context, [id]),
    luresOfCampaign(context, id, MOST_LURES),
    identifiersOfCampaign(context, id),
    weeksOfCampaign(context, id),
    judgementsOfCampaign(context, id),
  ]);
  await writeLedger(context, {
    act: 'campaign.read',
    subjectType: 'campaign',
    subjectId: id,
    count: lures.length,
    purpose: 'analysis',
  });
  const identifierList = campaignIdentifiers(context, id, identifiers);
  return done({
    ...presentCampaignLine(
      context.sealer,
      row,
      traits[0],
      (
        await previewsOf(
          context,
          traits.map(({ newest }) => newest),
        )
      )[0],
    ),
    recruiter: row.recruiter === null ? null : context.sealer.open('campaign.recruiter', id, row.recruiter),
    templates: campaignTemplates(context, lures),
    identifierList,
    places: campaignPlaces(context, lures),
    weeks,
    kinds: countKinds(lures),
    namedBy: await namedBy(context, soughtIdentifiers(context.sealer, identifiers)),
    judgements: judgements.map(presentCampaignJudgement),
    mergedInto: row.merged_into,
  });
};
