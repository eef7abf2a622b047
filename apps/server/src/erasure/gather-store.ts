import type { ErasureKind } from '@suar/core';
import { sql } from 'kysely';
import type { Services } from '../platform/context.ts';
import type { ErasedRecords } from './destroy-store.ts';

type Reach = Pick<Services, 'db'>;

const idsOf = async (db: Reach['db'], query: ReturnType<typeof sql<{ id: string }>>): Promise<string[]> =>
  (await query.execute(db)).rows.map(({ id }) => id);

/** Every record that goes with one: what belongs to it alone. What other records rest on as well stays. */
export const gatherRecords = async (
  { db }: Reach,
  kind: ErasureKind,
  id: string,
): Promise<ErasedRecords | null> => {
  const homes = kind === 'report' ? [] : await homesOf(db, kind, id);
  if (kind !== 'report' && homes.length === 0) return null;
  const allCases = await idsOf(
    db,
    sql`select c.id from case_record c where c.person_id = any(${homes}::uuid[])
        and not exists (select from erased_record e where e.kind = 'case' and e.id = c.id)`,
  );
  const cases = kind === 'case' ? [id] : allCases;
  const reports =
    kind === 'report'
      ? await idsOf(db, sql`select id from report where id = ${id}::uuid`)
      : allCases.every((one) => cases.includes(one))
        ? await soleReports(db, homes)
        : [];
  if (kind === 'report' && reports.length === 0) return null;
  const person = await idsOf(
    db,
    sql`select person_id as id from subject where report_id = any(${reports}::uuid[])`,
  );
  return {
    report: reports,
    case: cases,
    person,
    original: await soleOriginals(db, reports, cases),
    judgement: await idsOf(
      db,
      sql`select id from judgement where person_a = any(${person}::uuid[]) or person_b = any(${person}::uuid[])
          union all select id from merge_request where person_a = any(${person}::uuid[]) or person_b = any(${person}::uuid[])
          union all select id from relation_judgement where person_a = any(${person}::uuid[]) or person_b = any(${person}::uuid[])
            or report_id = any(${reports}::uuid[])
          union all select id from story_judgement where person_id = any(${person}::uuid[]) or report_id = any(${reports}::uuid[])
          union all select id from rescreen where case_id = any(${cases}::uuid[])`,
    ),
    lure: await idsOf(db, sql`select id from lure where report_id = any(${reports}::uuid[])`),
  };
};

const homesOf = (db: Reach['db'], kind: 'case' | 'person', id: string): Promise<string[]> => {
  const of =
    kind === 'case'
      ? sql`(select person_id from case_record where id = ${id}::uuid)`
      : sql`(select ${id}::uuid as person_id)`;
  return idsOf(
    db,
    sql`select member.id from person home join person member on member.current_id = home.current_id
        where home.id in ${of}`,
  );
};

/** Reports that speak of nobody but these persons. */
const soleReports = (db: Reach['db'], homes: readonly string[]): Promise<string[]> =>
  idsOf(
    db,
    sql`select distinct s.report_id as id from subject s where s.person_id = any(${homes}::uuid[])
        and not exists (select from subject o where o.report_id = s.report_id and o.person_id <> all(${homes}::uuid[]))
        and not exists (select from erased_record e where e.kind = 'report' and e.id = s.report_id)`,
  );

/** Originals and attachments on which no other standing report or case rests. */
const soleOriginals = (
  db: Reach['db'],
  reports: readonly string[],
  cases: readonly string[],
): Promise<string[]> =>
  idsOf(
    db,
    sql`with used as (
          select original_id, id as by_id, 'report' as kind from report where original_id is not null
          union all select (data->>'originalId')::uuid, case_id, 'case' from case_action where kind = 'attached')
        select distinct u.original_id as id from used u where u.by_id = any(${[...reports, ...cases]}::uuid[])
        and not exists (select from used o where o.original_id = u.original_id and o.by_id <> all(${[...reports, ...cases]}::uuid[])
          and not exists (select from erased_record e where e.kind = o.kind and e.id = o.by_id))`,
  );

/** Persons that were ever judged the same as these, step by step, also where that was undone: an old copy may join them. */
export const everJoinedWith = (db: Reach['db'], persons: readonly string[]): Promise<string[]> =>
  idsOf(
    db,
    sql`with recursive joined(id) as (
          select unnest(${persons}::uuid[])
          union select case when j.person_a = joined.id then j.person_b else j.person_a end
          from judgement j join joined on joined.id in (j.person_a, j.person_b) where j.verdict = 'same')
        select id from joined where id <> all(${persons}::uuid[])`,
  );

/** The data keys of these records, and of the summaries of these persons. */
export const keysOf = async (
  { db }: Reach,
  records: ErasedRecords,
  related: readonly string[],
): Promise<string[]> => {
  const kinds = Object.entries(records).flatMap(([kind, ids]) => ids.map(() => kind));
  const ids = Object.values(records).flat();
  return idsOf(
    db,
    sql`select k.id from data_key k join (
          select * from unnest(${[...kinds, ...related.map(() => 'person')]}::text[], ${[...ids, ...related]}::uuid[]) as o(kind, id)
        ) o on o.kind = k.owner_kind and o.id = k.owner_id where k.destroyed_at is null`,
  );
};

/** The numbers of those of these cases, and of all cases about these persons, that are being worked on. */
export const openCasesAmong = async (
  { db }: Reach,
  cases: readonly string[],
  persons: readonly string[],
): Promise<number[]> =>
  (
    await sql<{ number: number }>`
      select distinct c.number from case_record c join person h on h.id = c.person_id
      join person m on m.current_id = h.current_id
      where (c.id = any(${[...cases]}::uuid[]) or m.id = any(${[...persons]}::uuid[])) and c.status <> 'closed'
      and not exists (select from erased_record e where e.kind = 'case' and e.id = c.id)`.execute(db)
  ).rows.map(({ number }) => number);
