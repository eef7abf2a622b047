import { sql } from 'kysely';
import type { Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;

/** More decided cases than this are not looked at in one audit: the period is narrowed. */
export const MOST_CASES = 20_000;

/** Cases with a decision in the period (days, both ends in), with where they are and which event they belong to. */
export const decidedCases = (
  { db }: Pick<Reach, 'db'>,
  {
    from,
    to,
    country,
    incidentId,
  }: { from: string; to: string; country?: string | undefined; incidentId?: string | undefined },
) => {
  let cases = db
    .selectFrom('case_record')
    .leftJoin('incident', 'incident.id', 'case_record.incident_id')
    .select([
      'case_record.id',
      'case_record.number',
      'case_record.country',
      'case_record.opened_at',
      'case_record.incident_id',
      'incident.number as incident_number',
      'incident.title as incident_title',
    ])
    .where((e) =>
      e.exists(
        e
          .selectFrom('case_action')
          .select('case_action.seq')
          .whereRef('case_action.case_id', '=', 'case_record.id')
          .where('case_action.kind', '=', 'decided')
          .where('case_action.at', '>=', new Date(`${from}T00:00:00Z`))
          .where('case_action.at', '<', new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000)),
      ),
    );
  if (country) cases = cases.where('case_record.country', '=', country);
  if (incidentId) cases = cases.where('case_record.incident_id', '=', incidentId);
  return cases
    .orderBy('case_record.number', 'desc')
    .limit(MOST_CASES + 1)
    .execute();
};

/** What the audit reads of each act: who, when, what kind, and the codes it needs. Words stay sealed, but for reasons. */
export interface ActRow {
  case_id: string;
  seq: number;
  kind: string;
  at: Date;
  actor_id: string | null;
  undoes: number | null;
  finding: string | null;
  question: string | null;
  minutes: number | null;
  interpreter: string | null;
}
export const actsOf = async ({ db }: Pick<Reach, 'db'>, caseIds: readonly string[]): Promise<ActRow[]> =>
  caseIds.length === 0
    ? []
    : (
        await sql<ActRow>`
          select case_id, seq, kind, at, actor_id, (data->>'undoes')::int as undoes, data->>'finding' as finding,
            case kind when 'answered' then data->>'question' when 'explained' then 'fact.' || (data->>'fact') end as question,
            (data->>'minutes')::int as minutes, data->>'interpreter' as interpreter
          from case_action
          where case_id = any(${[...caseIds]}::uuid[])
            and kind in ('opened', 'answered', 'explained', 'interviewed', 'legally_reviewed', 'decided', 'second_read',
              'appeal_reviewed', 'undone')
          order by case_id, seq`.execute(db)
      ).rows;

/** The reasons of decisions, opened in memory, by `case/seq`. */
export const reasonsOf = async (
  { db, sealer }: Reach,
  decisions: readonly { caseId: string; seq: number }[],
): Promise<Map<string, string>> => {
  if (decisions.length === 0) return new Map();
  const { rows } = await sql<{ case_id: string; seq: number; words: Buffer | null }>`
    select a.case_id, a.seq, a.words from case_action a
    join unnest(${decisions.map(({ caseId }) => caseId)}::uuid[], ${decisions.map(({ seq }) => seq)}::int[]) as d(case_id, seq)
      on a.case_id = d.case_id and a.seq = d.seq`.execute(db);
  return new Map(
    rows.map((row) => {
      const key = `${row.case_id}/${row.seq}`;
      const words = row.words
        ? sealer.openJson<{ reasons?: string }>('case_action.words', key, row.words)
        : {};
      return [key, words.reasons ?? ''];
    }),
  );
};
