import { CLOCK_HARM, CLOCK_KINDS, type Clock, type DueQuery } from '@suar/core';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Context, Services } from '../platform/context.ts';

export const replaceClocks = async (
  { db }: Pick<Services, 'db'>,
  caseId: string,
  clocks: readonly (Pick<Clock, 'kind' | 'ref' | 'dueAt'> & { assigneeId: string | null })[],
): Promise<void> => {
  await db.deleteFrom('case_clock').where('case_id', '=', caseId).execute();
  if (clocks.length === 0) return;
  await db
    .insertInto('case_clock')
    .values(
      clocks.map(({ kind, ref, dueAt, assigneeId }) => ({
        case_id: caseId,
        kind,
        ref: ref ?? '',
        due_at: dueAt,
        assignee_id: assigneeId,
      })),
    )
    .execute();
};

export interface DueRow {
  case_id: string;
  case_number: number;
  current_id: string;
  summary: Buffer;
  country: string | null;
  /** The country whose days its clocks count: that of its office where the case names none. */
  lies_in: string | null;
  assignee_id: string | null;
  assignee: string | null;
  kind: (typeof CLOCK_KINDS)[number];
  due_at: Date;
}

/** Silence, duress and detention in a case that nobody holds are everybody's. */
const NOBODYS = ['alarm', 'proof_of_life', 'detention'];

/** Clocks that run out within three days, with how near (`level`, 4 for escalated) and how bad (`weight`) each is. */
export const pressingClocks = (now: Date) => sql`
  select c.*, harm.weight, c.due_at + make_interval(hours => harm.grace) as escalates_at, case
      when c.due_at < ${now}::timestamptz - make_interval(hours => harm.grace) then 4
      when c.due_at < ${now}::timestamptz then 3
      when c.due_at < ${now}::timestamptz + interval '1 day' then 2
      else 1 end as level
  from case_clock c
  join unnest(
    ${[...CLOCK_KINDS]}::text[], ${CLOCK_KINDS.map((kind) => CLOCK_HARM[kind].harm)}::int[],
    ${CLOCK_KINDS.map((kind) => CLOCK_HARM[kind].escalateAfterHours)}::int[]
  ) as harm (kind, weight, grace) on harm.kind = c.kind
  where c.due_at < ${now}::timestamptz + interval '3 days'`;

/** Clocks that run out within three days, in the order of `byHarm`. Of the cases in `blind` no clock is told that tells of a finding. */
export const listDue = async (
  { db, actor, clock }: Pick<Context, 'db' | 'actor' | 'clock'>,
  query: z.infer<typeof DueQuery>,
  blind: readonly string[],
): Promise<DueRow[]> => {
  const now = clock();
  const mine = sql`(r.assignee_id = ${actor.accountId} or c.assignee_id = ${actor.accountId}
    or (r.assignee_id is null and c.kind = any(${NOBODYS})))`;
  const { rows } = await sql<DueRow>`
    select c.case_id, r.number as case_number, person.id as current_id, person.summary, r.country,
      coalesce(r.country, office.country) as lies_in,
      coalesce(c.assignee_id, r.assignee_id) as assignee_id, account.display_name as assignee, c.kind, c.due_at
    from (${pressingClocks(now)}) c
    join case_record r on r.id = c.case_id
    join organisation office on office.id = r.organisation_id
    join person home on home.id = r.person_id
    join person on person.id = home.current_id
    left join account on account.id = coalesce(c.assignee_id, r.assignee_id)
    where ${query.scope === 'mine' ? mine : query.scope === 'escalated' ? sql`c.level = 4` : sql`true`}
      and (${query.country ?? null}::text is null or r.country = ${query.country ?? null})
      and not (c.case_id = any(${[...blind]}::uuid[]) and c.kind in ('second_reading', 'appeal_review'))
    order by c.level * c.weight desc, c.due_at, c.case_id, c.ref
    limit ${query.limit + 1}`.execute(db);
  return rows;
};

const TELLING_LOCK = 7_310_118;

/**
 * Tells of every case in which a clock has escalated, once a clock: who holds the case, and of the case's own office its active
 * supervisors and who holds the task that is late. Never another office. The notice names the case's id and nothing else. Gives
 * how many notices were written; none while another process tells. Belongs in a transaction of the system's own: it reads the
 * clocks of all cases, and writes to accounts that are nobody's request.
 */
export const insertEscalations = async ({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<number> => {
  const now = clock();
  // Before the statement that looks what was told, so that it sees what the process before this one told.
  const { rows: locked } = await sql<{
    mine: boolean;
  }>`select pg_try_advisory_xact_lock(${TELLING_LOCK}) as mine`.execute(db);
  if (!locked[0]?.mine) return 0;
  const { rows } = await sql`
    insert into notice (account_id, kind, subject_type, subject_id, at)
    select account.id, 'clock_escalated', 'case', c.case_id::text, ${now}::timestamptz
    from (${pressingClocks(now)}) c
    join case_record r on r.id = c.case_id
    join account on account.status = 'active' and (account.id = r.assignee_id
      or (account.organisation_id = r.organisation_id and (account.role = 'supervisor' or account.id = c.assignee_id)))
    where c.level = 4 and not exists (
      select from notice told where told.account_id = account.id and told.kind = 'clock_escalated'
        and told.subject_id = c.case_id::text and told.at >= c.escalates_at)
    group by account.id, c.case_id
    returning id`.execute(db);
  return rows.length;
};

/** The country of the office whose case it is; null where it is not known. */
export const officeCountryOf = async ({ db }: Pick<Services, 'db'>, caseId: string): Promise<string | null> =>
  (
    await db
      .selectFrom('case_record')
      .innerJoin('organisation', 'organisation.id', 'case_record.organisation_id')
      .select('organisation.country')
      .where('case_record.id', '=', caseId)
      .executeTakeFirst()
  )?.country ?? null;
