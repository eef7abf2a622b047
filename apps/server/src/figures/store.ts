import type { FiguresQuery } from '@suar/core';
import { sql } from 'kysely';
import type { z } from 'zod';
import { filterCases } from '../case/store.ts';
import type { Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;
type Query = z.infer<typeof FiguresQuery>;

/** Cases handled: opened in the period and not closed as duplicates. One condition under every figure. */
const handled = (reach: Reach, query: Query) =>
  filterCases(reach, query).where((e) =>
    e.or([e('case_record.closing_reason', 'is', null), e('case_record.closing_reason', '!=', 'duplicate')]),
  );

/** One pass over the cases, counted along every dimension that the dashboard shows. */
export const countCases = (reach: Reach, query: Query) =>
  handled(reach, query)
    .select([
      'outcome',
      'country',
      'nationality',
      'sex',
      'opened_month',
      (e) => e.fn.countAll<number>().as('count'),
    ])
    .groupBy(['outcome', 'country', 'nationality', 'sex', 'opened_month'])
    .execute();

/** Over the same cases: decisions under appeal, and those that rest on a withdrawn statement. */
export const countFlagged = (reach: Reach, query: Query) =>
  handled(reach, query)
    .select((e) => [
      e.fn.countAll<number>().filterWhere('under_appeal', '=', true).as('underAppeal'),
      e.fn.countAll<number>().filterWhere('basis_withdrawn', '=', true).as('basisWithdrawn'),
    ])
    .executeTakeFirstOrThrow();

/** Who decided by which standard, over the same cases; nulls are cases not decided. */
export const countDecisions = (reach: Reach, query: Query) =>
  handled(reach, query)
    .leftJoin('account', 'account.id', 'case_record.decider_id')
    .select([
      'case_record.standard',
      'case_record.decider_id',
      'account.display_name as decider',
      (e) => e.fn.countAll<number>().as('count'),
    ])
    .groupBy(['case_record.standard', 'case_record.decider_id', 'account.display_name'])
    .execute();

export const countReports = async ({ db }: Reach, query: Query): Promise<number> => {
  let reports = db.selectFrom('report');
  if (query.country) reports = reports.where('country', '=', query.country);
  if (query.from) reports = reports.where('arrived_at', '>=', new Date(`${query.from}T00:00:00Z`));
  if (query.to)
    reports = reports.where('arrived_at', '<', new Date(Date.parse(`${query.to}T00:00:00Z`) + 86_400_000));
  return (await reports.select((e) => e.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()).n;
};

export const countUrgentUnread = async ({ db }: Reach): Promise<number> =>
  (
    await db
      .selectFrom('report')
      .where('urgent', '=', true)
      .where('status', '=', 'new')
      .select((e) => e.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n;

/** Persons at risk, each counted once however many reports speak of them. */
export const countPersons = async ({ db }: Reach, query: Query): Promise<number> => {
  let persons = db
    .selectFrom('person')
    .where(sql<boolean>`person.current_id = person.id`)
    .where('role', '=', 'person_at_risk');
  if (query.country) persons = persons.where('country', '=', query.country);
  return (await persons.select((e) => e.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()).n;
};
