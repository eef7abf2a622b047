import type { Context, Services } from '../platform/context.ts';
import { cappedCount, numericCursor } from '../platform/paging.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;

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
      'incident.head_count',
    ])
    .select((e) =>
      e
        .selectFrom('case_record')
        .whereRef('case_record.incident_id', '=', 'incident.id')
        .select((c) => c.fn.countAll<number>().as('n'))
        .as('cases'),
    );
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
export const insertIncident = async (
  { db, sealer, clock, actor }: Context,
  id: string,
  input: {
    kind: string;
    title: string;
    country: string | null;
    place: string | null;
    happenedOn: string | null;
    headCount: number | null;
  },
): Promise<void> => {
  await db
    .insertInto('incident')
    .values({
      id,
      kind: input.kind,
      title: sealer.seal('incident.title', id, input.title),
      country: input.country,
      place: input.place,
      happened_on: input.happenedOn,
      head_count: input.headCount,
      created_by: actor.accountId,
      created_at: clock(),
    })
    .execute();
};
