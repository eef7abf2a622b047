/** Texts that are nearly one and the same, by their keys. `similarity` is the least between neighbours in the group. */
export type CopiedGroup = { keys: string[]; similarity: number };

const SHINGLE = 6;
const LEAST_LETTERS = 40;
const BANDS = 16;
const ROWS = 3;

/** Case, digits, punctuation and blanks do not tell a copy from its original. */
const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{N}+/gu, '0')
    .replace(/[^\p{L}\p{M}0]+/gu, ' ')
    .trim();

/** FNV-1a, 32 bits. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
};
const mix = (value: number, seed: number): number => {
  let mixed = Math.imul(value ^ seed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

const shinglesOf = (text: string): Set<number> => {
  const found = new Set<number>();
  for (let at = 0; at + SHINGLE <= text.length; at += 1) found.add(hash(text.slice(at, at + SHINGLE)));
  return found;
};

/** Jaccard's similarity of two sets, 0 to 1. */
const jaccard = (left: ReadonlySet<number>, right: ReadonlySet<number>): number => {
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const one of small) if (large.has(one)) shared += 1;
  return shared / (left.size + right.size - shared || 1);
};

/** One key for each band of the min-hashes: texts of similarity .8 share one of sixteen with all but certainty. */
const bandsOf = (shingles: ReadonlySet<number>): string[] =>
  Array.from({ length: BANDS }, (_, band) => {
    const rows = Array.from({ length: ROWS }, (__, row) => {
      const seed = Math.imul(band * ROWS + row + 1, 0x9e3779b9);
      let least = 0xffffffff;
      for (const one of shingles) least = Math.min(least, mix(one, seed));
      return least;
    });
    return `${band}:${rows.join(',')}`;
  });

/**
 * Finds reasons that were copied: texts whose shingles of six letters agree by at least `threshold` (Broder 1997: resemblance
 * by min-hashing, then counted exactly). Texts under forty letters say too little to tell. Largest groups first.
 */
export const copiedTexts = (
  texts: readonly { key: string; text: string }[],
  threshold = 0.8,
): CopiedGroup[] => {
  const same = new Map<string, string[]>();
  for (const { key, text } of texts) {
    const normal = normalise(text);
    if (normal.length >= LEAST_LETTERS) same.set(normal, [...(same.get(normal) ?? []), key]);
  }
  const distinct = [...same.keys()].map((text) => ({ keys: same.get(text)!, shingles: shinglesOf(text) }));
  const parent = distinct.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at]!;
    return at;
  };
  const least = distinct.map(() => 1);
  const byBand = new Map<string, number[]>();
  const looked = new Set<number>();
  distinct.forEach(({ shingles }, index) => {
    for (const band of bandsOf(shingles)) {
      const others = byBand.get(band) ?? [];
      for (const other of others) {
        const pair = other * distinct.length + index;
        if (looked.has(pair)) continue;
        looked.add(pair);
        const similarity = jaccard(shingles, distinct[other]!.shingles);
        if (similarity < threshold) continue;
        const [into, from] = [root(other), root(index)];
        least[into] = Math.min(least[into]!, least[from]!, similarity);
        parent[from] = into;
      }
      byBand.set(band, [...others, index]);
    }
  });
  const groups = new Map<number, string[]>();
  distinct.forEach(({ keys }, index) => {
    groups.set(root(index), [...(groups.get(root(index)) ?? []), ...keys]);
  });
  return [...groups]
    .filter(([, keys]) => keys.length > 1)
    .map(([index, keys]) => ({ keys, similarity: least[index]! }))
    .sort((left, right) => right.keys.length - left.keys.length);
};
