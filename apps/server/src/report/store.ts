import { type ReportQuery, StatementStatus, type StatementValue } from '@suar/core';
import { type Insertable, sql } from 'kysely';
import type { z } from 'zod';
import { queryWords } from '../person/search-words.ts';
import type { Context, Services } from '../platform/context.ts';
import type { Database } from '../platform/database/schema.ts';
import { cappedCount } from '../platform/paging.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;
export type NewReportRow = Insertable<Database['report']>;
export type NewPersonRow = Insertable<Database['person']>;
export type NewSubjectRow = Insertable<Database['subject']>;
export type NewStatementRow = Insertable<Database['statement']> & { id: string };

/** PostgreSQL takes at most 65,535 parameters a statement. */
const ROWS_AT_ONCE = 1000;
const inSlices = async <Row>(
  rows: readonly Row[],
  insert: (slice: Row[]) => Promise<unknown>,
): Promise<void> => {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) await insert(rows.slice(at, at + ROWS_AT_ONCE));
};

export const insertTakenIn = async (
  { db }: Reach,
  rows: {
    reports: NewReportRow[];
    persons: NewPersonRow[];
    subjects: NewSubjectRow[];
    statements: NewStatementRow[];
  },
): Promise<void> => {
  await inSlices(rows.reports, (slice) => db.insertInto('report').values(slice).execute());
  await inSlices(rows.persons, (slice) =>
    db
      .insertInto('person')
      .values(slice.map((row) => ({ ...row, changed: sql<number>`nextval('person_change')` })))
      .execute(),
  );
  await inSlices(rows.subjects, (slice) => db.insertInto('subject').values(slice).execute());
  await inSlices(rows.statements, (slice) => db.insertInto('statement').values(slice).execute());
};

export const reportColumns = [
  'report.id',
  'report.number',
  'report.arrived_at',
  'report.dated_on',
  'report.channel',
  'report.format',
  'report.language',
  'report.kind',
  'report.urgent',
  'report.plea_by',
  'report.plea_pressing',
  'report.status',
  'report.country',
  'report.preview',
  'report.proposals',
  'report.matches',
] as const;

/** As the index report_work: of unread pleas first those in which somebody may be hurt today, and of these those that the held write. */
const WORK_ORDER = sql<number>`(case when report.urgent and report.status = 'new' then
  case when report.plea_by is null then 1
    else case when report.plea_pressing then 0 else 2 end + case when report.plea_by = 'self' then 0 else 1 end end
  else 9 end)`;

/** The condition that a record holds one word of each group, over keyed digests. */
export const holdsWords = ({ sealer }: Pick<Reach, 'sealer'>, column: string, query: string) =>
  queryWords(query).map((group) => sql<boolean>`${sql.ref(column)} && ${sealer.searchKeys(group)}::bigint[]`);

/** The work list: unread pleas on top, the most pressing first, then the newest. */
export const listReports = async (reach: Reach, query: z.infer<typeof ReportQuery>) => {
  let filtered = reach.db.selectFrom('report');
  if (query.status) filtered = filtered.where('report.status', '=', query.status);
  if (query.kind) filtered = filtered.where('report.kind', '=', query.kind);
  if (query.urgent) filtered = filtered.where('report.urgent', '=', query.urgent === 'true');
  if (query.country) filtered = filtered.where('report.country', '=', query.country);
  if (query.language) filtered = filtered.where('report.language', '=', query.language);
  if (query.importId) filtered = filtered.where('report.import_id', '=', query.importId);
  if (query.month)
    filtered = filtered
      .where('report.arrived_at', '>=', new Date(`${query.month}-01T00:00:00Z`))
      .where(sql<boolean>`report.arrived_at < (${`${query.month}-01`}::date + interval '1 month')`);
  if (query.q)
    for (const condition of holdsWords(reach, 'report.search', query.q)) filtered = filtered.where(condition);
  const total = await cappedCount(
    reach.db,
    filtered.select((e) => e.lit(1).as('one')),
  );
  let rows = filtered.select([...reportColumns, WORK_ORDER.as('work')]);
  const [work, number] = (query.cursor ?? '').split('.').map(Number);
  if (query.cursor !== undefined && Number.isSafeInteger(work) && Number.isSafeInteger(number)) {
    rows = rows.where(
      sql<boolean>`(${WORK_ORDER} > ${work} or (${WORK_ORDER} = ${work} and report.number < ${number}))`,
    );
  }
  return {
    total,
    rows: await rows
      .orderBy(WORK_ORDER)
      .orderBy('report.number', 'desc')
      .limit(query.limit + 1)
      .execute(),
  };
};

export const findReportRow = ({ db }: Pick<Reach, 'db'>, id: string) =>
  db
    .selectFrom('report')
    .leftJoin('original', 'original.id', 'report.original_id')
    .leftJoin('account', 'account.id', 'report.received_by')
    .select([
      ...reportColumns,
      'report.text',
      'report.title',
      'report.layout',
      'report.extra',
      'report.original_id',
      'report.organisation_id',
      'account.display_name as received_by',
      'original.media_type',
      'original.byte_length',
      'original.file_name',
      'original.digest',
    ])
    .where('report.id', '=', id)
    .executeTakeFirst();

/** The subjects of reports with the person each stands for now. */
export const subjectsOf = ({ db }: Pick<Reach, 'db'>, reportIds: readonly string[]) =>
  reportIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('subject')
        .innerJoin('person', 'person.id', 'subject.person_id')
        .select([
          'subject.id',
          'subject.report_id',
          'subject.role',
          'subject.ordinal',
          'subject.person_id as home_id',
          'person.current_id',
          'person.summary',
        ])
        .where('subject.report_id', 'in', [...reportIds])
        .orderBy('subject.ordinal')
        .execute();

/** How many cases there are about the persons of each report. */
export const casesOfReports = ({ db }: Pick<Reach, 'db'>, reportIds: readonly string[]) =>
  reportIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('subject')
        .innerJoin('person', 'person.id', 'subject.person_id')
        .innerJoin('person as member', 'member.current_id', 'person.current_id')
        .innerJoin('case_record', 'case_record.person_id', 'member.id')
        .select(['subject.report_id', (e) => e.fn.count<number>('case_record.id').distinct().as('cases')])
        .where('subject.report_id', 'in', [...reportIds])
        .groupBy('subject.report_id')
        .execute();

const statementColumns = [
  'statement.id',
  'statement.subject_id',
  'statement.report_id',
  'statement.field',
  'statement.value',
  'statement.start_offset',
  'statement.end_offset',
  'statement.source_column',
  'statement.origin',
  'statement.rule',
  'statement.confidence',
  'statement.status',
  'statement.judged_at',
  'statement.corrects',
  'account.display_name as judged_by',
] as const;
const statements = ({ db }: Pick<Reach, 'db'>) =>
  db
    .selectFrom('statement')
    .leftJoin('account', 'account.id', 'statement.judged_by')
    .select(statementColumns);
export type StatementRow = Awaited<ReturnType<typeof statementsOfReport>>[number];

export const statementsOfReport = (reach: Pick<Reach, 'db'>, reportId: string) =>
  statements(reach)
    .where('statement.report_id', '=', reportId)
    .orderBy('statement.start_offset', (o) => o.asc().nullsFirst())
    .orderBy('statement.created_at')
    .orderBy('statement.ordinal')
    .orderBy('statement.id')
    .execute();
export const statementsOfSubjects = (reach: Pick<Reach, 'db'>, subjectIds: readonly string[]) =>
  subjectIds.length === 0
    ? Promise.resolve([])
    : statements(reach)
        .where('statement.subject_id', 'in', [...subjectIds])
        .orderBy('statement.created_at')
        .orderBy('statement.ordinal')
        .orderBy('statement.id')
        .execute();
export const findStatementRow = (reach: Pick<Reach, 'db'>, id: string) =>
  statements(reach).where('statement.id', '=', id).executeTakeFirst();

/** A statement as it is judged now, held until the transaction ends; a correction that stands gives its words. */
export const lockJudgement = async ({ db, sealer }: Reach, id: string) => {
  const row = await db
    .selectFrom('statement')
    .select(['report_id', 'status', 'judged_by', 'judged_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return null;
  const correction = await db
    .selectFrom('statement')
    .select(['id', 'value'])
    .where('corrects', '=', id)
    .where('status', '!=', 'rejected')
    .executeTakeFirst();
  const value =
    row.status === 'corrected' && correction
      ? sealer.openJson<StatementValue>('statement.value', correction.id, correction.value)
      : null;
  const status = StatementStatus.parse(row.status);
  return { reportId: row.report_id, status, by: row.judged_by, at: row.judged_at, value };
};

export const insertStatement = async ({ db }: Reach, row: NewStatementRow): Promise<void> => {
  await db.insertInto('statement').values(row).execute();
};

/** Sets the judgement of those statements that belong to the report; gives the ids that did. */
export const setStatementStatus = async (
  { db, clock, actor }: Context,
  reportId: string,
  ids: readonly string[],
  status: 'accepted' | 'rejected' | 'proposed' | 'corrected',
): Promise<string[]> => {
  const judged =
    status === 'proposed'
      ? { judged_by: null, judged_at: null }
      : { judged_by: actor.accountId, judged_at: clock() };
  const rows = await db
    .updateTable('statement')
    .set({ status, ...judged })
    .where('report_id', '=', reportId)
    .where('id', 'in', [...ids])
    .returning('id')
    .execute();
  return rows.map((row) => row.id);
};
/** Corrections made of the given statements: when the judgement of the old one is taken back, they no longer speak. */
export const rejectCorrectionsOf = async (
  { db, clock, actor }: Context,
  ids: readonly string[],
): Promise<void> => {
  await db
    .updateTable('statement')
    .set({ status: 'rejected', judged_by: actor.accountId, judged_at: clock() })
    .where('corrects', 'in', [...ids])
    .where('status', '!=', 'rejected')
    .execute();
};

export const refreshProposalCount = async ({ db }: Reach, reportId: string): Promise<void> => {
  await db
    .updateTable('report')
    .set({
      proposals: sql<number>`(select count(*)::int from statement where statement.report_id = report.id and statement.status = 'proposed')`,
    })
    .where('id', '=', reportId)
    .execute();
};
export const setReport = async (
  { db }: Reach,
  id: string,
  change: { status?: string; urgent?: boolean; country?: string | null },
): Promise<void> => {
  if (Object.keys(change).length > 0)
    await db.updateTable('report').set(change).where('id', '=', id).execute();
};

export const findSubject = ({ db }: Pick<Reach, 'db'>, id: string) =>
  db
    .selectFrom('subject')
    .innerJoin('report', 'report.id', 'subject.report_id')
    .select([
      'subject.id',
      'subject.report_id',
      'subject.person_id',
      'subject.role',
      'report.dated_on',
      'report.arrived_at',
      'report.country',
    ])
    .where('subject.id', '=', id)
    .executeTakeFirst();
export const countSubjects = async ({ db }: Pick<Reach, 'db'>, reportId: string): Promise<number> =>
  (
    await db
      .selectFrom('subject')
      .select((e) => e.fn.max<number | null>('ordinal').as('last'))
      .where('report_id', '=', reportId)
      .executeTakeFirst()
  )?.last ?? -1;
export const setSubjectRole = async (
  { db }: Reach,
  id: string,
  personId: string,
  role: string,
): Promise<void> => {
  await db.updateTable('subject').set({ role }).where('id', '=', id).execute();
  await db.updateTable('person').set({ role }).where('id', '=', personId).execute();
};
