import { z } from 'zod';
import { INCIDENT_KINDS } from '../incident/schema.ts';
import { SubjectRole } from '../report/schema.ts';
import { Id, Instant } from '../vocabulary/codes.ts';
import { RelationKind } from './relation-kinds.ts';

export * from './relation-kinds.ts';

/** Why two persons may belong together: words of a report, a flight that two reports name, or an incident of both their cases. */
export const RelationSource = z.object({
  kind: z.enum(['words', 'same_report', 'flight', 'incident']),
  reportId: Id.nullable(),
  reportNumber: z.int().nullable(),
  start: z.int().nullable(),
  end: z.int().nullable(),
  /** The words, or the flight's number; null for an incident. */
  words: z.string().nullable(),
  incident: z.object({ number: z.int(), kind: z.enum(INCIDENT_KINDS) }).nullable(),
});
export type RelationSource = z.infer<typeof RelationSource>;

export const RELATION_STATUSES = ['proposed', 'holds', 'rejected'] as const;
export const Relation = z.object({
  /** The judgement; null for what nobody has judged. */
  id: Id.nullable(),
  /** The home persons it binds to: A is `homeKind` to B. */
  homeA: Id,
  homeB: Id,
  homeKind: RelationKind,
  other: z.object({ id: Id, number: z.int(), name: z.string().nullable(), role: SubjectRole }),
  /** What the other is to the person asked about. */
  kind: RelationKind,
  status: z.enum(RELATION_STATUSES),
  sources: z.array(RelationSource),
  reason: z.string().nullable(),
  by: z.string().nullable(),
  at: Instant.nullable(),
});
export type Relation = z.infer<typeof Relation>;

export const Relations = z.object({
  personId: Id,
  relations: z.array(Relation),
  /** Relations that hold among the others, for the picture: A is `kind` to B. */
  among: z.array(z.object({ personA: Id, personB: Id, kind: RelationKind })),
  /** Judged relations whose two sides are one person now; they stand again when that is undone. */
  joined: z.array(z.object({ id: Id, kind: RelationKind, reason: z.string(), by: z.string(), at: Instant })),
  /** Proposals beyond those that are listed. */
  more: z.int(),
});
export type Relations = z.infer<typeof Relations>;

/** Says that A is `kind` to B, or that a relation which was put forward does not hold. */
export const JudgeRelation = z.object({
  personA: Id,
  personB: Id,
  kind: RelationKind,
  verdict: z.enum(['holds', 'rejected']),
  reason: z.string().trim().min(1).max(2000),
  source: RelationSource.omit({ incident: true, words: true, reportNumber: true }).nullable().default(null),
});
export type JudgeRelation = z.infer<typeof JudgeRelation>;
