import { apartByRole, type RoleOf } from './persons/apart-by-role.ts';
import { steadyNames } from './persons/steady-names.ts';

export interface WeightedPair {
  a: string;
  b: string;
  weight: number;
}
export interface ClusterOptions {
  /** Bits that a pair must weigh to join two clusters. */
  threshold: number;
  /** Judged "the same": joined whatever the weight. */
  mustLink?: readonly (readonly [string, string])[];
  /** Judged "not the same": kept apart whatever the weight, also where a `mustLink` says otherwise. */
  cannotLink?: readonly (readonly [string, string])[];
  /**
   * The role of each record. A suspect and a person at risk are never in one cluster unless `mustLink` joins those very
   * clusters: a false merge of a victim with a suspect is worse than a miss.
   */
  roles?: RoleOf;
  /** The clusters of these records before they were joined anew, so that a cluster keeps its name while it grows. */
  previous?: ReadonlyMap<string, string>;
}

/**
 * Joins records whose pair weighs at least `threshold` (bits), strongest first, by union-find. Judged links join whatever
 * their weight; a judged "not the same" and roles that exclude one another keep two clusters apart however strong a pair between
 * them is. Gives the cluster's name for every id that was named: the smallest id of its members, or the name that most of its
 * members bore in `previous`; where a cluster was split the larger part keeps the name. The order of pairs makes no difference.
 */
export const clusterPairs = (
  pairs: readonly WeightedPair[],
  options: ClusterOptions,
): Map<string, string> => {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    if (!parent.has(id)) parent.set(id, id);
    while (parent.get(at) !== at) {
      parent.set(at, parent.get(parent.get(at)!)!);
      at = parent.get(at)!;
    }
    return at;
  };
  const apart = new Map<string, Set<string>>();
  const keepApart = (x: string, y: string): void => {
    if (!apart.has(x)) apart.set(x, new Set());
    apart.get(x)!.add(y);
  };
  for (const [a, b] of options.cannotLink ?? []) {
    keepApart(root(a), root(b));
    keepApart(root(b), root(a));
  }
  const crossed = apartByRole(options.roles);
  const join = (a: string, b: string, judged: boolean): void => {
    const [x, y] = [root(a), root(b)];
    if (x === y || apart.get(x)?.has(y) || (!judged && crossed.areApart(x, y))) return;
    const [keep, drop] = x < y ? [x, y] : [y, x];
    parent.set(drop, keep);
    crossed.merge(keep, drop);
    for (const other of apart.get(drop) ?? []) {
      keepApart(keep, other);
      apart.get(other)?.delete(drop);
      keepApart(other, keep);
    }
    apart.delete(drop);
  };
  for (const [a, b] of options.mustLink ?? []) join(a, b, true);
  for (const { a, b, weight } of [...pairs].sort(strongestFirst)) {
    root(a);
    root(b);
    if (weight >= options.threshold) join(a, b, false);
  }
  const clusters = new Map([...parent.keys()].map((id) => [id, root(id)]));
  return options.previous ? steadyNames(clusters, options.previous) : clusters;
};

const strongestFirst = (p: WeightedPair, q: WeightedPair): number =>
  q.weight - p.weight || compareText(least(p), least(q)) || compareText(most(p), most(q));
const least = ({ a, b }: WeightedPair): string => (a < b ? a : b);
const most = ({ a, b }: WeightedPair): string => (a < b ? b : a);
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
