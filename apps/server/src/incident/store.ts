import { sql } from 'kysely';
import type { Context, Services } from '../platform/context.ts';
import { cappedCount, numericCursor } from '../platform/paging.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;

/** Everybody of an incident, once: those joined to it and those whose case has it. */
export const memberIds = (incidentId: string | ReturnType<typeof sql.ref>) => sql`
  select p.current_id, min(m.line) as line from (
    select person_id, line from incident_person where incident_id = ${incidentId}
    union all
    select person_id, null from case_record where incident_id = ${incidentId}
  ) m join person p on p.id = m.person_id group by p.current_id`;

const incidentRows = ({ db }: Pick<Reach, 'db'>) =>
  db
    .selectFrom('incident')
    .select([
      'incident.id',
      'incident.number',
      'incident.kind',
      'incident.title',
      'incident.country',
      'incident.place',
      'incident.happened_on',
      'incident.ended_on',
      'incident.head_count',
    ])
    .select((e) => [
      e
        .selectFrom('case_record')
        .whereRef('case_record.incident_id', '=', 'incident.id')
        .select((c) => c.fn.countAll<number>().as('n'))
        .as('cases'),
      sql<number>`(select count(*) from (${memberIds(sql.ref('incident.id'))}) everybody)`.as('members'),
    ]);
export type IncidentRow = Awaited<ReturnType<typeof findIncident>> & object;
export const findIncident = (reach: Pick<Reach, 'db'>, id: string) =>
  incidentRows(reach).where('incident.id', '=', id).executeTakeFirst();
export const listIncidents = async (reach: Reach, query: { cursor?: string | undefined; limit: number }) => {
  const after = numericCursor(query.cursor);
  const rows =
    after === null ? incidentRows(reach) : incidentRows(reach).where('incident.number', '<', after);
  return {
    total: await cappedCount(reach.db, reach.db.selectFrom('incident').select('id')),
    rows: await rows
      .orderBy('incident.number', 'desc')
      .limit(query.limit + 1)
      .execute(),
  };
};

export interface IncidentValues {
  kind: string;
  title: string;
  country: string | null;
  place: string | null;
  happenedOn: string | null;
  endedOn: string | null;
  headCount: number | null;
}
const columns = ({ sealer }: Pick<Reach, 'sealer'>, id: string, input: IncidentValues) => ({
  kind: input.kind,
  title: sealer.seal('incident.title', id, input.title),
  country: input.country,
  place: input.place,
  happened_on: input.happenedOn,
  ended_on: input.endedOn,
  head_count: input.headCount,
});
export const insertIncident = async (
  { db, sealer, clock, actor }: Context,
  id: string,
  input: IncidentValues,
): Promise<void> => {
  await db
    .insertInto('incident')
    .values({ id, ...columns({ sealer }, id, input), created_by: actor.accountId, created_at: clock() })
    .execute();
};
export const setIncident = async (
  { db, sealer }: Reach,
  id: string,
  input: IncidentValues,
): Promise<boolean> =>
  (
    await db
      .updateTable('incident')
      .set(columns({ sealer }, id, input))
      .where('id', '=', id)
      .executeTakeFirst()
  ).numUpdatedRows === 1n;

const factRows = ({ db }: Pick<Reach, 'db'>) =>
  db
    .selectFrom('incident_fact')
    .leftJoin('account as author', 'author.id', 'incident_fact.created_by')
    .leftJoin('account as remover', 'remover.id', 'incident_fact.withdrawn_by')
    .selectAll('incident_fact')
    .select(['author.display_name as author', 'remover.display_name as remover'])
    .select((e) =>
      e
        .selectFrom('case_fact')
        .whereRef('case_fact.fact_id', '=', 'incident_fact.id')
        .where('case_fact.diverges', '=', true)
        .select((c) => c.fn.countAll<number>().as('n'))
        .as('diverging'),
    );
export type FactRow = Awaited<ReturnType<typeof findFact>> & object;
export const findFact = (reach: Pick<Reach, 'db'>, id: string) =>
  factRows(reach).where('incident_fact.id', '=', id).executeTakeFirst();
/** The facts of an incident, withdrawn ones too, and others that are named. */
export const listFacts = async (
  reach: Pick<Reach, 'db'>,
  { incidentId, ids = [] }: { incidentId: string | null; ids?: readonly string[] },
): Promise<FactRow[]> =>
  incidentId === null && ids.length === 0
    ? []
    : factRows(reach)
        .where((e) =>
          e.or([
            e('incident_fact.incident_id', '=', incidentId),
            ...(ids.length > 0 ? [e('incident_fact.id', 'in', [...ids])] : []),
          ]),
        )
        .orderBy('incident_fact.created_at')
        .orderBy('incident_fact.id')
        .execute();
export const insertFact = async (
  { db, sealer, clock, actor }: Context,
  id: string,
  incidentId: string,
  fact: { field: string; text: string; source: string; on: string | null },
): Promise<void> => {
  await db
    .insertInto('incident_fact')
    .values({
      id,
      incident_id: incidentId,
      field: fact.field,
      words: sealer.sealJson('incident_fact.words', id, { text: fact.text, source: fact.source }),
      told_on: fact.on,
      created_by: actor.accountId,
      created_at: clock(),
    })
    .execute();
};
/** False when it was withdrawn already. */
export const withdrawFactRow = async (
  { db, sealer, clock, actor }: Context,
  id: string,
  reason: string,
): Promise<boolean> =>
  (
    await db
      .updateTable('incident_fact')
      .set({
        withdrawn_by: actor.accountId,
        withdrawn_at: clock(),
        withdrawn_why: sealer.seal('incident_fact.withdrawn_why', id, reason),
      })
      .where('id', '=', id)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst()
  ).numUpdatedRows === 1n;

export const listCounts = ({ db }: Pick<Reach, 'db'>, incidentId: string) =>
  db
    .selectFrom('incident_count')
    .leftJoin('account', 'account.id', 'incident_count.created_by')
    .selectAll('incident_count')
    .select('account.display_name as author')
    .where('incident_count.incident_id', '=', incidentId)
    .where('incident_count.withdrawn_at', 'is', null)
    .orderBy('incident_count.counted_on', 'desc')
    .orderBy('incident_count.created_at', 'desc')
    .execute();
export type CountRow = Awaited<ReturnType<typeof listCounts>>[number];
export const insertCount = async (
  { db, sealer, clock, actor }: Context,
  id: string,
  incidentId: string,
  count: { what: string; number: number; source: string; on: string },
): Promise<void> => {
  await db
    .insertInto('incident_count')
    .values({
      id,
      incident_id: incidentId,
      what: count.what,
      number: count.number,
      counted_on: count.on,
      source: sealer.seal('incident_count.source', id, count.source),
      created_by: actor.accountId,
      created_at: clock(),
    })
    .execute();
};
export const withdrawCountRow = async (
  { db, clock, actor }: Context,
  incidentId: string,
  id: string,
): Promise<boolean> =>
  (
    await db
      .updateTable('incident_count')
      .set({ withdrawn_by: actor.accountId, withdrawn_at: clock() })
      .where('id', '=', id)
      .where('incident_id', '=', incidentId)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst()
  ).numUpdatedRows === 1n;
