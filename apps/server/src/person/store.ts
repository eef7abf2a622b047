import type { MatchQuery, PersonQuery } from '@suar/core';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Context, Services } from '../platform/context.ts';
import type { Executor } from '../platform/database/connect.ts';
import { cappedCount, numericCursor } from '../platform/paging.ts';
import { holdsWords } from '../report/store.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;

export const readChangedPersons = (db: Executor, after: number, limit: number) =>
  db
    .selectFrom('person')
    .select(['id', 'changed', 'summary'])
    .where('changed', '>', after)
    .orderBy('changed')
    .limit(limit)
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

const judgements = ({ db }: Pick<Reach, 'db'>) =>
  db
    .selectFrom('judgement')
    .leftJoin('account', 'account.id', 'judgement.actor_id')
    .leftJoin('account as undoer', 'undoer.id', 'judgement.undone_by')
    .innerJoin('person as a', 'a.id', 'judgement.person_a')
    .innerJoin('person as b', 'b.id', 'judgement.person_b')
    .select([
      'judgement.id',
      'judgement.person_a',
      'judgement.person_b',
      'judgement.verdict',
      'judgement.reason',
      'judgement.weight',
      'judgement.actor_id',
      'judgement.at',
      'judgement.undone_at',
      'account.display_name as by',
      'undoer.display_name as undone_by',
      'a.current_id as current_a',
      'b.current_id as current_b',
      'a.summary as summary_a',
      'b.summary as summary_b',
    ]);
export type JudgementRow = Awaited<ReturnType<typeof judgementsAbout>>[number];
export const judgementsAbout = (reach: Pick<Reach, 'db'>, homeIds: readonly string[]) =>
  homeIds.length === 0
    ? judgements(reach).where(sql<boolean>`false`).execute()
    : judgements(reach)
        .where((e) =>
          e.or([e('judgement.person_a', 'in', [...homeIds]), e('judgement.person_b', 'in', [...homeIds])]),
        )
        .orderBy('judgement.at', 'desc')
        .execute();
export const findJudgement = (reach: Pick<Reach, 'db'>, id: string) =>
  judgements(reach).where('judgement.id', '=', id).executeTakeFirst();
export const listJudgements = (reach: Pick<Reach, 'db'>, limit: number, before: Date | null) => {
  let rows = judgements(reach);
  if (before) rows = rows.where('judgement.at', '<', before);
  return rows
    .orderBy('judgement.at', 'desc')
    .limit(limit + 1)
    .execute();
};

export const insertJudgement = async (
  { db, sealer, clock, actor }: Context,
  row: {
    id: string;
    personA: string;
    personB: string;
    verdict: string;
    reason: string;
    weight: number | null;
  },
): Promise<void> => {
  await db
    .insertInto('judgement')
    .values({
      id: row.id,
      person_a: row.personA,
      person_b: row.personB,
      verdict: row.verdict,
      reason: sealer.seal('judgement.reason', row.id, row.reason),
      weight: row.weight,
      actor_id: actor.accountId,
      at: clock(),
      undone_at: null,
      undone_by: null,
    })
    .execute();
};
export const markUndone = async ({ db, clock, actor }: Context, id: string): Promise<boolean> =>
  (
    await db
      .updateTable('judgement')
      .set({ undone_at: clock(), undone_by: actor.accountId })
      .where('id', '=', id)
      .where('undone_at', 'is', null)
      .executeTakeFirst()
  ).numUpdatedRows === 1n;

/** Judgements in force between the home persons given: the edges that a person is joined by, and those that keep apart. */
export const standingJudgements = ({ db }: Pick<Reach, 'db'>, homeIds: readonly string[]) =>
  db
    .selectFrom('judgement')
    .select(['id', 'person_a', 'person_b', 'verdict'])
    .where('undone_at', 'is', null)
    .where((e) => e.or([e('person_a', 'in', [...homeIds]), e('person_b', 'in', [...homeIds])]))
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

export const insertMatches = async (
  { db }: Reach,
  rows: readonly {
    person_a: string;
    person_b: string;
    weight: number;
    probability: number;
    cross_role: boolean;
  }[],
): Promise<void> => {
  for (let at = 0; at < rows.length; at += 1000) {
    await db
      .insertInto('match')
      .values(rows.slice(at, at + 1000))
      .onConflict((conflict) =>
        conflict.columns(['person_a', 'person_b']).doUpdateSet({
          weight: (e) => e.ref('excluded.weight'),
          probability: (e) => e.ref('excluded.probability'),
          cross_role: (e) => e.ref('excluded.cross_role'),
        }),
      )
      .execute();
  }
};
export const deleteMatchesOf = async ({ db }: Reach, homeIds: readonly string[]): Promise<void> => {
  await db
    .deleteFrom('match')
    .where((e) => e.or([e('person_a', 'in', [...homeIds]), e('person_b', 'in', [...homeIds])]))
    .execute();
};
/** Reports show how many candidate pairs touch their persons. */
export const refreshMatchCounts = async ({ db }: Reach, homeIds: readonly string[]): Promise<void> => {
  if (homeIds.length === 0) return;
  await sql`update report set matches = counted.pairs from (
      select s.report_id, count(m.*)::int as pairs from subject s
      left join match m on m.person_a = s.person_id or m.person_b = s.person_id
      where s.report_id in (select report_id from subject where person_id = any(${[...homeIds]}::uuid[])) group by s.report_id
    ) counted where report.id = counted.report_id and report.matches <> counted.pairs`.execute(db);
};

/** Pairs that no judgement has settled, the strongest first. */
export const listMatches = async (reach: Pick<Reach, 'db'>, query: z.infer<typeof MatchQuery>) => {
  const open = reach.db
    .selectFrom('match')
    .innerJoin('person as a', 'a.id', 'match.person_a')
    .innerJoin('person as b', 'b.id', 'match.person_b')
    .whereRef('a.current_id', '!=', 'b.current_id')
    .where(({ not, exists, selectFrom, and }) =>
      not(
        exists(
          selectFrom('judgement')
            .select('judgement.id')
            .where((e) =>
              and([
                e('judgement.undone_at', 'is', null),
                e.or([
                  e.and([
                    e('judgement.person_a', '=', e.ref('match.person_a')),
                    e('judgement.person_b', '=', e.ref('match.person_b')),
                  ]),
                  e.and([
                    e('judgement.person_a', '=', e.ref('match.person_b')),
                    e('judgement.person_b', '=', e.ref('match.person_a')),
                  ]),
                ]),
              ]),
            ),
        ),
      ),
    );
  const total = await cappedCount(reach.db, open.select('match.person_a'));
  const [weight, personA, personB] = (query.cursor ?? '').split('_');
  let rows = open.select([
    'match.person_a',
    'match.person_b',
    'match.weight',
    'match.probability',
    'match.cross_role',
    'a.current_id as current_a',
    'b.current_id as current_b',
  ]);
  if (
    weight &&
    personA &&
    personB &&
    Number.isFinite(Number(weight)) &&
    [personA, personB].every((id) => /^[0-9a-f-]{36}$/.test(id))
  ) {
    rows = rows.where(
      sql<boolean>`(match.weight, match.person_a, match.person_b) < (${Number(weight)}::real, ${personA}::uuid, ${personB}::uuid)`,
    );
  }
  return {
    total,
    rows: await rows
      .orderBy('match.weight', 'desc')
      .orderBy('match.person_a', 'desc')
      .orderBy('match.person_b', 'desc')
      .limit(query.limit + 1)
      .execute(),
  };
};

export const findMergeRequest = ({ db }: Pick<Reach, 'db'>, personA: string, personB: string) =>
  db
    .selectFrom('merge_request')
    .select('actor_id')
    .where('person_a', '=', personA)
    .where('person_b', '=', personB)
    .executeTakeFirst();
export const insertMergeRequest = async (
  { db, clock, actor }: Context,
  personA: string,
  personB: string,
): Promise<void> => {
  await db
    .insertInto('merge_request')
    .values({ person_a: personA, person_b: personB, actor_id: actor.accountId, at: clock() })
    .onConflict((c) => c.doNothing())
    .execute();
};
export const homesOf = ({ db }: Pick<Reach, 'db'>, ids: readonly string[]) =>
  db
    .selectFrom('person')
    .select(['id', 'number'])
    .where('id', 'in', [...ids])
    .execute();
