export interface WeightedPair {
  a: string;
  b: string;
  weight: number;
}

/**
 * Joins records whose pair weighs at least `threshold` (bits), strongest first, by union-find. Judged links join whatever
 * their weight; a judged "not the same" keeps two clusters apart however strong a pair between them is. Gives the cluster's
 * smallest id for every id that was named.
 */
export const clusterPairs = (
  pairs: readonly WeightedPair[],
  options: {
    threshold: number;
    mustLink?: readonly (readonly [string, string])[];
    cannotLink?: readonly (readonly [string, string])[];
  },
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
  for (const [a, b] of options.cannotLink ?? []) {
    for (const [x, y] of [
      [root(a), root(b)],
      [root(b), root(a)],
    ] as const)
      (apart.get(x) ?? apart.set(x, new Set()).get(x)!).add(y);
  }
  const join = (a: string, b: string): void => {
    const [x, y] = [root(a), root(b)];
    if (x === y || apart.get(x)?.has(y)) return;
    const [keep, drop] = x < y ? [x, y] : [y, x];
    parent.set(drop, keep);
    for (const other of apart.get(drop) ?? []) {
      (apart.get(keep) ?? apart.set(keep, new Set()).get(keep)!).add(other);
      apart.get(other)?.delete(drop);
      apart.get(other)?.add(keep);
    }
    apart.delete(drop);
  };
  for (const [a, b] of options.mustLink ?? []) join(a, b);
  for (const pair of [...pairs].sort((p, q) => q.weight - p.weight)) {
    if (pair.weight >= options.threshold) join(pair.a, pair.b);
    else {
      root(pair.a);
      root(pair.b);
    }
  }
  return new Map([...parent.keys()].map((id) => [id, root(id)]));
};
