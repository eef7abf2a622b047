import type { DueErasure, ErasureKind, RetentionRule } from '@suar/core';
import { sql } from 'kysely';
import type { Context, Services } from '../platform/context.ts';
import type { ErasedRecords } from './destroy-store.ts';

type Reach = Pick<Services, 'db'>;

/** When and by which rule a record was erased; undefined where it stands. */
export const findErased = async (
  { db }: Reach,
  kind: ErasureKind,
  id: string,
): Promise<{ on: string; rule: string } | undefined> => {
  const row = await db
    .selectFrom('erased_record')
    .select(['at', 'rule'])
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { on: (row.at as Date).toISOString().slice(0, 10), rule: row.rule };
};

/** Which of these records were erased. */
export const erasedAmong = async (
  { db }: Reach,
  kind: ErasureKind,
  ids: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('erased_record')
    .select('id')
    .where('kind', '=', kind)
    .where('id', 'in', [...ids])
    .execute();
  return new Set(rows.map((row) => row.id));
};

const NUMBER = sql<number>`coalesce(
  (select number from report where id = subject_id and subject_kind = 'report'),
  (select number from case_record where id = subject_id and subject_kind = 'case'),
  (select number from person where id = subject_id and subject_kind = 'person'), 0)`;

const requests = ({ db }: Reach) =>
  db
    .selectFrom('erasure')
    .innerJoin('account as asker', 'asker.id', 'erasure.requested_by')
    .leftJoin('account as decider', 'decider.id', 'erasure.decided_by')
    .select([
      'erasure.id',
      'erasure.subject_kind',
      'erasure.subject_id',
      'erasure.rule',
      'erasure.reason',
      'erasure.requested_by',
      'erasure.requested_at',
      'erasure.decision',
      'erasure.decided_at',
      'erasure.records',
      'asker.display_name as asker',
      'decider.display_name as decider',
      NUMBER.as('number'),
    ]);
export type ErasureRow = Awaited<ReturnType<typeof findErasure>> & object;
export const findErasure = (reach: Reach, id: string) =>
  requests(reach).where('erasure.id', '=', id).executeTakeFirst();
export const lockErasure = ({ db }: Reach, id: string) =>
  db.selectFrom('erasure').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
export const listErasures = (reach: Reach) =>
  requests(reach)
    .orderBy(sql`erasure.decision is null desc`)
    .orderBy('erasure.requested_at', 'desc')
    .limit(200)
    .execute();
export const insertErasure = async (
  { db, sealer, clock, actor }: Context,
  row: { id: string; subjectKind: ErasureKind; subjectId: string; rule: string; reason: string },
): Promise<void> => {
  await db
    .insertInto('erasure')
    .values({
      id: row.id,
      subject_kind: row.subjectKind,
      subject_id: row.subjectId,
      rule: row.rule,
      reason: sealer.seal('erasure.reason', row.id, row.reason),
      requested_by: actor.accountId,
      requested_at: clock(),
      decision: null,
      decided_by: null,
      decided_at: null,
      records: null,
    })
    .execute();
};
export const setDecision = async (
  { db, actor }: Context,
  id: string,
  decision: 'erased' | 'refused',
  at: Date,
  what: { records: ErasedRecords; keys: string[]; related: string[] } | null,
): Promise<void> => {
  await db
    .updateTable('erasure')
    .set({
      decision,
      decided_by: actor.accountId,
      decided_at: at,
      records: what && JSON.stringify(what),
    })
    .where('id', '=', id)
    .execute();
};

const holds = ({ db }: Reach) =>
  db
    .selectFrom('legal_hold')
    .innerJoin('account', 'account.id', 'legal_hold.placed_by')
    .select([
      'legal_hold.id',
      'legal_hold.subject_kind',
      'legal_hold.subject_id',
      'legal_hold.reason',
      'legal_hold.placed_at',
      'account.display_name as placed_by',
      NUMBER.as('number'),
    ])
    .where('legal_hold.lifted_at', 'is', null);
export type HoldRow = Awaited<ReturnType<typeof listHolds>>[number];
export const listHolds = (reach: Reach) =>
  holds(reach).orderBy('legal_hold.placed_at', 'desc').limit(500).execute();
/** Whether a hold stands on any of these records. */
export const isHeld = async ({ db }: Reach, records: Partial<ErasedRecords>): Promise<boolean> => {
  const ids = Object.values(records).flat();
  return (
    ids.length > 0 &&
    (await db
      .selectFrom('legal_hold')
      .select('id')
      .where('lifted_at', 'is', null)
      .where('subject_id', 'in', ids)
      .executeTakeFirst()) !== undefined
  );
};
export const insertHold = async (
  { db, sealer, clock, actor }: Context,
  row: { id: string; subjectKind: ErasureKind; subjectId: string; reason: string },
): Promise<void> => {
  await db
    .insertInto('legal_hold')
    .values({
      id: row.id,
      subject_kind: row.subjectKind,
      subject_id: row.subjectId,
      reason: sealer.seal('legal_hold.reason', row.id, row.reason),
      placed_by: actor.accountId,
      placed_at: clock(),
      lifted_by: null,
      lifted_at: null,
    })
    .execute();
};
export const liftHoldRow = async ({ db, clock, actor }: Context, id: string): Promise<boolean> =>
  (
    await db
      .updateTable('legal_hold')
      .set({ lifted_by: actor.accountId, lifted_at: clock() })
      .where('id', '=', id)
      .where('lifted_at', 'is', null)
      .executeTakeFirst()
  ).numUpdatedRows === 1n;

/** Records whose term has run: not erased, not asked for already, without a hold. The most specific country's rule counts. */
export const listDue = async (
  { db }: Reach,
  rules: readonly RetentionRule[],
  now: Date,
): Promise<DueErasure[]> => {
  const due: DueErasure[] = [];
  for (const rule of rules) {
    const others = rules
      .filter((one) => one.after === rule.after && one.country !== null)
      .map((one) => one.country);
    const ofCountry =
      rule.country === null
        ? sql`coalesce(o.country, '') <> all(${others}::text[])`
        : sql`o.country = ${rule.country}`;
    const [kind, table, condition, since] =
      rule.after === 'case_closed'
        ? (['case', sql`case_record`, sql`r.status = 'closed'`, sql`r.updated_at`] as const)
        : (['report', sql`report`, sql`r.status = 'set_aside'`, sql`r.arrived_at`] as const);
    const { rows } = await sql<{ id: string; number: number; since: Date }>`
      select r.id, r.number, ${since} as since from ${table} r
      left join organisation o on o.id = r.organisation_id
      where ${condition} and ${ofCountry} and ${since} < ${now}::timestamptz - make_interval(years => ${rule.years})
        and not exists (select from erased_record e where e.kind = ${kind} and e.id = r.id)
        and not exists (select from erasure e where e.subject_id = r.id and e.decision is null)
        and not exists (select from legal_hold h where h.subject_id = r.id and h.lifted_at is null)
      order by since, r.number limit 200`.execute(db);
    for (const row of rows)
      due.push({
        subjectKind: kind,
        subjectId: row.id,
        number: row.number,
        rule: rule.id,
        since: row.since.toISOString(),
      });
  }
  return due;
};
