import type { CappedCount, MatchQuery } from '@suar/core';
import { sql } from 'kysely';
import type { Context } from '../platform/context.ts';
import { COUNT_CAP } from '../platform/paging.ts';

/** A pair as the review list shows it; `value` is p(1-p) times what hangs on it. */
export interface MatchRow {
  current_a: string;
  current_b: string;
  weight: number;
  probability: number;
  cross_role: boolean;
  reports: number;
  open_cases: number;
  pleas: number;
  joins_groups: boolean;
  disagreeing: number;
  value: number;
}

/**
 * Whether the pair of `match` still waits, given its home persons as `a` and `b`: they are two persons now, and no judgement
 * in force stands between any member of one and any member of the other.
 */
export const isOpenPair = sql<boolean>`a.current_id <> b.current_id and not exists (
  select 1 from person member join judgement j on j.person_a = member.id or j.person_b = member.id
  join person other on other.id = case when j.person_a = member.id then j.person_b else j.person_a end
  where member.current_id = a.current_id and other.current_id = b.current_id and j.undone_at is null)`;

/** At this many bits somebody resembles a side strongly: sixty-four to one. */
const STRONG = 6;
/**
 * What hangs on a judgement, reasoned and not learned: a report counts one, a case that is worked on three, a plea that nobody
 * has read four, an earlier judgement that speaks against the resemblance three, two groups being joined two; a suspect beside
 * a person at risk doubles it all, for a false join would harm a victim.
 */
const HANGS = sql`(reports + 3 * open_cases + 4 * pleas + 3 * disagreeing + case when joins_groups then 2 else 0 end)
  * case when cross_role then 2 else 1 end`;

/** One row for two persons, the strongest of all pairs between their members. */
const openPairs = ({ actor }: Context, { scope }: Pick<MatchQuery, 'scope'>) => {
  const mine = sql`exists (select 1 from case_record c join person p on p.id = c.person_id
    where p.current_id in (a.current_id, b.current_id) and c.assignee_id = ${actor.accountId} and c.status <> 'closed')`;
  const narrowed =
    scope === 'mine' ? sql`and ${mine}` : scope === 'cross_role' ? sql`and match.cross_role` : sql``;
  return sql`select distinct on (current_a, current_b) * from (
      select least(a.current_id, b.current_id) as current_a, greatest(a.current_id, b.current_id) as current_b,
        match.weight, match.probability, match.cross_role
      from match join person a on a.id = match.person_a join person b on b.id = match.person_b
      where ${isOpenPair} ${narrowed}
    ) standing order by current_a, current_b, weight desc`;
};

const told = (context: Context, query: MatchQuery) => sql`
  with pair as materialized (${openPairs(context, query)}),
  open_case as (
    select p.current_id, count(*)::int as n from case_record c join person p on p.id = c.person_id
    where c.status <> 'closed' group by p.current_id),
  plea as (
    select p.current_id, count(distinct r.id)::int as n from report r join subject s on s.report_id = r.id
    join person p on p.id = s.person_id where r.urgent and r.status = 'new' group by p.current_id),
  apart as (
    select a.current_id as x, b.current_id as y from judgement j
    join person a on a.id = j.person_a join person b on b.id = j.person_b
    where j.undone_at is null and j.verdict = 'not_same'),
  apart_both as (select x, y from apart union select y, x from apart),
  near as (
    select distinct a.current_id as x, b.current_id as y from match
    join person a on a.id = match.person_a join person b on b.id = match.person_b where match.weight >= ${STRONG}::real),
  near_both as (select x, y from near union select y, x from near),
  -- Who resembles one side strongly and was judged not to be the other.
  against as (
    select x, y, count(distinct z)::int as n from (
      select n.x, f.y, n.y as z from near_both n join apart_both f on f.x = n.y
      union all select f.x, n.y, n.x as z from near_both n join apart_both f on f.y = n.x
    ) third group by x, y),
  counted as (
    select pair.*, a.reports + b.reports as reports, coalesce(ca.n, 0) + coalesce(cb.n, 0) as open_cases,
      coalesce(pa.n, 0) + coalesce(pb.n, 0) as pleas, a.reports > 1 and b.reports > 1 as joins_groups,
      coalesce(against.n, 0) as disagreeing
    from pair join person a on a.id = pair.current_a join person b on b.id = pair.current_b
    left join open_case ca on ca.current_id = pair.current_a left join open_case cb on cb.current_id = pair.current_b
    left join plea pa on pa.current_id = pair.current_a left join plea pb on pb.current_id = pair.current_b
    left join against on against.x = pair.current_a and against.y = pair.current_b)`;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Where a list goes on: the figure it is ordered by and the two persons. */
export const matchCursor = ({ order }: MatchQuery, row: MatchRow): string =>
  `${order === 'strongest' ? row.weight : row.value}_${row.current_a}_${row.current_b}`;

/** How many pairs wait, up to the cap. */
export const countMatches = async (
  context: Context,
  query: Pick<MatchQuery, 'scope'>,
): Promise<CappedCount> => {
  const counted = await sql<{ n: number }>`
    select count(*) as n from (${openPairs(context, query)} limit ${COUNT_CAP + 1}) capped`.execute(
    context.db,
  );
  const n = counted.rows[0]?.n ?? 0;
  return { count: Math.min(n, COUNT_CAP), atLeast: n > COUNT_CAP };
};

/** Pairs that no judgement has settled, in the order that was asked for. */
export const listMatches = async (
  context: Context,
  query: MatchQuery,
): Promise<{ total: CappedCount; rows: MatchRow[] }> => {
  const total = await countMatches(context, query);
  const [figure = '', a = '', b = ''] = (query.cursor ?? '').split('_');
  const goesOn = figure !== '' && Number.isFinite(Number(figure)) && UUID.test(a) && UUID.test(b);
  const by = query.order === 'strongest' ? sql`weight` : sql`value`;
  const after = query.order === 'strongest' ? sql`${Number(figure)}::real` : sql`${Number(figure)}::float8`;
  // The odds are counted from the weight: near one a probability has too few digits left to be told from one.
  const { rows } = await sql<MatchRow>`${told(context, query)}
    select * from (
      select *, odds / ((1 + odds) * (1 + odds)) * ${HANGS} as value
      from (select *, power(2::float8, least(greatest(-weight, -60), 60)::float8) as odds from counted) weighed
    ) valued ${goesOn ? sql`where (${by}, current_a, current_b) < (${after}, ${a}::uuid, ${b}::uuid)` : sql``}
    order by ${by} desc, current_a desc, current_b desc limit ${query.limit + 1}`.execute(context.db);
  return { total, rows };
};
