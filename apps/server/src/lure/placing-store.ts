import { sql } from 'kysely';
import type { Services } from '../platform/context.ts';
import type { Executor } from '../platform/database/connect.ts';

/** Any fixed number: one process at a time places lures in templates and campaigns. */
const PLACING_LOCK = 7_130_022;
/** Sequence numbers are drawn before commit, so a slower transaction may show up late: this far back is looked at again. */
const LOOK_BACK = 2000;
const ROWS_AT_ONCE = 2000;

export const lockPlacing = async (db: Executor): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${PLACING_LOCK})`.execute(db);
};

/** Which lures changed since, with the number of the change, in the order they came in. */
export const changedLures = (db: Executor, after: number) =>
  db
    .selectFrom('lure')
    .select(['id', 'changed'])
    .where('changed', '>', Math.max(0, after - LOOK_BACK))
    .orderBy('number')
    .execute();

/** What placing needs of lures, in the order they came in; the words of those in `withWords` only. */
export const luresToPlace = async (db: Executor, ids: readonly string[], withWords: ReadonlySet<string>) => {
  const rows = await db
    .selectFrom('lure')
    .leftJoin('campaign', 'campaign.id', 'lure.campaign_id')
    .select([
      'lure.id',
      'lure.number',
      'lure.kind',
      'lure.status',
      'lure.risk',
      'lure.seen_at',
      'lure.template_id',
      'lure.campaign_id',
      'lure.changed',
      'campaign.number as campaign_number',
      'campaign.founder as campaign_founder',
    ])
    .where('lure.id', 'in', [...ids])
    .orderBy('lure.number')
    .execute();
  const texts = withWords.size
    ? await db
        .selectFrom('lure')
        .select(['id', 'text'])
        .where('id', 'in', [...withWords])
        .execute()
    : [];
  const identifiers = await db
    .selectFrom('lure_identifier')
    .select(['lure_id', 'kind', 'digest'])
    .where('lure_id', 'in', [...ids])
    .execute();
  return { rows, texts, identifiers };
};
export const portionsOf = function* (ids: readonly string[]): Generator<string[]> {
  for (let at = 0; at < ids.length; at += ROWS_AT_ONCE) yield ids.slice(at, at + ROWS_AT_ONCE);
};

export const setTemplates = async (db: Executor, places: ReadonlyMap<string, string>): Promise<void> => {
  const entries = [...places];
  for (let at = 0; at < entries.length; at += ROWS_AT_ONCE) {
    const slice = entries.slice(at, at + ROWS_AT_ONCE);
    await sql`update lure set template_id = t.template::uuid
      from unnest(${sql.val(slice.map(([lure]) => lure))}::uuid[], ${sql.val(slice.map(([, template]) => template))}::uuid[]) as t(lure, template)
      where lure.id = t.lure`.execute(db);
  }
};
/** Lures of templates that became one with another. */
export const mergeTemplates = async (db: Executor, gone: readonly string[], into: string): Promise<void> => {
  await db
    .updateTable('lure')
    .set({ template_id: into })
    .where('template_id', 'in', [...gone])
    .execute();
};

/** Moves lures to a campaign, or out of any; gives the number of the change, so that other processes follow. */
export const moveLures = async (db: Executor, lureIds: readonly string[], campaignId: string | null) => {
  const moved: { id: string; changed: number }[] = [];
  for (let at = 0; at < lureIds.length; at += ROWS_AT_ONCE)
    moved.push(
      ...(await db
        .updateTable('lure')
        .set({ campaign_id: campaignId, changed: sql<number>`nextval('lure_change')` })
        .where('id', 'in', lureIds.slice(at, at + ROWS_AT_ONCE))
        .returning(['id', 'changed'])
        .execute()),
    );
  return moved;
};
/** A campaign for these lures: one that a lure of them founded and that stands empty, or a new one. */
export const makeCampaign = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  members: readonly string[],
): Promise<{ id: string; number: number; founder: string }> => {
  const dormant = await db
    .selectFrom('campaign')
    .select(['id', 'number', 'founder'])
    .where('lures', '=', 0)
    .where(sql<boolean>`founder = any(${sql.val([...members])}::uuid[])`)
    .orderBy('number')
    .executeTakeFirst();
  if (dormant) {
    await setMergedInto(db, dormant.id, null);
    return dormant;
  }
  return db
    .insertInto('campaign')
    .values({
      founder: members[0]!,
      title: null,
      recruiter: null,
      merged_into: null,
      first_seen: null,
      last_seen: null,
      created_at: clock(),
    })
    .returning(['id', 'number', 'founder'])
    .executeTakeFirstOrThrow();
};
export const setMergedInto = async (db: Executor, id: string, into: string | null): Promise<void> => {
  await db.updateTable('campaign').set({ merged_into: into }).where('id', '=', id).execute();
};
/** Counts anew what lists show of these campaigns. */
export const refreshCampaigns = async (db: Executor, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  await sql`update campaign set
      lures = coalesce(s.lures, 0), first_seen = s.first, last_seen = s.last,
      identifiers = (select count(distinct i.digest)::int from lure_identifier i join lure l on l.id = i.lure_id
                     where l.campaign_id = campaign.id)
    from unnest(${sql.val([...ids])}::uuid[]) as wanted(id)
      left join (select campaign_id, count(*)::int as lures, min(seen_at) as first, max(last_seen_at) as last
                 from lure where campaign_id = any(${sql.val([...ids])}::uuid[]) group by campaign_id) as s
        on s.campaign_id = wanted.id
    where campaign.id = wanted.id`.execute(db);
};

/** Judgements in force: which lures' campaigns are one, and which lures lie apart. */
export const standingCampaignJudgements = (db: Executor) =>
  db
    .selectFrom('campaign_judgement')
    .select(['verdict', 'lure_a', 'lure_b'])
    .where('undone_at', 'is', null)
    .execute();
