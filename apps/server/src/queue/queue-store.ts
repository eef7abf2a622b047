import {
  type CappedCount,
  type CaseQueueFilter,
  CLOCK_HARM,
  LEVEL_URGENCY,
  PLEA_WEIGHS_AS,
  ROLES,
  tellsOfFinding,
} from '@suar/core';
import { type RawBuilder, sql } from 'kysely';
import { may } from '../access/policy.ts';
import { type DueRow, pressingClocks } from '../clock/clock-store.ts';
import type { Context } from '../platform/context.ts';
import { COUNT_CAP } from '../platform/paging.ts';

type Reach = Pick<Context, 'db' | 'actor' | 'clock'>;
/** A case in a queue and the clock that presses most, where one runs out soon. */
export interface QueuedRow extends Pick<DueRow, 'lies_in'> {
  id: string;
  clock: DueRow['kind'] | null;
  due_at: Date | null;
}

export const WORKING_ROLES = ROLES.filter((role) => may(role, 'case.work') && role !== 'operator');
const PLEA = CLOCK_HARM[PLEA_WEIGHS_AS.clock].harm * LEVEL_URGENCY[PLEA_WEIGHS_AS.level];

/** Whether an account can hold work on a day: it is active, of a role that works on cases, and not on leave. */
export const isAvailable = (day: string) =>
  sql<boolean>`(account.status = 'active' and account.role = any(${WORKING_ROLES}::text[])
    and (account.away_until is null or account.away_until < ${day}::date))`;
const dayOf = ({ clock }: Pick<Reach, 'clock'>): string => clock().toISOString().slice(0, 10);

const heldBy = (reach: Reach, holder: CaseQueueFilter['holder']) => {
  switch (holder) {
    case undefined:
      return sql`true`;
    case 'me':
      return sql`r.assignee_id = ${reach.actor.accountId}::uuid`;
    case 'nobody':
      return sql`r.assignee_id is null`;
    case 'gone':
      return sql`r.assignee_id in (select id from account where not ${isAvailable(dayOf(reach))})`;
  }
};

/** The condition of a queue over case_record as `r`. Of the cases in `blind` no queue tells that tells of a finding. */
const inQueue = (reach: Reach, filter: CaseQueueFilter, blind: readonly string[]): RawBuilder<unknown> => {
  const me = reach.actor.accountId;
  const conditions = [sql`r.status <> 'closed'`, heldBy(reach, filter.holder)];
  if (filter.status) conditions.push(sql`r.status = ${filter.status}`);
  if (filter.flag === 'legal_review') conditions.push(sql`r.needs_legal_review`);
  if (filter.flag === 'under_appeal') conditions.push(sql`r.under_appeal`);
  if (filter.flag === 'non_punishment') conditions.push(sql`r.offence_open`);
  if (filter.flag === 'basis_withdrawn') conditions.push(sql`r.basis_withdrawn`);
  if (filter.overdue)
    conditions.push(
      sql`exists (select 1 from case_clock c where c.case_id = r.id and c.due_at < ${reach.clock()}::timestamptz)`,
    );
  if (filter.myTask)
    conditions.push(
      sql`r.id in (select case_id from task where assignee_id = ${me}::uuid and done_at is null)`,
    );
  if (filter.decidedByOthers) conditions.push(sql`position(${me}::text in r.bound) = 0`);
  if (tellsOfFinding(filter) && blind.length > 0) conditions.push(sql`r.id <> all(${[...blind]}::uuid[])`);
  return sql.join(conditions, sql` and `);
};

/** Cases that fit, the most harmful first: by the clock that presses most or a plea for help, then the longest open. */
const inOrderOfHarm = (
  { clock }: Pick<Reach, 'clock'>,
  condition: RawBuilder<unknown>,
  blind: readonly string[],
  end: RawBuilder<unknown>,
) => sql<QueuedRow>`
  with pressing as (
    select distinct on (case_id) case_id, kind, due_at, level * weight as harm
    from (${pressingClocks(clock())}) c
    where not (case_id = any(${[...blind]}::uuid[]) and kind in ('second_reading', 'appeal_review'))
    order by case_id, level * weight desc, due_at)
  select r.id, p.kind as clock, p.due_at, coalesce(r.country, office.country) as lies_in
  from case_record r
  join organisation office on office.id = r.organisation_id
  left join pressing p on p.case_id = r.id
  where ${condition}
  order by greatest(coalesce(p.harm, 0), case when r.urgent then ${PLEA}::int else 0 end) desc,
    p.due_at nulls last, r.opened_at, r.number
  ${end}`;

export const listQueued = async (
  reach: Reach,
  filter: CaseQueueFilter,
  blind: readonly string[],
  limit: number,
): Promise<QueuedRow[]> =>
  (await inOrderOfHarm(reach, inQueue(reach, filter, blind), blind, sql`limit ${limit}`).execute(reach.db))
    .rows;

export const countQueued = async (
  reach: Reach,
  filter: CaseQueueFilter,
  blind: readonly string[],
): Promise<CappedCount> => {
  const { rows } = await sql<{ n: number }>`select count(*) as n from (
    select 1 from case_record r where ${inQueue(reach, filter, blind)} limit ${COUNT_CAP + 1}) capped`.execute(
    reach.db,
  );
  const n = rows[0]?.n ?? 0;
  return { count: Math.min(n, COUNT_CAP), atLeast: n > COUNT_CAP };
};

/**
 * Locks the most harmful case that nobody holds and that nobody else is taking at this moment, until this transaction ends;
 * undefined when none is left.
 */
export const lockNext = async (reach: Reach, blind: readonly string[]): Promise<string | undefined> => {
  const free = sql`${inQueue(reach, { holder: 'nobody' }, blind)} and r.id <> all(${[...blind]}::uuid[])`;
  const { rows } = await inOrderOfHarm(reach, free, blind, sql`limit 1 for update of r skip locked`).execute(
    reach.db,
  );
  return rows[0]?.id;
};

export interface HeldRow extends QueuedRow {
  number: number;
  country: string | null;
  urgent: boolean;
  assigned: boolean;
  tasks: number;
}
/** The open cases that an account holds, or in which it has open tasks, the most harmful first. */
export const listHeld = async (reach: Reach, accountId: string): Promise<HeldRow[]> => {
  const held = sql`r.status <> 'closed' and (r.assignee_id = ${accountId}::uuid
    or r.id in (select case_id from task where assignee_id = ${accountId}::uuid and done_at is null))`;
  const { rows } = await inOrderOfHarm(reach, held, [], sql``).execute(reach.db);
  if (rows.length === 0) return [];
  const facts = await sql<Omit<HeldRow, keyof Omit<QueuedRow, 'id'>>>`
    select r.id, r.number, r.country, r.urgent, coalesce(r.assignee_id = ${accountId}::uuid, false) as assigned,
      (select count(*) from task where case_id = r.id and assignee_id = ${accountId}::uuid and done_at is null) as tasks
    from case_record r where r.id = any(${rows.map((row) => row.id)}::uuid[])`.execute(reach.db);
  const byId = new Map(facts.rows.map((row) => [row.id, row]));
  return rows.map((row) => ({ ...byId.get(row.id)!, ...row }));
};

/** How much those who work on cases hold; those who are gone as long as they hold something. */
export const listLoads = async (reach: Reach) =>
  (
    await sql<{
      id: string;
      display_name: string;
      role: string;
      away_until: string | null;
      available: boolean;
      cases: number;
      tasks: number;
      overdue: number;
    }>`select * from (
      select account.id, account.display_name, account.role, account.away_until, ${isAvailable(dayOf(reach))} as available,
        (select count(*) from case_record r where r.assignee_id = account.id and r.status <> 'closed') as cases,
        (select count(*) from task where assignee_id = account.id and done_at is null) as tasks,
        (select count(distinct c.case_id) from case_clock c join case_record r on r.id = c.case_id
          where r.assignee_id = account.id and r.status <> 'closed' and c.due_at < ${reach.clock()}::timestamptz) as overdue
      from account where account.role <> 'operator'
    ) load where available or cases + tasks > 0 or (role = any(${WORKING_ROLES}::text[]) and away_until is not null)
    order by display_name`.execute(reach.db)
  ).rows;
