import type { PublicRelease, ReleaseInput, SpendingEntry } from '@suar/core';
import { sql } from 'kysely';
import type { Context, Services } from '../platform/context.ts';
import { DELTA } from './budget.ts';
import type { CountedPerson } from './columns.ts';

type Reach = Pick<Services, 'db'>;

/** Any fixed number: publications go one after the other, so that none spends what another is spending. */
const PUBLICATION_LOCK = 7_130_022;
export const lockPublications = async ({ db }: Reach): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${PUBLICATION_LOCK})`.execute(db);
};

export const findLimit = async ({ db }: Reach): Promise<number | null> => {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('key', '=', 'figures.budget')
    .executeTakeFirst();
  const epsilon = (row?.value as { epsilon?: unknown } | null | undefined)?.epsilon;
  return typeof epsilon === 'number' && epsilon > 0 ? epsilon : null;
};

/**
 * One record a person: their first case, in the month in which they were first counted, or else in which it was opened;
 * duplicates and persons who withdrew are left out. The month is remembered because cases and persons are joined and
 * parted between releases: somebody counted now in one month and later in another would pay twice what a month's budget says.
 */
const placed = (from: string, to: string) => sql`
  select first.*, coalesce(remembered.month, first.opened_month) as month
  from (
    select distinct on (home.current_id) home.current_id, case_record.country, case_record.nationality,
      case_record.sex, case_record.outcome, case_record.opened_month
    from case_record join person as home on home.id = case_record.person_id
    where case_record.closing_reason is distinct from 'duplicate'
    order by home.current_id, case_record.opened_at, case_record.number
  ) as first
  left join (
    select person.current_id, min(figures_month.month) as month
    from figures_month join person on person.id = figures_month.person_id group by person.current_id
  ) as remembered on remembered.current_id = first.current_id
  where coalesce(remembered.month, first.opened_month) between ${from} and ${to}
    and not exists (
      select from figures_withdrawal join person as member on member.id = figures_withdrawal.person_id
      where member.current_id = first.current_id and figures_withdrawal.withheld
    )`;

export const countedPersons = async ({ db }: Reach, from: string, to: string): Promise<CountedPerson[]> =>
  (
    await sql<CountedPerson>`
      select country, nationality, sex, outcome, month from (${placed(from, to)}) as counted`.execute(db)
  ).rows;

/** Keeps every person counted in this span, with all who are joined in them, in the month of this count. */
export const rememberMonths = async ({ db }: Reach, from: string, to: string): Promise<void> => {
  await sql`
    insert into figures_month (person_id, month)
    select person.id, counted.month from (${placed(from, to)}) as counted
    join person on person.current_id = counted.current_id
    on conflict do nothing`.execute(db);
};

/** Releases without their content, which may be long. */
const releases = ({ db }: Reach) =>
  db
    .selectFrom('release')
    .select([
      'id',
      'title',
      'status',
      'from_month',
      'to_month',
      'tables',
      'epsilon',
      'delta',
      'sigma',
      'planned_at',
      'planned_by',
      'published_at',
    ]);
export type ReleaseRow = Awaited<ReturnType<typeof findRelease>> & object;
export const findRelease = (reach: Reach, id: string) =>
  releases(reach).where('id', '=', id).executeTakeFirst();
export const listReleases = (reach: Reach) => releases(reach).orderBy('planned_at', 'desc').execute();
/** Locks the release for this transaction. */
export const lockRelease = (reach: Reach, id: string) =>
  releases(reach).where('id', '=', id).forUpdate().executeTakeFirst();

export const listPublished = async ({
  db,
}: Reach): Promise<{ id: string; content: PublicRelease; deviations: number[] }[]> =>
  (
    await db
      .selectFrom('release')
      .select(['id', 'content', 'deviations'])
      .where('status', '=', 'published')
      .orderBy('published_at', 'desc')
      .execute()
  ).map((row) => ({ ...row, content: row.content as PublicRelease }));

export const findPublished = async ({ db }: Reach, id: string): Promise<PublicRelease | undefined> =>
  (
    await db
      .selectFrom('release')
      .select('content')
      .where('id', '=', id)
      .where('status', '=', 'published')
      .executeTakeFirst()
  )?.content as PublicRelease | undefined;

export const insertRelease = async (
  { db, clock, actor }: Context,
  input: ReleaseInput,
  sigma: number,
  deviations: number[],
): Promise<string> =>
  (
    await db
      .insertInto('release')
      .values({
        title: JSON.stringify(input.title),
        from_month: input.from,
        to_month: input.to,
        tables: JSON.stringify(input.tables),
        epsilon: input.epsilon,
        delta: DELTA,
        sigma,
        deviations,
        planned_at: clock(),
        planned_by: actor.accountId,
        published_at: null,
        published_by: null,
        content: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id;

export const setDiscarded = async ({ db }: Reach, id: string): Promise<void> => {
  await db.updateTable('release').set({ status: 'discarded' }).where('id', '=', id).execute();
};
export const setPublished = async (
  { db, actor }: Context,
  id: string,
  at: Date,
  content: PublicRelease,
): Promise<void> => {
  await db
    .updateTable('release')
    .set({
      status: 'published',
      published_at: at,
      published_by: actor.accountId,
      content: JSON.stringify(content),
    })
    .where('id', '=', id)
    .execute();
};

export type SignatureRow = Awaited<ReturnType<typeof listSignatures>>[number];
export const listSignatures = ({ db }: Reach, releaseIds: readonly string[]) =>
  db
    .selectFrom('release_signature')
    .innerJoin('account', 'account.id', 'release_signature.account_id')
    .select(['release_id', 'account_id', 'at', 'account.display_name as name'])
    .where('release_id', '=', sql<string>`any(${[...releaseIds]}::uuid[])`)
    .orderBy('at')
    .execute();
export const insertSignature = async ({ db, clock, actor }: Context, releaseId: string): Promise<void> => {
  await db
    .insertInto('release_signature')
    .values({ release_id: releaseId, account_id: actor.accountId, at: clock() })
    .execute();
};

export const listSpending = async ({ db }: Reach): Promise<SpendingEntry[]> =>
  (await db.selectFrom('release_spending').selectAll().orderBy('sequence').execute()).map((row) => ({
    sequence: row.sequence,
    releaseId: row.release_id,
    at: row.at.toISOString(),
    from: row.from_month,
    to: row.to_month,
    rho: row.rho,
    sigma: row.sigma,
    tables: row.tables,
    contentHash: row.content_hash,
    previousHash: row.previous_hash,
    hash: row.hash,
  }));
export const insertSpending = async ({ db }: Reach, entry: SpendingEntry): Promise<void> => {
  await db
    .insertInto('release_spending')
    .values({
      sequence: entry.sequence,
      release_id: entry.releaseId,
      at: entry.at,
      from_month: entry.from,
      to_month: entry.to,
      rho: entry.rho,
      sigma: entry.sigma,
      tables: entry.tables,
      content_hash: entry.contentHash,
      previous_hash: entry.previousHash,
      hash: entry.hash,
    })
    .execute();
};
