import type { CampaignQuery } from '@suar/core';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Context, Services } from '../platform/context.ts';
import { cappedCount } from '../platform/paging.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;

const campaignColumns = [
  'campaign.id',
  'campaign.number',
  'campaign.title',
  'campaign.recruiter',
  'campaign.status',
  'campaign.merged_into',
  'campaign.lures',
  'campaign.identifiers',
  'campaign.first_seen',
  'campaign.last_seen',
  'campaign.created_at',
] as const;

/** Campaigns that hold lures, the last seen first. */
export const listCampaigns = async (reach: Reach, query: z.infer<typeof CampaignQuery>) => {
  const { language, country } = query;
  let filtered = reach.db.selectFrom('campaign').where('lures', '>', 0);
  if (query.status) filtered = filtered.where('campaign.status', '=', query.status);
  for (const [column, value] of [
    ['language', language],
    ['country', country],
  ] as const)
    if (value)
      filtered = filtered.where((e) =>
        e.exists(
          e
            .selectFrom('lure')
            .select('lure.id')
            .whereRef('lure.campaign_id', '=', 'campaign.id')
            .where(`lure.${column}`, '=', value),
        ),
      );
  const total = await cappedCount(
    reach.db,
    filtered.select((e) => e.lit(1).as('one')),
  );
  const [seen, number] = (query.cursor ?? '').split('.').map(Number);
  const before = new Date(seen ?? Number.NaN);
  if (!Number.isNaN(before.getTime()) && Number.isSafeInteger(number))
    filtered = filtered.where(
      sql<boolean>`(date_trunc('milliseconds', last_seen), number) < (${before}::timestamptz, ${number})`,
    );
  return {
    total,
    rows: await filtered
      .select(campaignColumns)
      .orderBy('last_seen', 'desc')
      .orderBy('number', 'desc')
      .limit(query.limit + 1)
      .execute(),
  };
};
export type CampaignRow = Awaited<ReturnType<typeof listCampaigns>>['rows'][number];

export const findCampaign = ({ db }: Pick<Reach, 'db'>, id: string): Promise<CampaignRow | undefined> =>
  db.selectFrom('campaign').select(campaignColumns).where('id', '=', id).executeTakeFirst();

/** What the lures of each campaign have in common, for its line. */
export const campaignTraits = ({ db }: Pick<Reach, 'db'>, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('lure')
        .select((e) => [
          'campaign_id',
          sql<string[]>`array_remove(array_agg(distinct language), null)`.as('languages'),
          sql<string[]>`array_remove(array_agg(distinct country::text), null)`.as('countries'),
          sql<string[]>`array_agg(distinct platform)`.as('platforms'),
          e.fn.max<number | null>('risk').filterWhere('abstained', '=', false).as('risk'),
          sql<string>`(array_agg(id order by number desc))[1]`.as('newest'),
        ])
        .where('campaign_id', 'in', [...ids])
        .groupBy('campaign_id')
        .execute();
/** The sealed first words of lures. */
export const previewsOf = ({ db }: Pick<Reach, 'db'>, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('lure')
        .select(['id', 'preview'])
        .where('id', 'in', [...ids])
        .execute();
export type CampaignTraits = Awaited<ReturnType<typeof campaignTraits>>[number];

/** The lures of a campaign with what its page is made of, the newest first, at most so many. */
export const luresOfCampaign = ({ db }: Pick<Reach, 'db'>, id: string, most: number) =>
  db
    .selectFrom('lure')
    .select([
      'id',
      'number',
      'kind',
      'text',
      'source',
      'reading',
      'platform',
      'language',
      'country',
      'risk',
      'abstained',
      'seen_at',
      'last_seen_at',
      'times_seen',
      'template_id',
    ])
    .where('campaign_id', '=', id)
    .orderBy('number', 'desc')
    .limit(most)
    .execute();
export type CampaignLureRow = Awaited<ReturnType<typeof luresOfCampaign>>[number];

/** The identifiers that lures of a campaign name, each once, with one sealed value and how many campaigns name it. */
export const identifiersOfCampaign = ({ db }: Pick<Reach, 'db'>, id: string) =>
  db
    // Each identifier first, then who else names it: many lures name the same.
    .with('own', (e) =>
      e
        .selectFrom('lure_identifier')
        .innerJoin('lure', 'lure.id', 'lure_identifier.lure_id')
        .distinctOn(['lure_identifier.kind', 'lure_identifier.digest'])
        .select([
          'lure_identifier.lure_id',
          'lure_identifier.kind',
          'lure_identifier.digest',
          'lure_identifier.value',
          'lure_identifier.search',
        ])
        .where('lure.campaign_id', '=', id),
    )
    .with('named', (e) =>
      e
        .selectFrom('lure_identifier as any')
        .innerJoin('lure as other', 'other.id', 'any.lure_id')
        .select((c) => ['any.digest', c.fn.count<number>('other.campaign_id').distinct().as('campaigns')])
        .where('any.digest', 'in', e.selectFrom('own').select('own.digest'))
        .groupBy('any.digest'),
    )
    .selectFrom('own')
    .innerJoin('named', 'named.digest', 'own.digest')
    .select(['own.lure_id', 'own.kind', 'own.digest', 'own.value', 'own.search', 'named.campaigns'])
    .execute();

/** Sightings of a campaign's lures by week; weeks begin on Monday. */
export const weeksOfCampaign = async ({ db }: Pick<Reach, 'db'>, id: string) =>
  (
    await sql<{ week: string; lures: number }>`
      select date_trunc('week', s.at at time zone 'UTC')::date as week, count(*) as lures
      from lure_sighting s join lure l on l.id = s.lure_id where l.campaign_id = ${id} group by 1 order by 1`.execute(
      db,
    )
  ).rows;

export const setCampaign = async (
  { db, sealer }: Reach,
  id: string,
  change: {
    title?: string | null | undefined;
    recruiter?: string | null | undefined;
    status?: string | undefined;
  },
): Promise<void> => {
  const seal = (column: 'title' | 'recruiter', value: string | null) =>
    value ? sealer.seal(`campaign.${column}`, id, value) : null;
  await db
    .updateTable('campaign')
    .set({
      ...(change.title === undefined ? {} : { title: seal('title', change.title) }),
      ...(change.recruiter === undefined ? {} : { recruiter: seal('recruiter', change.recruiter) }),
      ...(change.status === undefined ? {} : { status: change.status }),
    })
    .where('id', '=', id)
    .execute();
};

const judgements = ({ db }: Pick<Reach, 'db'>) =>
  db
    .selectFrom('campaign_judgement')
    .innerJoin('lure as a', 'a.id', 'campaign_judgement.lure_a')
    .leftJoin('lure as b', 'b.id', 'campaign_judgement.lure_b')
    .leftJoin('account', 'account.id', 'campaign_judgement.actor_id')
    .select([
      'campaign_judgement.id',
      'campaign_judgement.verdict',
      'campaign_judgement.lure_a',
      'campaign_judgement.lure_b',
      'campaign_judgement.at',
      'campaign_judgement.undone_at',
      'a.number as number_a',
      'b.number as number_b',
      'account.display_name as by',
    ]);
export type CampaignJudgementRow = Awaited<ReturnType<typeof judgementsOfCampaign>>[number];
/** Judgements in force that shaped a campaign: those that joined its lures. */
export const judgementsOfCampaign = (reach: Pick<Reach, 'db'>, id: string) =>
  judgements(reach)
    .where('campaign_judgement.undone_at', 'is', null)
    .where((e) => e.or([e('a.campaign_id', '=', id), e('b.campaign_id', '=', id)]))
    .orderBy('campaign_judgement.at', 'desc')
    .execute();
export const apartOfLure = (reach: Pick<Reach, 'db'>, lureId: string) =>
  judgements(reach)
    .where('campaign_judgement.undone_at', 'is', null)
    .where('campaign_judgement.verdict', '=', 'apart')
    .where('campaign_judgement.lure_a', '=', lureId)
    .executeTakeFirst();
export const findCampaignJudgement = (reach: Pick<Reach, 'db'>, id: string) =>
  judgements(reach).where('campaign_judgement.id', '=', id).executeTakeFirst();
export const insertCampaignJudgement = async (
  { db, clock, actor }: Context,
  row: { id: string; verdict: 'join' | 'apart'; lureA: string; lureB: string | null },
): Promise<void> => {
  await db
    .insertInto('campaign_judgement')
    .values({
      id: row.id,
      verdict: row.verdict,
      lure_a: row.lureA,
      lure_b: row.lureB,
      actor_id: actor.accountId,
      at: clock(),
      undone_at: null,
      undone_by: null,
    })
    .execute();
};
export const markJudgementUndone = async ({ db, clock, actor }: Context, id: string): Promise<boolean> =>
  (
    await db
      .updateTable('campaign_judgement')
      .set({ undone_at: clock(), undone_by: actor.accountId })
      .where('id', '=', id)
      .where('undone_at', 'is', null)
      .executeTakeFirst()
  ).numUpdatedRows === 1n;
/** Marks lures as changed, so that every process places them anew. */
export const touchLures = async ({ db }: Pick<Reach, 'db'>, ids: readonly string[]): Promise<void> => {
  await db
    .updateTable('lure')
    .set({ changed: sql<number>`nextval('lure_change')` })
    .where('id', 'in', [...ids])
    .execute();
};
/** The first lure of a campaign. */
export const firstLureOf = ({ db }: Pick<Reach, 'db'>, campaignId: string) =>
  db
    .selectFrom('lure')
    .select('id')
    .where('campaign_id', '=', campaignId)
    .orderBy('number')
    .limit(1)
    .executeTakeFirst();
