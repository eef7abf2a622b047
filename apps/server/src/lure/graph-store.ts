import type { Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db'>;

/** The newest lures that lie in campaigns, or those of one campaign, with what a graph shows of them. */
export const luresToDraw = async ({ db }: Reach, campaignId: string | undefined, most: number) => {
  let lures = db
    .selectFrom('lure')
    .innerJoin('campaign', 'campaign.id', 'lure.campaign_id')
    .select([
      'lure.id',
      'lure.number',
      'lure.risk',
      'lure.abstained',
      'lure.template_id',
      'lure.campaign_id',
      'campaign.number as campaign_number',
      'campaign.title',
      'campaign.lures as campaign_lures',
    ])
    .orderBy('lure.number', 'desc');
  if (campaignId) lures = lures.where('lure.campaign_id', '=', campaignId);
  const rows = await lures.limit(most).execute();
  let all = db
    .selectFrom('lure')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('campaign_id', 'is not', null);
  if (campaignId) all = all.where('campaign_id', '=', campaignId);
  return { rows, total: (await all.executeTakeFirst())?.n ?? 0 };
};

/** Which lures of campaigns name which identifier. */
export const identifiersToDraw = ({ db }: Reach, campaignId: string | undefined) => {
  let rows = db
    .selectFrom('lure_identifier')
    .innerJoin('lure', 'lure.id', 'lure_identifier.lure_id')
    .select([
      'lure_identifier.lure_id',
      'lure_identifier.kind',
      'lure_identifier.digest',
      'lure_identifier.value',
    ])
    .where('lure.campaign_id', 'is not', null);
  if (campaignId) rows = rows.where('lure.campaign_id', '=', campaignId);
  return rows.execute();
};
