import type { CaseFlag, CaseQuery } from '@suar/core';
import type { z } from 'zod';
import type { Services } from '../platform/context.ts';
import { cappedCount, numericCursor } from '../platform/paging.ts';
import { holdsWords } from '../report/store.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;

const caseColumns = [
  'case_record.id',
  'case_record.number',
  'case_record.person_id',
  'case_record.status',
  'case_record.outcome',
  'case_record.country',
  'case_record.nationality',
  'case_record.sex',
  'case_record.assignee_id',
  'case_record.organisation_id',
  'case_record.opened_at',
  'case_record.updated_at',
  'case_record.next_due_on',
  'case_record.urgent',
  'case_record.version',
  'case_record.closing_reason',
  'case_record.standard',
  'case_record.needs_legal_review',
  'case_record.under_appeal',
  'case_record.offence_open',
  'case_record.basis_withdrawn',
] as const;

/** Cases with what a line shows: the person who stands for the case's person now, assignee and incident. */
const caseLines = ({ db }: Pick<Reach, 'db'>) =>
  db
    .selectFrom('case_record')
    .innerJoin('person as home', 'home.id', 'case_record.person_id')
    .innerJoin('person', 'person.id', 'home.current_id')
    .leftJoin('account', 'account.id', 'case_record.assignee_id')
    .leftJoin('incident', 'incident.id', 'case_record.incident_id')
    .select([
      ...caseColumns,
      'person.id as current_id',
      'person.summary',
      'account.display_name as assignee',
      'account.team_id as assignee_team',
      'incident.number as incident_number',
    ]);
export type CaseRow = Awaited<ReturnType<typeof findCaseRow>> & object;
export const findCaseRow = (reach: Pick<Reach, 'db'>, id: string) =>
  caseLines(reach).where('case_record.id', '=', id).executeTakeFirst();
export const caseRowsByIds = (reach: Pick<Reach, 'db'>, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : caseLines(reach)
        .where('case_record.id', 'in', [...ids])
        .orderBy('case_record.number')
        .execute();

export const FLAG_COLUMNS = {
  basis_withdrawn: 'basis_withdrawn',
  legal_review: 'needs_legal_review',
  under_appeal: 'under_appeal',
  non_punishment: 'offence_open',
} as const satisfies Record<CaseFlag, keyof CaseRow>;

export type CaseFilter = Omit<z.infer<typeof CaseQuery>, 'cursor' | 'limit' | 'order'>;

/** The rows of case_record that a list, a figure or an export speaks of: one place, so that a figure opens the list it counts. */
export const filterCases = (reach: Reach & { actor?: { accountId: string } }, filter: CaseFilter) => {
  let cases = reach.db.selectFrom('case_record');
  if (filter.status) cases = cases.where('case_record.status', '=', filter.status);
  if (filter.outcome === 'victim')
    cases = cases.where('case_record.outcome', 'in', ['presumed_victim', 'confirmed_victim']);
  else if (filter.outcome) cases = cases.where('case_record.outcome', '=', filter.outcome);
  if (filter.country) cases = cases.where('case_record.country', '=', filter.country);
  if (filter.nationality) cases = cases.where('case_record.nationality', '=', filter.nationality);
  if (filter.sex) cases = cases.where('case_record.sex', '=', filter.sex);
  if (filter.month) cases = cases.where('case_record.opened_month', '=', filter.month);
  if (filter.from) cases = cases.where('case_record.opened_at', '>=', new Date(`${filter.from}T00:00:00Z`));
  if (filter.to)
    cases = cases.where(
      'case_record.opened_at',
      '<',
      new Date(Date.parse(`${filter.to}T00:00:00Z`) + 86_400_000),
    );
  if (filter.standard === 'none') cases = cases.where('case_record.standard', 'is', null);
  else if (filter.standard) cases = cases.where('case_record.standard', '=', filter.standard);
  if (filter.deciderId === 'nobody') cases = cases.where('case_record.decider_id', 'is', null);
  else if (filter.deciderId) cases = cases.where('case_record.decider_id', '=', filter.deciderId);
  if (filter.flag) cases = cases.where(`case_record.${FLAG_COLUMNS[filter.flag]}`, '=', true);
  if (filter.incidentId) cases = cases.where('case_record.incident_id', '=', filter.incidentId);
  if (filter.assigneeId === 'nobody') cases = cases.where('case_record.assignee_id', 'is', null);
  else if (filter.assigneeId)
    cases = cases.where(
      'case_record.assignee_id',
      '=',
      filter.assigneeId === 'me' ? (reach.actor?.accountId ?? null) : filter.assigneeId,
    );
  if (filter.q)
    for (const condition of holdsWords(reach, 'case_record.search', filter.q)) cases = cases.where(condition);
  return cases;
};

/** A filter by what was found must not tell those who are to find it for themselves: it leaves their cases out. */
const withoutBlind = (
  cases: ReturnType<typeof filterCases>,
  { status, outcome, standard, deciderId, flag }: CaseFilter,
  blind: readonly string[],
) =>
  blind.length > 0 && (status ?? outcome ?? standard ?? deciderId ?? flag) !== undefined
    ? cases.where('case_record.id', 'not in', [...blind])
    : cases;

export const listCases = async (
  reach: Reach & { actor?: { accountId: string } },
  query: z.infer<typeof CaseQuery>,
  blind: readonly string[],
) => {
  const filtered = withoutBlind(filterCases(reach, query), query, blind);
  const after = numericCursor(query.cursor);
  const oldest = query.order === 'oldest';
  const cut = after === null ? filtered : filtered.where('case_record.number', oldest ? '>' : '<', after);
  const [total, ids] = await Promise.all([
    cappedCount(
      reach.db,
      filtered.select((e) => e.lit(1).as('one')),
    ),
    cut
      .select('case_record.id')
      .orderBy('case_record.number', oldest ? 'asc' : 'desc')
      .limit(query.limit + 1)
      .execute(),
  ]);
  const rows = await caseRowsByIds(
    reach,
    ids.map((row) => row.id),
  );
  return { total, rows: oldest ? rows : rows.reverse() };
};

/** The next portion of a filter's cases after a case number, oldest first: for exports that read them all. */
export const nextCases = (
  reach: Reach,
  filter: CaseFilter,
  after: number,
  limit: number,
  blind: readonly string[],
) =>
  withoutBlind(filterCases(reach, filter), filter, blind)
    .where('case_record.number', '>', after)
    .select(['case_record.id', 'case_record.number'])
    .orderBy('case_record.number')
    .limit(limit)
    .execute();

/** Cases that stand open about these persons already. */
export const openCasesAbout = ({ db }: Pick<Reach, 'db'>, currentIds: readonly string[]) =>
  db
    .selectFrom('case_record')
    .innerJoin('person', 'person.id', 'case_record.person_id')
    .select(['person.current_id', 'case_record.number'])
    .where('person.current_id', 'in', [...currentIds])
    .where('case_record.status', '!=', 'closed')
    .execute();

export interface NewCaseRow {
  id: string;
  personId: string;
  incidentId: string | null;
  openedAt: Date;
  country: string | null;
  nationality: string | null;
  sex: string;
  search: string[];
  urgent: boolean;
  organisationId: string;
  /** What the actions given with it come to; without it the case stands as just opened. */
  projection?: Parameters<typeof setProjection>[2];
}
export const insertCases = async ({ db }: Reach, rows: readonly NewCaseRow[]): Promise<void> => {
  for (let at = 0; at < rows.length; at += 1000) {
    await db
      .insertInto('case_record')
      .values(
        rows.slice(at, at + 1000).map((row) => ({
          id: row.id,
          person_id: row.personId,
          organisation_id: row.organisationId,
          incident_id: row.incidentId,
          assignee_id: null,
          opened_at: row.openedAt,
          updated_at: row.openedAt,
          status: 'open',
          outcome: 'undecided',
          decider_id: null,
          standard: null,
          closing_reason: null,
          urgent: row.urgent,
          country: row.country,
          nationality: row.nationality,
          sex: row.sex,
          opened_month: row.openedAt.toISOString().slice(0, 7),
          next_due_on: null,
          search: row.search,
          version: 0,
          ...row.projection,
        })),
      )
      .execute();
  }
};

/** Locks the case for this transaction and gives its version. */
export const lockCase = ({ db }: Pick<Reach, 'db'>, id: string) =>
  db
    .selectFrom('case_record')
    .select(['version', 'person_id'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

export const setProjection = async (
  { db }: Reach,
  id: string,
  row: {
    status: string;
    outcome: string;
    assignee_id: string | null;
    incident_id: string | null;
    urgent: boolean;
    country: string | null;
    decider_id: string | null;
    standard: string | null;
    closing_reason: string | null;
    needs_legal_review: boolean;
    under_appeal: boolean;
    offence_open: boolean;
    next_due_on: string | null;
    repatriation_stage: string | null;
    repatriation_state: string | null;
    repatriation_since: string | null;
    has_travel_letter: boolean;
    bound: string;
    updated_at: string;
    version: number;
  },
): Promise<void> => {
  await db.updateTable('case_record').set(row).where('id', '=', id).execute();
};

/** The versions of cases: as which their next act is done. */
export const versionsOf = async (
  { db }: Pick<Reach, 'db'>,
  ids: readonly string[],
): Promise<Map<string, number>> =>
  new Map(
    (
      await db
        .selectFrom('case_record')
        .select(['id', 'version'])
        .where('id', 'in', [...ids])
        .execute()
    ).map((row) => [row.id, row.version]),
  );

export const accountExists = async ({ db }: Pick<Reach, 'db'>, id: string): Promise<boolean> =>
  (await db.selectFrom('account').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
/** Those of the accounts that there are. */
export const accountsByIds = ({ db }: Pick<Reach, 'db'>, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('account')
        .select(['id', 'status', 'role'])
        .where('id', 'in', [...new Set(ids)])
        .execute();
export const accountNames = async (
  { db }: Pick<Reach, 'db'>,
  ids: readonly string[],
): Promise<Map<string, string>> =>
  ids.length === 0
    ? new Map()
    : new Map(
        (
          await db
            .selectFrom('account')
            .select(['id', 'display_name'])
            .where('id', 'in', [...new Set(ids)])
            .execute()
        ).map((row) => [row.id, row.display_name]),
      );

export const findOffice = ({ db }: Pick<Reach, 'db'>, organisationId: string) =>
  db
    .selectFrom('organisation')
    .select(['name', 'country'])
    .where('id', '=', organisationId)
    .executeTakeFirst();
export const organisationCountry = async (
  { db }: Pick<Reach, 'db'>,
  organisationId: string,
): Promise<string | null> => (await findOffice({ db }, organisationId))?.country ?? null;

const PROJECTED = 'case_projection';
/** As which the columns of the cases were last worked out; 0 for never. */
export const projectedAs = async ({ db }: Pick<Reach, 'db'>): Promise<number> =>
  Number(
    (await db.selectFrom('setting').select('value').where('key', '=', PROJECTED).executeTakeFirst())?.value ??
      0,
  );
export const markProjected = async ({ db }: Pick<Reach, 'db'>, version: number): Promise<void> => {
  const value = JSON.stringify(version);
  await db
    .insertInto('setting')
    .values({ key: PROJECTED, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
};
