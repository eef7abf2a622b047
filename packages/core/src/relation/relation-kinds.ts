import { z } from 'zod';

/** What one person is to another. */
export const RELATION_KINDS = [
  'parent',
  'child',
  'spouse',
  'sibling',
  'relative',
  'friend',
  'travelled_with',
  'held_with',
  'recruiter',
  'recruited',
  'employer',
  'employee',
] as const;
export const RelationKind = z.enum(RELATION_KINDS);
export type RelationKind = z.infer<typeof RelationKind>;

const INVERSE = {
  parent: 'child',
  child: 'parent',
  spouse: 'spouse',
  sibling: 'sibling',
  relative: 'relative',
  friend: 'friend',
  travelled_with: 'travelled_with',
  held_with: 'held_with',
  recruiter: 'recruited',
  recruited: 'recruiter',
  employer: 'employee',
  employee: 'employer',
} as const satisfies Record<RelationKind, RelationKind>;

/** What B is to A, where A is `kind` to B. */
export const inverseOf = (kind: RelationKind): RelationKind => INVERSE[kind];

/** A relation as it is kept: A is `kind` to B. */
export interface RelationEdge {
  personA: string;
  personB: string;
  kind: RelationKind;
}

/**
 * The one way in which a relation is kept, from whichever side it was said: the parent, recruiter or employer first, else the
 * lesser id first.
 */
export const keptRelation = ({ personA, personB, kind }: RelationEdge): RelationEdge => {
  const inverse = inverseOf(kind);
  const turned = { personA: personB, personB: personA, kind: inverse };
  if (inverse === kind) return personA <= personB ? { personA, personB, kind } : turned;
  return RELATION_KINDS.indexOf(kind) < RELATION_KINDS.indexOf(inverse) ? { personA, personB, kind } : turned;
};

/** The other of two persons, and what they are to the one who looks; null when that one is neither, or is both. */
export const seenFrom = (
  { personA, personB, kind }: RelationEdge,
  viewer: string,
): { other: string; kind: RelationKind } | null => {
  if (personA === personB) return null;
  if (viewer === personB) return { other: personA, kind };
  return viewer === personA ? { other: personB, kind: inverseOf(kind) } : null;
};
