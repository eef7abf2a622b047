/** A judgement of "same" between two home persons. */
export interface SameEdge {
  personA: string;
  personB: string;
}
export interface HomePerson {
  id: string;
  number: number;
}

/**
 * Which home persons are one, as a pure function of the judgements in force: connected components over "same" edges, each
 * named by its first-born member. Taking a judgement away and computing again gives exactly what was before it.
 */
export const partition = (homes: readonly HomePerson[], edges: readonly SameEdge[]): Map<string, string> => {
  const parent = new Map(homes.map((home) => [home.id, home.id]));
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    parent.set(id, at);
    return at;
  };
  const age = new Map(homes.map((home) => [home.id, home.number]));
  for (const { personA, personB } of edges) {
    if (!age.has(personA) || !age.has(personB)) continue;
    const a = root(personA);
    const b = root(personB);
    if (a === b) continue;
    const elder = (age.get(a) ?? 0) <= (age.get(b) ?? 0) ? a : b;
    parent.set(elder === a ? b : a, elder);
  }
  return new Map(homes.map((home) => [home.id, root(home.id)]));
};
