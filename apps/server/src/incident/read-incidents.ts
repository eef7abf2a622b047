import {
  countHeads,
  done,
  type Incident,
  type IncidentDetail,
  type Outcome,
  type Page,
  refuse,
} from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import type { Context } from '../platform/context.ts';
import { toPage } from '../platform/paging.ts';
import { waitingFor } from '../screening/rescreen-store.ts';
import { importsOfIncident, listMembers, openPairsWithin } from './member-store.ts';
import { presentCount, presentFact, presentIncident, presentMember } from './present.ts';
import { findIncident, listCounts, listFacts, listIncidents } from './store.ts';

export const readIncidentPage = async (
  context: Context,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<Incident>> => {
  const { rows, total } = await listIncidents(context, query);
  await writeLedger(context, { act: 'incident.listed', subjectType: 'incident', count: rows.length });
  return toPage(
    rows,
    query.limit,
    (row) => String(row.number),
    (row) => presentIncident(context.sealer, row),
    total,
  );
};

/** A page shows at most this many members; the heads are counted over as many. */
const MOST_MEMBERS = 2000;

/** One incident whole: what holds for all, who was there, and how the numbers that others report compare with those counted. */
export const readIncident = async (context: Context, id: string): Promise<Outcome<IncidentDetail>> => {
  const row = await findIncident(context, id);
  if (!row) return refuse('not_found', 'incident', 'there is no such incident');
  const [facts, counts, memberRows, pairs, imports, blind] = await Promise.all([
    listFacts(context, { incidentId: id }),
    listCounts(context, id),
    listMembers(context, id, MOST_MEMBERS + 1),
    openPairsWithin(context, id),
    importsOfIncident(context, id),
    waitingFor(context, context.actor.accountId),
  ]);
  const perhaps = new Map<string, string[]>();
  for (const { left, right } of pairs) {
    perhaps.set(left, [...(perhaps.get(left) ?? []), right]);
    perhaps.set(right, [...(perhaps.get(right) ?? []), left]);
  }
  const members = memberRows
    .slice(0, MOST_MEMBERS)
    .map((member) =>
      presentMember(
        context.sealer,
        member,
        perhaps.get(member.id) ?? [],
        member.case_id !== null && blind.includes(member.case_id),
      ),
    );
  const counted = countHeads(members.map((member) => member.countedAs));
  await writeLedger(context, {
    act: 'incident.read',
    subjectType: 'incident',
    subjectId: id,
    count: members.length,
  });
  return done({
    incident: presentIncident(context.sealer, row),
    facts: facts.map((fact) => ({ ...presentFact(context.sealer, fact), diverging: fact.diverging ?? 0 })),
    counts: counts.map((count) => presentCount(context.sealer, count, counted)),
    counted,
    members,
    cut: memberRows.length > MOST_MEMBERS,
    imports: imports.map((one) => ({
      id: one.id,
      status: one.status,
      accepted: one.accepted,
      refused: one.refused,
      createdAt: one.created_at.toISOString(),
    })),
  });
};
