/** One text as hashed features: bucket numbers and weights, both of one length. */
export interface SparseRow {
  index: Int32Array;
  value: Float32Array;
}

const BITS = 18;
/** Number of hash buckets. */
export const BUCKETS = 1 << BITS;

const bucketOf = (text: string, start: number, end: number, seed: number): number => {
  let hash = seed;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) & (BUCKETS - 1);
};

/** Counts of words, word pairs and character 3- to 5-grams, dampened by a logarithm. Texts are cut at 6,000 units. */
export function countFeatures(text: string): SparseRow {
  const plain = ` ${text.slice(0, 6000).normalize('NFKC').toLowerCase().replace(/\d/g, '0').replace(/\s+/g, ' ').trim()} `;
  const counts = new Map<number, number>();
  const add = (bucket: number): void => {
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  };
  let previous = -1;
  for (const match of plain.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const end = match.index + match[0].length;
    add(bucketOf(plain, match.index, end, 0x811c9dc5));
    if (previous >= 0) add(bucketOf(plain, previous, end, 0x1234567));
    previous = match.index;
  }
  for (let size = 3; size <= 5; size++) {
    for (let at = 0; at + size <= plain.length; at++) add(bucketOf(plain, at, at + size, size * 0x9e3779b1));
  }
  const index = Int32Array.from(counts.keys());
  const value = Float32Array.from(counts.values(), (count) => 1 + Math.log(count));
  return { index, value };
}

/** Inverse document frequencies over the rows named by `members`. */
export function inverseFrequencies(rows: readonly SparseRow[], members: readonly number[]): Float32Array {
  const seen = new Float32Array(BUCKETS);
  for (const member of members) for (const bucket of rows[member]!.index) seen[bucket]!++;
  return seen.map((count) => (count < 2 ? 0 : Math.log((1 + members.length) / (1 + count)) + 1));
}

/** The row weighted by the frequencies and brought to length one. */
export function weighRow(row: SparseRow, frequencies: Float32Array): SparseRow {
  const value = row.value.map((count, at) => count * frequencies[row.index[at]!]!);
  let sum = 0;
  for (const weight of value) sum += weight * weight;
  const length = Math.sqrt(sum) || 1;
  return { index: row.index, value: value.map((weight) => weight / length) };
}
