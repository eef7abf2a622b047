import { sql } from 'kysely';
import type { Context } from '../platform/context.ts';

type Reach = Pick<Context, 'db'>;

/** For home persons: who stands for each now, and the newest reports that speak of them. */
export const standingPersons = async ({ db }: Reach, homeIds: readonly string[]) =>
  homeIds.length === 0
    ? []
    : (
        await sql<{ home_id: string; id: string; number: number; role: string; summary: Buffer }>`
          select home.id as home_id, person.id, person.number, person.role, person.summary
          from person home join person on person.id = home.current_id
          where home.id = any(${[...homeIds]}::uuid[])`.execute(db)
      ).rows;

export const reportsAbout = async ({ db }: Reach, homeIds: readonly string[]) =>
  homeIds.length === 0
    ? []
    : await db
        .selectFrom('subject')
        .innerJoin('report', 'report.id', 'subject.report_id')
        .select(['subject.person_id', 'report.id', 'report.number'])
        .where('subject.person_id', 'in', [...homeIds])
        .execute();
/** The cases of whoever stands for these home persons now. */
export const casesAbout = async ({ db }: Reach, homeIds: readonly string[]) =>
  homeIds.length === 0
    ? []
    : (
        await sql<{ current_id: string; id: string; number: number }>`
          select distinct member.current_id, c.id, c.number
          from person home join person member on member.current_id = home.current_id
          join case_record c on c.person_id = member.id
          where home.id = any(${[...homeIds]}::uuid[])
          order by c.number desc`.execute(db)
      ).rows;

/** The records of these kinds that bear the number. */
export const bearingNumber = async (
  { db }: Reach,
  number: number,
): Promise<{ kind: 'person' | 'case' | 'report' | 'incident'; id: string; person_id: string | null }[]> =>
  (
    await sql<{ kind: 'person' | 'case' | 'report' | 'incident'; id: string; person_id: string | null }>`
      select 'person' as kind, current_id as id, current_id as person_id from person where number = ${number}::bigint
      union all
      select 'case', c.id, p.current_id from case_record c join person p on p.id = c.person_id
        where c.number = ${number}::bigint
      union all select 'report', id, null from report where number = ${number}::bigint
      union all select 'incident', id, null from incident where number = ${number}::bigint`.execute(db)
  ).rows;

/** The newest incidents, whose titles are opened and looked through: an office has some hundreds. */
export const newestIncidents = ({ db }: Reach, most: number) =>
  db.selectFrom('incident').select(['id', 'number', 'title']).orderBy('number', 'desc').limit(most).execute();
export const incidentById = ({ db }: Reach, id: string) =>
  db.selectFrom('incident').select(['id', 'number', 'title']).where('id', '=', id).executeTakeFirst();
