import {
  type Relation,
  type RelationEdge,
  type RelationKind,
  type RelationSource,
  seenFrom,
} from '@suar/core';
import { openRecord } from '../person/present.ts';
import { shownOf } from '../person/record.ts';
import type { PersonRow } from '../person/store.ts';
import type { Sealer } from '../platform/seal/seal.ts';
import type { ProposedRelation } from './propose-relations.ts';
import type { RelationRow } from './store.ts';

/** The row's two sides as the persons they are now. */
export const edgeNow = (row: RelationRow): RelationEdge => ({
  personA: row.current_a,
  personB: row.current_b,
  kind: row.kind as RelationKind,
});

export const presentOther = (sealer: Sealer, row: PersonRow): Relation['other'] => ({
  id: row.id,
  number: row.number,
  name: shownOf(openRecord(sealer, row)).name,
  role: row.role as Relation['other']['role'],
});

/** A judged relation as the viewer sees it; `others` are the current rows of both sides. */
export const presentRelation = (
  sealer: Sealer,
  row: RelationRow,
  viewer: string,
  others: ReadonlyMap<string, PersonRow>,
): Relation[] => {
  const seen = seenFrom(edgeNow(row), viewer);
  const other = seen && others.get(seen.other);
  if (!seen || !other) return [];
  const source: RelationSource | null =
    row.source_kind === null
      ? null
      : {
          kind: row.source_kind as RelationSource['kind'],
          reportId: row.report_id,
          reportNumber: row.report_number,
          start: row.start_offset,
          end: row.end_offset,
          words: null,
          incident: null,
        };
  return [
    {
      id: row.id,
      homeA: row.person_a,
      homeB: row.person_b,
      homeKind: row.kind as RelationKind,
      other: presentOther(sealer, other),
      kind: seen.kind,
      status: row.verdict as 'holds' | 'rejected',
      sources: source ? [source] : [],
      reason: sealer.open('relation_judgement.reason', row.id, row.reason),
      by: row.by ?? '',
      at: row.at.toISOString(),
    },
  ];
};

export const presentProposed = (
  sealer: Sealer,
  proposals: readonly ProposedRelation[],
  seen: { kind: RelationKind },
  other: PersonRow,
): Relation => {
  const [first] = proposals;
  return {
    id: null,
    homeA: first!.personA,
    homeB: first!.personB,
    homeKind: first!.kind,
    other: presentOther(sealer, other),
    kind: seen.kind,
    status: 'proposed',
    sources: proposals.map(({ source }) => source).slice(0, 5),
    reason: null,
    by: null,
    at: null,
  };
};
