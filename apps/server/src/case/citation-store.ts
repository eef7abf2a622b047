import { sql } from 'kysely';
import type { Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db'>;

/**
 * Says anew of cases whether a statement that they rest on was withdrawn: rejected, corrected, or no longer about the case's
 * person since two persons were taken apart. Gives how many cases changed.
 */
const refreshFlags = async ({ db }: Reach, caseIds: readonly string[]): Promise<number> => {
  if (caseIds.length === 0) return 0;
  const { rows } = await sql<{ id: string }>`
    with now as (
      select c.id, exists (
        select from case_citation x
        join statement s on s.id = x.statement_id
        join subject u on u.id = s.subject_id
        join person told on told.id = u.person_id
        join person home on home.id = c.person_id
        where x.case_id = c.id
          and (s.status in ('rejected', 'corrected') or told.current_id <> home.current_id)
      ) as withdrawn
      from case_record c where c.id = any(${[...caseIds]}::uuid[])
    )
    update case_record set basis_withdrawn = now.withdrawn from now
    where case_record.id = now.id and case_record.basis_withdrawn <> now.withdrawn
    returning case_record.id`.execute(db);
  return rows.length;
};

/** Keeps which statements a case rests on. */
export const setCitations = async (
  { db }: Reach,
  caseId: string,
  statementIds: readonly string[],
): Promise<void> => {
  const old = db.deleteFrom('case_citation').where('case_id', '=', caseId);
  await (statementIds.length > 0 ? old.where('statement_id', 'not in', [...statementIds]) : old).execute();
  if (statementIds.length > 0)
    await db
      .insertInto('case_citation')
      .values(statementIds.map((statementId) => ({ case_id: caseId, statement_id: statementId })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  await refreshFlags({ db }, [caseId]);
};

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
    select count(*)::int as looked, (count(*) filter (where c.basis_withdrawn <> exists (
      select from case_citation x
      join statement s on s.id = x.statement_id
      join subject u on u.id = s.subject_id
      join person told on told.id = u.person_id
      join person home on home.id = c.person_id
      where x.case_id = c.id
        and (s.status in ('rejected', 'corrected') or told.current_id <> home.current_id)
    )))::int as wrong from case_record c`.execute(db);
  return rows[0] ?? { looked: 0, wrong: 0 };
};

/** Which of these statements do not speak of the case's person. */
export const foreignStatements = async (
  { db }: Reach,
  personId: string,
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
  const known = new Set(own.map((row) => row.id));
  return statementIds.filter((id) => !known.has(id));
};
