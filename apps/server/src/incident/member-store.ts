import { sql } from 'kysely';
import { isOpenPair } from '../person/match-list-store.ts';
import type { Context, Services } from '../platform/context.ts';
import { memberIds } from './store.ts';

type Reach = Pick<Services, 'db'>;

export interface MemberRow {
  id: string;
  summary: Buffer;
  sex: string;
  nationality: string | null;
  line: number | null;
  case_id: string | null;
  case_number: number | null;
  status: string | null;
  urgent: boolean | null;
  stage: string | null;
  has_travel_letter: boolean | null;
  next_due_on: string | null;
  assignee_id: string | null;
  assignee: string | null;
  detained: boolean;
  diverging: number;
}

/** Everybody of an incident with the case that stands for them here: this incident's before another, an open one before a closed. */
export const listMembers = async ({ db }: Reach, incidentId: string, limit: number): Promise<MemberRow[]> =>
  (
    await sql<MemberRow>`
      select person.id, person.summary, person.sex, person.nationality, m.line, c.id as case_id, c.number as case_number,
        c.status, c.urgent, c.repatriation_stage as stage, c.has_travel_letter, c.next_due_on, c.assignee_id,
        account.display_name as assignee,
        exists (select from case_clock k where k.case_id = c.id and k.kind = 'detention') as detained,
        (select count(*) from case_fact x join incident_fact f on f.id = x.fact_id
          where x.case_id = c.id and x.diverges and f.withdrawn_at is null and f.incident_id = ${incidentId}::uuid)
          as diverging
      from (${memberIds(incidentId)}) m
      join person on person.id = m.current_id
      left join lateral (
        select r.* from case_record r join person home on home.id = r.person_id
        where home.current_id = m.current_id
        order by (r.incident_id is not distinct from ${incidentId}::uuid) desc, (r.status <> 'closed') desc, r.number desc
        limit 1
      ) c on true
      left join account on account.id = c.assignee_id
      order by m.line nulls last, person.number limit ${limit}`.execute(db)
  ).rows;

/** Pairs among an incident's members that wait for a judgement. */
export const openPairsWithin = async (
  { db }: Reach,
  incidentId: string,
): Promise<{ left: string; right: string }[]> =>
  (
    await sql<{ left: string; right: string }>`
      with everybody as (${memberIds(incidentId)})
      select distinct a.current_id as left, b.current_id as right
      from match join person a on a.id = match.person_a join person b on b.id = match.person_b
      where a.current_id in (select current_id from everybody)
        and b.current_id in (select current_id from everybody) and ${isOpenPair}`.execute(db)
  ).rows;

export interface Joining {
  personId: string;
  importId: string | null;
  line: number | null;
  rowDigest: Buffer | null;
}
/** Joins persons to an incident; those who stand there already stay as they are. */
export const joinPersons = async (
  { db, clock, actor }: Context,
  incidentId: string,
  rows: readonly Joining[],
): Promise<void> => {
  for (let at = 0; at < rows.length; at += 1000)
    await db
      .insertInto('incident_person')
      .values(
        rows.slice(at, at + 1000).map(({ personId, importId, line, rowDigest }) => ({
          incident_id: incidentId,
          person_id: personId,
          import_id: importId,
          line,
          row_digest: rowDigest,
          added_by: actor.accountId,
          added_at: clock(),
        })),
      )
      .onConflict((conflict) => conflict.columns(['incident_id', 'person_id']).doNothing())
      .execute();
};

/** Which of these rows an incident has taken in already. */
export const knownRows = async (
  { db }: Reach,
  incidentId: string,
  digests: readonly Buffer[],
): Promise<Set<string>> =>
  digests.length === 0
    ? new Set()
    : new Set(
        (
          await db
            .selectFrom('incident_person')
            .select('row_digest')
            .where('incident_id', '=', incidentId)
            .where('row_digest', 'in', [...digests])
            .execute()
        ).flatMap((row) => row.row_digest?.toString('hex') ?? []),
      );

/** The persons at risk that an import's reports speak of, with their lines. */
export const personsOfImport = ({ db }: Reach, importId: string) =>
  db
    .selectFrom('report')
    .innerJoin('subject', 'subject.report_id', 'report.id')
    .select(['subject.person_id', 'report.line'])
    .where('report.import_id', '=', importId)
    .where('subject.role', '=', 'person_at_risk')
    .execute();

/** Of these current persons, those about whom a case stands open. */
export const withOpenCase = async ({ db }: Reach, currentIds: readonly string[]): Promise<Set<string>> =>
  currentIds.length === 0
    ? new Set()
    : new Set(
        (
          await db
            .selectFrom('case_record')
            .innerJoin('person', 'person.id', 'case_record.person_id')
            .select('person.current_id')
            .where('person.current_id', 'in', [...currentIds])
            .where('case_record.status', '!=', 'closed')
            .execute()
        ).map((row) => row.current_id),
      );

export const importsOfIncident = ({ db }: Reach, incidentId: string) =>
  db
    .selectFrom('import')
    .select(['id', 'status', 'accepted', 'refused', 'created_at'])
    .where('incident_id', '=', incidentId)
    .orderBy('created_at', 'desc')
    .execute();
