/** A stream of pseudo-random numbers; the same seed and path always give the same stream. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Uniform integer in [0, bound). */
  below(bound: number): number;
  /** Uniform integer in [from, to], both ends included. */
  between(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** Picks a key with a chance in proportion to its weight. */
  weighted<Key extends string>(weights: readonly (readonly [Key, number])[]): Key;
}

/** FNV-1a over the parts, kept apart by a separator so that ("a", "bc") differs from ("ab", "c"). */
function hashOf(parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  const text = parts.join('\u001f');
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * sfc32 (Doty-Humphrey, PractRand): small, fast, passes the usual batteries.
 * A path gives every person and every report a stream of their own, so that a change in one does not move the others.
 */
export function randomOf(seed: string | number, ...path: (string | number)[]): Random {
  let a = hashOf([seed, ...path]);
  let b = hashOf(['b', seed, ...path]);
  let c = hashOf([...path, seed, 'c']);
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  // The first outputs still resemble the seed.
  for (let round = 0; round < 12; round++) next();

  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    next,
    below,
    between: (from, to) => from + below(to - from + 1),
    chance: (probability) => next() < probability,
    pick: <Item>(items: readonly Item[]): Item => {
      if (items.length === 0) throw new RangeError('pick: the list is empty');
      return items[below(items.length)] as Item;
    },
    weighted: (weights) => {
      let total = 0;
      for (const [, weight] of weights) total += weight;
      let rest = next() * total;
      for (const [key, weight] of weights) {
        rest -= weight;
        if (rest < 0) return key;
      }
      throw new RangeError('weighted: no positive weight');
    },
  };
}

/** A shuffled copy (Fisher-Yates). */
export function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  const copy = [...items];
  for (let index = copy.length - 1; index > 0; index--) {
    const other = random.below(index + 1);
    const held = copy[index] as Item;
    copy[index] = copy[other] as Item;
    copy[other] = held;
  }
  return copy;
}
