/**
 * Names clusters anew so that they change as little as they must: a cluster takes the name that most of its members bore before
 * (of equals the smaller name); where several clusters would take one name, the one with most of its former bearers has it, of
 * equals the one with the smaller member, and the others take the next name that is theirs and free, or else their smallest
 * member that no cluster is called by. Every id of `clusters` gets the new name of its cluster.
 */
export const steadyNames = (
  clusters: ReadonlyMap<string, string>,
  previous: ReadonlyMap<string, string>,
): Map<string, string> => {
  const members = new Map<string, string[]>();
  for (const [id, cluster] of clusters) {
    const held = members.get(cluster);
    if (held) held.push(id);
    else members.set(cluster, [id]);
  }
  const claims: { cluster: string; name: string; bearers: number; least: string }[] = [];
  for (const [cluster, ids] of members) {
    ids.sort();
    const bearers = new Map<string, number>();
    for (const id of ids) {
      const name = previous.get(id);
      if (name !== undefined) bearers.set(name, (bearers.get(name) ?? 0) + 1);
    }
    for (const [name, count] of bearers) claims.push({ cluster, name, bearers: count, least: ids[0]! });
  }
  claims.sort(
    (p, q) => q.bearers - p.bearers || compareText(p.name, q.name) || compareText(p.least, q.least),
  );
  const named = new Map<string, string>();
  const taken = new Set<string>();
  for (const { cluster, name } of claims) {
    if (named.has(cluster) || taken.has(name)) continue;
    named.set(cluster, name);
    taken.add(name);
  }
  // A new name must be nobody's old one either: who reads the old name would be led to strangers.
  const old = new Set(previous.values());
  for (const [cluster, ids] of members) {
    if (named.has(cluster)) continue;
    const name = ids.find((id) => !taken.has(id) && !old.has(id)) ?? ids.find((id) => !taken.has(id));
    named.set(cluster, name ?? unused(ids[0]!, taken));
    taken.add(named.get(cluster)!);
  }
  return new Map([...clusters].map(([id, cluster]) => [id, named.get(cluster)!]));
};

/** All members' names are borne by other clusters: a mark sets this one apart. */
const unused = (id: string, taken: ReadonlySet<string>): string => {
  let name = `${id}'`;
  while (taken.has(name)) name += "'";
  return name;
};
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
