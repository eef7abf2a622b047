import { type LureQuery, RISK_BOUNDS } from '@suar/core';
import { type Insertable, sql } from 'kysely';
import type { z } from 'zod';
import type { Services } from '../platform/context.ts';
import type { Database } from '../platform/database/schema.ts';
import { cappedCount, numericCursor } from '../platform/paging.ts';
import { holdsWords } from '../report/store.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;
export type NewLureRow = Omit<Insertable<Database['lure']>, 'changed'>;
export type NewIdentifierRow = Insertable<Database['lure_identifier']>;

const ROWS_AT_ONCE = 500;
const slices = function* <Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) yield rows.slice(at, at + ROWS_AT_ONCE);
};

/** The lures that are kept already under these digests. */
export const findByDigests = async ({ db }: Pick<Reach, 'db'>, digests: readonly Buffer[]) => {
  const found: { id: string; number: number; digest: Buffer; kind: string; report_id: string | null }[] = [];
  for (const slice of slices(digests))
    found.push(
      ...(await db
        .selectFrom('lure')
        .select(['id', 'number', 'digest', 'kind', 'report_id'])
        .where('digest', 'in', slice)
        .execute()),
    );
  return found;
};

/** Inserts what nobody else inserted meanwhile; gives the rows that are new. */
export const insertLures = async ({ db }: Reach, rows: readonly NewLureRow[]) => {
  const inserted: { id: string; number: number; digest: Buffer }[] = [];
  for (const slice of slices(rows))
    inserted.push(
      ...(await db
        .insertInto('lure')
        .values(slice.map((row) => ({ ...row, changed: sql<number>`nextval('lure_change')` })))
        .onConflict((conflict) => conflict.column('digest').doNothing())
        .returning(['id', 'number', 'digest'])
        .execute()),
    );
  return inserted;
};
export const insertIdentifiers = async ({ db }: Reach, rows: readonly NewIdentifierRow[]): Promise<void> => {
  for (const slice of slices(rows)) await db.insertInto('lure_identifier').values(slice).execute();
};

/** Notes when lures were seen; the same moment twice counts once. Gives the lures for which it was new. */
export const insertSightings = async (
  { db }: Reach,
  rows: readonly { lure_id: string; at: Date }[],
): Promise<Set<string>> => {
  const noted = new Set<string>();
  for (const slice of slices(rows))
    for (const row of await db
      .insertInto('lure_sighting')
      .values(slice)
      .onConflict((conflict) => conflict.doNothing())
      .returning('lure_id')
      .execute())
      noted.add(row.lure_id);
  for (const slice of slices([...noted]))
    await sql`update lure set seen_at = s.first, last_seen_at = s.last, times_seen = s.n
      from (select lure_id, min(at) as first, max(at) as last, count(*)::int as n from lure_sighting
            where lure_id in (${sql.join(slice)}) group by lure_id) as s
      where lure.id = s.lure_id`.execute(db);
  return noted;
};

export const setLureReport = async ({ db }: Reach, id: string, reportId: string): Promise<void> => {
  await db.updateTable('lure').set({ report_id: reportId }).where('id', '=', id).execute();
};
/** Sets a status and gives the one that was; undefined for no such lure. */
export const setLureStatus = async (
  { db }: Reach,
  id: string,
  status: string,
): Promise<string | undefined> => {
  const before = await db
    .selectFrom('lure')
    .select('status')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (before)
    await db
      .updateTable('lure')
      .set({ status, changed: sql<number>`nextval('lure_change')` })
      .where('id', '=', id)
      .execute();
  return before?.status;
};

const lineColumns = [
  'lure.id',
  'lure.number',
  'lure.kind',
  'lure.status',
  'lure.language',
  'lure.platform',
  'lure.country',
  'lure.risk',
  'lure.abstained',
  'lure.seen_at',
  'lure.last_seen_at',
  'lure.times_seen',
  'lure.preview',
  'lure.identifiers',
  'lure.campaign_id',
  'lure.report_id',
  'campaign.number as campaign_number',
] as const;
const lures = ({ db }: Pick<Reach, 'db'>) =>
  db.selectFrom('lure').leftJoin('campaign', 'campaign.id', 'lure.campaign_id');

/** The feed, newest first. */
export const listLures = async (reach: Reach, query: z.infer<typeof LureQuery>) => {
  let filtered = lures(reach);
  if (query.kind) filtered = filtered.where('lure.kind', '=', query.kind);
  if (query.status) filtered = filtered.where('lure.status', '=', query.status);
  if (query.language) filtered = filtered.where('lure.language', '=', query.language);
  if (query.country) filtered = filtered.where('lure.country', '=', query.country);
  if (query.platform) filtered = filtered.where('lure.platform', '=', query.platform);
  if (query.campaignId) filtered = filtered.where('lure.campaign_id', '=', query.campaignId);
  if (query.importId) filtered = filtered.where('lure.import_id', '=', query.importId);
  if (query.risk === 'unsure') filtered = filtered.where('lure.abstained', '=', true);
  else if (query.risk) {
    filtered = filtered.where('lure.abstained', '=', false).where('lure.risk', '>=', RISK_BOUNDS[query.risk]);
    if (query.risk !== 'high')
      filtered = filtered.where(
        'lure.risk',
        '<',
        query.risk === 'some' ? RISK_BOUNDS.high : RISK_BOUNDS.some,
      );
  }
  if (query.q)
    for (const condition of holdsWords(reach, 'lure.search', query.q)) filtered = filtered.where(condition);
  const total = await cappedCount(
    reach.db,
    filtered.select((e) => e.lit(1).as('one')),
  );
  const before = numericCursor(query.cursor);
  if (before !== null) filtered = filtered.where('lure.number', '<', before);
  return {
    total,
    rows: await filtered
      .select(lineColumns)
      .orderBy('lure.number', 'desc')
      .limit(query.limit + 1)
      .execute(),
  };
};
export type LureLineRow = Awaited<ReturnType<typeof listLures>>['rows'][number];

export const findLure = (reach: Pick<Reach, 'db'>, id: string) =>
  lures(reach)
    .leftJoin('account', 'account.id', 'lure.taken_by')
    .select([
      ...lineColumns,
      'lure.text',
      'lure.source',
      'lure.reading',
      'lure.taken_at',
      'lure.template_id',
      'account.display_name as taken_by',
    ])
    .where('lure.id', '=', id)
    .executeTakeFirst();
export type LureRow = NonNullable<Awaited<ReturnType<typeof findLure>>>;

export const sightingsOf = async ({ db }: Pick<Reach, 'db'>, lureId: string): Promise<Date[]> =>
  (
    await db
      .selectFrom('lure_sighting')
      .select('at')
      .where('lure_id', '=', lureId)
      .orderBy('at', 'desc')
      .limit(200)
      .execute()
  ).map((row) => row.at);

/** Identifiers of one lure, each with how many lures and campaigns name it. */
export const identifiersOfLure = ({ db }: Pick<Reach, 'db'>, lureId: string) =>
  db
    .selectFrom('lure_identifier as own')
    .innerJoin('lure_identifier as any', (join) =>
      join.onRef('any.digest', '=', 'own.digest').onRef('any.kind', '=', 'own.kind'),
    )
    .innerJoin('lure', 'lure.id', 'any.lure_id')
    .select((e) => [
      'own.kind',
      'own.digest',
      'own.value',
      'own.lure_id',
      'own.search',
      e.fn.count<number>('any.lure_id').as('lures'),
      e.fn.count<number>('lure.campaign_id').distinct().as('campaigns'),
    ])
    .where('own.lure_id', '=', lureId)
    .groupBy(['own.kind', 'own.digest', 'own.value', 'own.lure_id', 'own.search'])
    .orderBy('own.kind')
    .execute();
export type IdentifierRow = Awaited<ReturnType<typeof identifiersOfLure>>[number];

export const countLuresOfTemplate = async ({ db }: Pick<Reach, 'db'>, templateId: string): Promise<number> =>
  (
    await db
      .selectFrom('lure')
      .select((e) => e.fn.countAll<number>().as('n'))
      .where('template_id', '=', templateId)
      .executeTakeFirst()
  )?.n ?? 0;

export const organisationName = async ({ db }: Pick<Reach, 'db'>, id: string): Promise<string> =>
  (await db.selectFrom('organisation').select('name').where('id', '=', id).executeTakeFirst())?.name ?? '';
