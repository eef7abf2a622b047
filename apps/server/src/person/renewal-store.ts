import { sql } from 'kysely';
import type { Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db'>;

/** The next persons by number, kept from being changed until the transaction ends. */
export const lockPersonsAfter = ({ db }: Reach, after: number, limit: number) =>
  db
    .selectFrom('person')
    .select(['id', 'number', 'current_id', 'summary'])
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .forUpdate()
    .execute();

/** Search keys of a person, of the cases of those joined in it, and, beside the words of its text, of its report. */
export const setSearch = async (
  { db }: Reach,
  { id, current_id }: { id: string; current_id: string },
  search: string[],
): Promise<void> => {
  await db.updateTable('person').set({ search }).where('id', '=', id).execute();
  if (id === current_id)
    await db
      .updateTable('case_record')
      .set({ search })
      .where('person_id', 'in', db.selectFrom('person').select('id').where('current_id', '=', id))
      .execute();
  await sql`
    update report set search = array(select distinct unnest(report.search || ${search}::bigint[]) order by 1)
    from subject where subject.report_id = report.id and subject.person_id = ${id}`.execute(db);
};
