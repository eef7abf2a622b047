import type { Group, Unit } from './weigh-identifiers.ts';

/**
 * Which former campaign each new one goes on as: the one with which it shares most lures; of equals the oldest. Each id goes to
 * one campaign at most; a campaign for which none is left gets null.
 */
export function inheritIds(parts: readonly (readonly Unit[])[]): (Group | null)[] {
  const claims = parts.flatMap((units, part) => {
    const shared = new Map<Group, number>();
    for (const { group, lureIds } of units) shared.set(group, (shared.get(group) ?? 0) + lureIds.size);
    return [...shared].map(([group, lures]) => ({ part, group, lures }));
  });
  claims.sort((a, b) => b.lures - a.lures || a.group.age - b.group.age || a.part - b.part);
  const heirs: (Group | null)[] = parts.map(() => null);
  const given = new Set<Group>();
  for (const { part, group } of claims) {
    if (heirs[part] !== null || given.has(group)) continue;
    heirs[part] = group;
    given.add(group);
  }
  return heirs;
}
