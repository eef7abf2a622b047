import { type Identifier, MAXIMUM_UNITS, type Unit, weigh } from './weigh-identifiers.ts';

/**
 * The units in campaigns: joined where the weights of the identifiers that two share reach `minimumWeight`, directly or through
 * others. Pairs are counted up to MAXIMUM_UNITS only, so time grows with the units and what they name.
 */
export function partitionUnits(units: ReadonlySet<Unit>, minimumWeight: number): Unit[][] {
  const list = [...units];
  const numberOf = new Map(list.map((unit, at) => [unit, at]));
  const parent = Int32Array.from(list, (_, at) => at);
  const find = (item: number): number => {
    let at = item;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const join = (a: number, b: number): void => {
    const [first, second] = [find(a), find(b)];
    parent[Math.max(first, second)] = Math.min(first, second);
  };
  const identifiers = new Set<Identifier>();
  for (const { counts } of list) for (const identifier of counts.keys()) identifiers.add(identifier);
  const pairs = new Map<number, number[]>();
  for (const identifier of identifiers) {
    if (identifier.units.size < 2) continue;
    const weight = weigh(identifier);
    const numbers: number[] = [];
    for (const unit of identifier.units) {
      const at = numberOf.get(unit);
      if (at !== undefined) numbers.push(at);
    }
    if (weight >= minimumWeight) {
      for (const at of numbers) join(numbers[0]!, at);
    } else if (identifier.units.size <= MAXIMUM_UNITS) {
      for (const a of numbers)
        for (const b of numbers) {
          if (a >= b) continue;
          const key = a * list.length + b;
          const weights = pairs.get(key);
          if (weights === undefined) pairs.set(key, [weight]);
          else weights.push(weight);
        }
    }
  }
  for (const [key, weights] of pairs) {
    // Added from the smallest: the same sum in whatever order lures came.
    const sum = weights.sort((a, b) => a - b).reduce((total, weight) => total + weight, 0);
    if (sum >= minimumWeight) join(Math.floor(key / list.length), key % list.length);
  }
  const groups = new Map<number, Unit[]>();
  for (const [at, unit] of list.entries()) {
    const root = find(at);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [unit]);
    else group.push(unit);
  }
  return [...groups.values()];
}
