import type { PersonQuery } from '@suar/core';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Services } from '../platform/context.ts';
import type { Executor } from '../platform/database/connect.ts';
import { cappedCount, numericCursor } from '../platform/paging.ts';
import { holdsWords } from '../report/store.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;

/** Which persons changed after a number; what they say is read apart, for most of them are known already. */
export const readChangedPersons = (db: Executor, after: number, limit: number) =>
  db
    .selectFrom('person')
    .select(['id', 'changed'])
    .where('changed', '>', after)
    .orderBy('changed')
    .limit(limit)
    .execute();

export const readSummaries = (db: Executor, ids: readonly string[]) =>
  db
    .selectFrom('person')
    .select(['id', 'changed', 'summary'])
    .where('id', 'in', [...ids])
    .execute();

const personColumns = [
  'person.id',
  'person.number',
  'person.current_id',
  'person.role',
  'person.summary',
  'person.sex',
  'person.nationality',
  'person.country',
  'person.reports',
] as const;
export type PersonRow = Awaited<ReturnType<typeof personsByCurrent>>[number];

const persons = ({ db }: Pick<Reach, 'db'>) => db.selectFrom('person').select(personColumns);

/** The rows that stand for persons now, by their ids. */
export const personsByCurrent = (reach: Pick<Reach, 'db'>, ids: readonly string[]) =>
  ids.length === 0
    ? persons(reach).where(sql<boolean>`false`).execute()
    : persons(reach)
        .where('person.id', 'in', [...ids])
        .execute();

/** The row that stands for the person whose home or current id is given. */
export const findCurrent = async (reach: Pick<Reach, 'db'>, id: string) => {
  const home = await reach.db
    .selectFrom('person')
    .select('current_id')
    .where('id', '=', id)
    .executeTakeFirst();
  return home ? (await personsByCurrent(reach, [home.current_id]))[0] : undefined;
};

/** Every home person that the given current persons are joined of. */
export const membersOf = (reach: Pick<Reach, 'db'>, currentIds: readonly string[]) =>
  currentIds.length === 0
    ? Promise.resolve([])
    : persons(reach)
        .where('person.current_id', 'in', [...currentIds])
        .orderBy('person.number')
        .execute();

export const listPersons = async (reach: Reach, query: z.infer<typeof PersonQuery>) => {
  let filtered = reach.db
    .selectFrom('person')
    .whereRef('person.current_id', '=', 'person.id')
    .where('person.role', '=', query.role ?? 'person_at_risk');
  if (query.nationality) filtered = filtered.where('person.nationality', '=', query.nationality);
  if (query.sex) filtered = filtered.where('person.sex', '=', query.sex);
  if (query.country) filtered = filtered.where('person.country', '=', query.country);
  if (query.q)
    for (const condition of holdsWords(reach, 'person.search', query.q)) filtered = filtered.where(condition);
  const total = await cappedCount(
    reach.db,
    filtered.select((e) => e.lit(1).as('one')),
  );
  const after = numericCursor(query.cursor);
  if (after !== null) filtered = filtered.where('person.number', '<', after);
  return {
    total,
    rows: await filtered
      .select(personColumns)
      .orderBy('person.number', 'desc')
      .limit(query.limit + 1)
      .execute(),
  };
};

/** The newest case of each current person. */
export const casesOfPersons = ({ db }: Pick<Reach, 'db'>, currentIds: readonly string[]) =>
  currentIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('case_record')
        .innerJoin('person', 'person.id', 'case_record.person_id')
        .select(['person.current_id', 'case_record.id', 'case_record.number'])
        .where('person.current_id', 'in', [...currentIds])
        .orderBy('case_record.number')
        .execute();

export const reportsOfPersons = ({ db }: Pick<Reach, 'db'>, homeIds: readonly string[]) =>
  homeIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('subject')
        .innerJoin('report', 'report.id', 'subject.report_id')
        .select([
          'subject.id as subject_id',
          'subject.person_id',
          'report.id',
          'report.number',
          'report.arrived_at',
          'report.dated_on',
          'report.preview',
          'report.country',
        ])
        .where('subject.person_id', 'in', [...homeIds])
        .orderBy('report.number')
        .execute();

/** Keeps others from judging the same persons until this transaction ends. */
export const lockPersons = async (
  { db }: Pick<Reach, 'db'>,
  currentIds: readonly string[],
): Promise<void> => {
  await db
    .selectFrom('person')
    .select('id')
    .where('current_id', 'in', [...currentIds])
    .orderBy('id')
    .forUpdate()
    .execute();
};
export const setCurrent = async (
  { db }: Reach,
  homeIds: readonly string[],
  currentId: string,
): Promise<void> => {
  await db
    .updateTable('person')
    .set({ current_id: currentId })
    .where('id', 'in', [...homeIds])
    .where('current_id', '!=', currentId)
    .execute();
};

export const insertPersonAndSubject = async (
  { db }: Reach,
  row: {
    personId: string;
    subjectId: string;
    reportId: string;
    ordinal: number;
    role: string;
    summary: Buffer;
    country: string | null;
    organisationId: string;
  },
): Promise<void> => {
  await db
    .insertInto('person')
    .values({
      id: row.personId,
      current_id: row.personId,
      role: row.role,
      summary: row.summary,
      nationality: null,
      country: row.country,
      search: [],
      organisation_id: row.organisationId,
      changed: sql<number>`nextval('person_change')`,
    })
    .execute();
  await db
    .insertInto('subject')
    .values({
      id: row.subjectId,
      report_id: row.reportId,
      person_id: row.personId,
      ordinal: row.ordinal,
      role: row.role,
    })
    .execute();
};

export const setPerson = async (
  { db }: Reach,
  id: string,
  row: {
    role: string;
    summary: Buffer;
    sex: string;
    nationality: string | null;
    country: string | null;
    search: string[];
    reports: number;
  },
): Promise<void> => {
  await db
    .updateTable('person')
    .set({ ...row, changed: sql<number>`nextval('person_change')` })
    .where('id', '=', id)
    .execute();
};
/** Cases carry what their lists are filtered by; it follows the person. */
export const setCasesOfPerson = async (
  { db }: Reach,
  currentId: string,
  row: { sex: string; nationality: string | null; search: string[] },
): Promise<void> => {
  await db
    .updateTable('case_record')
    .set(row)
    .where('person_id', 'in', db.selectFrom('person').select('id').where('current_id', '=', currentId))
    .execute();
};

export const homesOf = ({ db }: Pick<Reach, 'db'>, ids: readonly string[]) =>
  db
    .selectFrom('person')
    .select(['id', 'number'])
    .where('id', 'in', [...ids])
    .execute();

/** Persons alleged to have exploited, each once, by what is told of them. */
export const countSuspects = ({ db }: Pick<Reach, 'db'>) =>
  db
    .selectFrom('person')
    .where(sql<boolean>`person.current_id = person.id`)
    .where('role', '=', 'suspect')
    .select(['sex', 'nationality', (e) => e.fn.countAll<number>().as('count')])
    .groupBy(['sex', 'nationality'])
    .execute();
/** Who each home person is now. */
export const homesNow = async (
  { db }: Pick<Reach, 'db'>,
  homeIds: readonly string[],
): Promise<Map<string, string>> =>
  homeIds.length === 0
    ? new Map()
    : new Map(
        (
          await db
            .selectFrom('person')
            .select(['id', 'current_id'])
            .where('id', 'in', [...homeIds])
            .execute()
        ).map((row) => [row.id, row.current_id]),
      );
