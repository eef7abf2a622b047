import type { RelationEdge } from '@suar/core';
import { sql } from 'kysely';
import type { Context, Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;

const judgements = ({ db }: Pick<Reach, 'db'>) =>
  db
    .selectFrom('relation_judgement')
    .innerJoin('person as a', 'a.id', 'relation_judgement.person_a')
    .innerJoin('person as b', 'b.id', 'relation_judgement.person_b')
    .leftJoin('account', 'account.id', 'relation_judgement.actor_id')
    .leftJoin('report', 'report.id', 'relation_judgement.report_id')
    .select([
      'relation_judgement.id',
      'relation_judgement.person_a',
      'relation_judgement.person_b',
      'relation_judgement.kind',
      'relation_judgement.verdict',
      'relation_judgement.reason',
      'relation_judgement.source_kind',
      'relation_judgement.report_id',
      'relation_judgement.start_offset',
      'relation_judgement.end_offset',
      'relation_judgement.at',
      'relation_judgement.undone_at',
      'account.display_name as by',
      'report.number as report_number',
      'a.current_id as current_a',
      'b.current_id as current_b',
    ]);
export type RelationRow = Awaited<ReturnType<typeof standingRelations>>[number];

/** Judgements in force in which one of the current persons takes part, through any member. */
export const standingRelations = (reach: Pick<Reach, 'db'>, currentIds: readonly string[]) =>
  currentIds.length === 0
    ? judgements(reach).where(sql<boolean>`false`).execute()
    : judgements(reach)
        .where('relation_judgement.undone_at', 'is', null)
        .where((e) =>
          e.or([e('a.current_id', 'in', [...currentIds]), e('b.current_id', 'in', [...currentIds])]),
        )
        .orderBy('relation_judgement.at')
        .orderBy('relation_judgement.id')
        .execute();
export const findRelation = (reach: Pick<Reach, 'db'>, id: string) =>
  judgements(reach).where('relation_judgement.id', '=', id).executeTakeFirst();

export const insertRelation = async (
  { db, sealer, clock, actor }: Context,
  row: RelationEdge & {
    id: string;
    verdict: string;
    reason: string;
    source: { kind: string; reportId: string | null; start: number | null; end: number | null } | null;
  },
): Promise<void> => {
  await db
    .insertInto('relation_judgement')
    .values({
      id: row.id,
      person_a: row.personA,
      person_b: row.personB,
      kind: row.kind,
      verdict: row.verdict,
      reason: sealer.seal('relation_judgement.reason', row.id, row.reason),
      source_kind: row.source?.kind ?? null,
      report_id: row.source?.reportId ?? null,
      start_offset: row.source?.start ?? null,
      end_offset: row.source?.end ?? null,
      actor_id: actor.accountId,
      at: clock(),
      undone_at: null,
      undone_by: null,
    })
    .execute();
};

export const markRelationUndone = async ({ db, clock, actor }: Context, id: string): Promise<boolean> =>
  (
    await db
      .updateTable('relation_judgement')
      .set({ undone_at: clock(), undone_by: actor.accountId })
      .where('id', '=', id)
      .where('undone_at', 'is', null)
      .executeTakeFirst()
  ).numUpdatedRows === 1n;

/** Others whose cases belong to an incident of the person's cases, the newest cases first. */
export const sharersOfIncidents = ({ db }: Pick<Reach, 'db'>, currentId: string, limit: number) =>
  db
    .selectFrom('case_record as own')
    .innerJoin('person as p', 'p.id', 'own.person_id')
    .innerJoin('incident', 'incident.id', 'own.incident_id')
    .innerJoin('case_record as theirs', 'theirs.incident_id', 'incident.id')
    .innerJoin('person as o', 'o.id', 'theirs.person_id')
    .select([
      'own.person_id as own_home',
      'theirs.person_id as other_home',
      'o.current_id as other',
      'incident.number',
      'incident.kind',
    ])
    .where('p.current_id', '=', currentId)
    .where('o.current_id', '!=', currentId)
    .orderBy('theirs.number', 'desc')
    .limit(limit)
    .execute();

/** Reports that hold the words of a flight number, written as one or as two; whether they name it is for the reader to say. */
export const reportsNaming = ({ db, sealer }: Reach, flight: string, limit: number) => {
  const [, airline = '', number = ''] = /^(..)(\d+)$/.exec(flight.toLowerCase()) ?? [];
  const whole = sealer.searchKeys([`w:${airline}${number}`]);
  const parts = sealer.searchKeys([`w:${airline}`, `w:${number}`]);
  return db
    .selectFrom('report')
    .select(['report.id', 'report.number', 'report.text'])
    .where(sql<boolean>`(report.search && ${whole}::bigint[] or report.search @> ${parts}::bigint[])`)
    .orderBy('report.number', 'desc')
    .limit(limit)
    .execute();
};
