/** Near-duplicates by MinHash over word triples (Broder, 1997), found in bands of a hash table. */

const HASHES = 64;
const BANDS = 16;
const ROWS = HASHES / BANDS;

const hashText = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** Word triples; for scripts without blanks, runs of five characters. Digits are one: templates change their numbers. */
const shingles = (text: string): Set<number> => {
  const plain = text.toLowerCase().replace(/\d+/g, '0');
  const words = plain.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  const set = new Set<number>();
  if (words.length >= 4 && plain.length / words.length < 14) {
    for (let at = 0; at + 2 < words.length; at++)
      set.add(hashText(`${words[at]} ${words[at + 1]} ${words[at + 2]}`));
  } else {
    const joined = words.join(' ');
    for (let at = 0; at + 4 < joined.length; at++) set.add(hashText(joined.slice(at, at + 5)));
    if (set.size === 0) set.add(hashText(joined));
  }
  return set;
};

const signature = (set: ReadonlySet<number>): Uint32Array => {
  const mins = new Uint32Array(HASHES).fill(0xffffffff);
  for (const value of set) {
    for (let at = 0; at < HASHES; at++) {
      let mixed = Math.imul(value ^ Math.imul(at + 1, 0x9e3779b1), 0x85ebca6b);
      mixed = (mixed ^ (mixed >>> 13)) >>> 0;
      if (mixed < mins[at]!) mins[at] = mixed;
    }
  }
  return mins;
};

/**
 * Gives each text the number of its group; texts whose estimated Jaccard similarity reaches `threshold` share one,
 * directly or through others. Time grows with the length of the texts and the pairs that meet in a band.
 */
export function groupNearDuplicates(texts: readonly string[], threshold = 0.6): Int32Array {
  const parent = Int32Array.from(texts, (_, index) => index);
  const find = (item: number): number => {
    let root = item;
    while (parent[root] !== root) root = parent[root]!;
    while (parent[item] !== root) {
      const next = parent[item]!;
      parent[item] = root;
      item = next;
    }
    return root;
  };
  const signatures = texts.map((text) => signature(shingles(text)));
  for (let band = 0; band < BANDS; band++) {
    const buckets = new Map<string, number[]>();
    signatures.forEach((mins, index) => {
      const key = mins.subarray(band * ROWS, band * ROWS + ROWS).join(',');
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [index]);
      else bucket.push(index);
    });
    for (const bucket of buckets.values()) {
      // Compared with the first few of the bucket only, so that one huge template stays linear.
      for (let at = 1; at < bucket.length; at++) {
        for (let other = Math.max(0, at - 8); other < at; other++) {
          const a = find(bucket[at]!);
          const b = find(bucket[other]!);
          if (a !== b && similarity(signatures[bucket[at]!]!, signatures[bucket[other]!]!) >= threshold)
            parent[Math.max(a, b)] = Math.min(a, b);
        }
      }
    }
  }
  return parent.map((_, index) => find(index));
}

function similarity(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let at = 0; at < HASHES; at++) if (a[at] === b[at]) same++;
  return same / HASHES;
}
