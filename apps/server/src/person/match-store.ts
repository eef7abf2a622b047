import type { MatchQuery } from '@suar/core';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Services } from '../platform/context.ts';
import { cappedCount } from '../platform/paging.ts';

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
