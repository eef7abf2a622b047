import { sql } from 'kysely';
import type { Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db'>;

/**
 * Whether something that the case `c` rests on no longer stands: a statement rejected, corrected, or no longer about the
 * case's person since two persons were taken apart; a shared fact withdrawn, not so for this person, or of an incident that
 * the case has left.
 */
const isShaken = sql<boolean>`(exists (
    select from case_citation x
    join statement s on s.id = x.statement_id
    join subject u on u.id = s.subject_id
    join person told on told.id = u.person_id
    join person home on home.id = c.person_id
    where x.case_id = c.id
      and (s.status in ('rejected', 'corrected') or told.current_id <> home.current_id)
  ) or exists (
    select from case_fact x join incident_fact f on f.id = x.fact_id
    where x.case_id = c.id and x.cited
      and (x.diverges or f.withdrawn_at is not null or f.incident_id is distinct from c.incident_id)
  ))`;

/** Says anew of cases whether something that they rest on was withdrawn. Gives how many cases changed. */
const refreshFlags = async ({ db }: Reach, caseIds: readonly string[]): Promise<number> => {
  if (caseIds.length === 0) return 0;
  const { rows } = await sql<{ id: string }>`
    with now as (
      select c.id, ${isShaken} as withdrawn from case_record c where c.id = any(${[...caseIds]}::uuid[])
    )
    update case_record set basis_withdrawn = now.withdrawn from now
    where case_record.id = now.id and case_record.basis_withdrawn <> now.withdrawn
    returning case_record.id`.execute(db);
  return rows.length;
};

/** Keeps which statements and shared facts a case rests on, and from which facts it diverges. */
export const setCitations = async (
  { db }: Reach,
  caseId: string,
  citedIds: readonly string[],
  divergingIds: readonly string[],
): Promise<void> => {
  const cited = [...citedIds];
  await sql`delete from case_citation where case_id = ${caseId} and not statement_id = any(${cited}::uuid[])`.execute(
    db,
  );
  await sql`insert into case_citation (case_id, statement_id)
    select ${caseId}::uuid, id from statement where id = any(${cited}::uuid[]) on conflict do nothing`.execute(
    db,
  );
  await db.deleteFrom('case_fact').where('case_id', '=', caseId).execute();
  await sql`insert into case_fact (case_id, fact_id, cited, diverges)
    select ${caseId}::uuid, id, id = any(${cited}::uuid[]), id = any(${[...divergingIds]}::uuid[])
    from incident_fact where id = any(${[...cited, ...divergingIds]}::uuid[])`.execute(db);
  await refreshFlags({ db }, [caseId]);
};

/** After a shared fact was withdrawn: the cases that rest on it. */
export const refreshFactBasis = async ({ db }: Reach, factId: string): Promise<number> =>
  refreshFlags(
    { db },
    (
      await db
        .selectFrom('case_fact')
        .select('case_id')
        .where('fact_id', '=', factId)
        .where('cited', '=', true)
        .execute()
    ).map((row) => row.case_id),
  );

/** After statements of these persons were judged, or who is one with whom: the cases that rest on them. */
export const refreshBasis = async ({ db }: Reach, homeIds: readonly string[]): Promise<number> => {
  if (homeIds.length === 0) return 0;
  const cases = await db
    .selectFrom('case_citation')
    .innerJoin('statement', 'statement.id', 'case_citation.statement_id')
    .innerJoin('subject', 'subject.id', 'statement.subject_id')
    .innerJoin('case_record', 'case_record.id', 'case_citation.case_id')
    .select('case_citation.case_id')
    .distinct()
    .where((e) =>
      e.or([e('subject.person_id', 'in', [...homeIds]), e('case_record.person_id', 'in', [...homeIds])]),
    )
    .execute();
  return refreshFlags(
    { db },
    cases.map((row) => row.case_id),
  );
};

/** Cases whose flag does not say what their citations do; for the proof of what is stored. */
export const wrongBasisFlags = async ({ db }: Reach): Promise<{ looked: number; wrong: number }> => {
  const { rows } = await sql<{ looked: number; wrong: number }>`
    select count(*)::int as looked, (count(*) filter (where c.basis_withdrawn <> ${isShaken}))::int as wrong
    from case_record c`.execute(db);
  return rows[0] ?? { looked: 0, wrong: 0 };
};

/** Which of these are neither statements about the case's person nor facts of its incident. */
export const foreignCitations = async (
  { db }: Reach,
  personId: string,
  incidentId: string | null,
  statementIds: readonly string[],
): Promise<string[]> => {
  if (statementIds.length === 0) return [];
  const own = await db
    .selectFrom('statement')
    .innerJoin('subject', 'subject.id', 'statement.subject_id')
    .innerJoin('person as told', 'told.id', 'subject.person_id')
    .innerJoin('person as home', 'home.current_id', 'told.current_id')
    .select('statement.id')
    .where('home.id', '=', personId)
    .where('statement.id', 'in', [...statementIds])
    .execute();
  const shared = await db
    .selectFrom('incident_fact')
    .select('id')
    .where('incident_id', '=', incidentId)
    .where('withdrawn_at', 'is', null)
    .where('id', 'in', [...statementIds])
    .execute();
  const known = new Set([...own, ...shared].map((row) => row.id));
  return statementIds.filter((id) => !known.has(id));
};
