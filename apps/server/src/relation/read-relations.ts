import {
  done,
  keptRelation,
  type Outcome,
  type RelationEdge,
  type RelationKind,
  type Relations,
  refuse,
  seenFrom,
} from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import { findCurrent, homesNow, membersOf, personsByCurrent } from '../person/store.ts';
import type { Context } from '../platform/context.ts';
import { edgeNow, presentProposed, presentRelation } from './present.ts';
import { type ProposedRelation, proposeRelations } from './propose-relations.ts';
import { standingRelations } from './store.ts';

/** Proposals shown; of an incident with a hundred people the first are enough to begin with. */
const SHOWN = 20;

const pairKey = (edge: RelationEdge): string => {
  const { personA, personB, kind } = keptRelation(edge);
  return `${personA} ${personB} ${kind}`;
};

/** Family, companions and others of a person: what was judged, and what reports and incidents suggest. */
export const readRelations = async (context: Context, personId: string): Promise<Outcome<Relations>> => {
  const person = await findCurrent(context, personId);
  if (!person) return refuse('not_found', 'person', 'there is no such person');
  const homeIds = (await membersOf(context, [person.id])).map((member) => member.id);
  const judged = await standingRelations(context, [person.id]);
  const settled = new Set(judged.map((row) => pairKey(edgeNow(row))));
  const groups = await openProposals(context, person.id, homeIds, settled);
  const shown = [...groups.values()].slice(0, SHOWN);
  const others = new Map(
    (
      await personsByCurrent(context, [
        ...new Set([
          ...judged.flatMap((row) => [row.current_a, row.current_b]),
          ...shown.map(({ seen }) => seen.other),
        ]),
      ])
    ).map((row) => [row.id, row]),
  );
  const relations = [
    ...judged.flatMap((row) => presentRelation(context.sealer, row, person.id, others)),
    ...shown.flatMap(({ seen, proposals }) => {
      const other = others.get(seen.other);
      return other ? [presentProposed(context.sealer, proposals, seen, other)] : [];
    }),
  ];
  const holding = new Set(relations.filter(({ status }) => status === 'holds').map(({ other }) => other.id));
  await writeLedger(context, { act: 'relation.listed', subjectType: 'person', subjectId: person.id });
  return done({
    personId: person.id,
    relations,
    among: await amongOthers(context, holding, person.id),
    joined: judged
      .filter((row) => row.current_a === row.current_b)
      .map((row) => ({
        id: row.id,
        kind: row.kind as RelationKind,
        reason: context.sealer.open('relation_judgement.reason', row.id, row.reason),
        by: row.by ?? '',
        at: row.at.toISOString(),
      })),
    more: Math.max(0, groups.size - SHOWN),
  });
};

interface OpenGroup {
  seen: { other: string; kind: RelationKind };
  proposals: ProposedRelation[];
}

/** What is put forward and not settled, joined by who the other is now and what they are. */
const openProposals = async (
  context: Context,
  currentId: string,
  homeIds: readonly string[],
  settled: ReadonlySet<string>,
): Promise<Map<string, OpenGroup>> => {
  const proposals = await proposeRelations(context, currentId, homeIds);
  const now = await homesNow(context, [
    ...new Set(proposals.flatMap(({ personA, personB }) => [personA, personB])),
  ]);
  const groups = new Map<string, OpenGroup>();
  for (const proposal of proposals) {
    const [personA, personB] = [now.get(proposal.personA), now.get(proposal.personB)];
    if (!personA || !personB) continue;
    const edge = { personA, personB, kind: proposal.kind };
    const seen = seenFrom(edge, currentId);
    const key = pairKey(edge);
    if (!seen || settled.has(key)) continue;
    const group = groups.get(key) ?? { seen, proposals: [] };
    group.proposals.push(proposal);
    groups.set(key, group);
  }
  // Whoever is named as kin or companion by words need not be listed again for standing in the same report.
  const told = new Set(
    [...groups.values()]
      .filter(({ proposals }) => proposals.some(({ source }) => source.kind !== 'same_report'))
      .map(({ seen }) => seen.other),
  );
  for (const [key, { seen, proposals }] of groups)
    if (told.has(seen.other) && proposals.every(({ source }) => source.kind === 'same_report'))
      groups.delete(key);
  return groups;
};

/** Relations that hold among those who are related to the person: the other sides of the picture. */
const amongOthers = async (
  context: Context,
  others: ReadonlySet<string>,
  personId: string,
): Promise<RelationEdge[]> =>
  (await standingRelations(context, [...others]))
    .filter(
      (row) =>
        row.verdict === 'holds' &&
        row.current_a !== row.current_b &&
        row.current_a !== personId &&
        row.current_b !== personId &&
        others.has(row.current_a) &&
        others.has(row.current_b),
    )
    .map(edgeNow);
