import type { PersonRecord } from '../types.ts';

export type RoleOf = ReadonlyMap<string, PersonRecord['role']>;

/** Roles within clusters, each named by its root. */
interface RolesOfClusters {
  /** Whether the one holds a suspect and the other a person at risk. */
  areApart(x: string, y: string): boolean;
  /** The roles of `drop` are now also those of `keep`. */
  merge(keep: string, drop: string): void;
}

const SUSPECT = 1;
const AT_RISK = 2;

/** Follows which clusters hold a suspect and which a person at risk; without roles none are kept apart. */
export const apartByRole = (roles: RoleOf | undefined): RolesOfClusters => {
  const held = new Map<string, number>();
  const of = (root: string): number => {
    const known = held.get(root);
    if (known !== undefined) return known;
    const role = roles?.get(root);
    return role === 'suspect' ? SUSPECT : role === 'person_at_risk' ? AT_RISK : 0;
  };
  return {
    areApart: (x, y) => {
      const [a, b] = [of(x), of(y)];
      return (a & SUSPECT && b & AT_RISK) !== 0 || (a & AT_RISK && b & SUSPECT) !== 0;
    },
    merge: (keep, drop) => {
      if (roles) held.set(keep, of(keep) | of(drop));
    },
  };
};
