import { sql } from 'kysely';
import type { Services } from '../platform/context.ts';
import { isOpenPair } from './match-list-store.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;

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
/** Reports show how many pairs that wait for a judgement touch their persons; a judgement about one may settle its partners' pairs. */
export const refreshMatchCounts = async ({ db }: Reach, homeIds: readonly string[]): Promise<void> => {
  if (homeIds.length === 0) return;
  await sql`with touched as (
      select id from unnest(${[...homeIds]}::uuid[]) as home(id)
      union select person_b from match where person_a = any(${[...homeIds]}::uuid[])
      union select person_a from match where person_b = any(${[...homeIds]}::uuid[]))
    update report set matches = counted.pairs from (
      select s.report_id, count(m.*)::int as pairs from subject s
      left join (
        select match.person_a, match.person_b from match
        join person a on a.id = match.person_a join person b on b.id = match.person_b where ${isOpenPair}
      ) m on m.person_a = s.person_id or m.person_b = s.person_id
      where s.report_id in (select report_id from subject where person_id in (select id from touched)) group by s.report_id
    ) counted where report.id = counted.report_id and report.matches <> counted.pairs`.execute(db);
};

/** Home persons that have a kept pair. */
export const matchedPersons = async ({ db }: Pick<Reach, 'db'>): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select person_a as id from match union select person_b from match order by id`.execute(db);
  return rows.map((row) => row.id);
};
