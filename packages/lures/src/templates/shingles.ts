import { CLUSTER, HAN, MAXIMUM_TOKENS, type Tokens, VALUE } from './tokens.ts';

/** How many shingles a profile keeps: of longer texts those of the lowest hashes, a sample without bias (Broder, 1997). */
export const MAXIMUM_SHINGLES = 256;

const scratch = new Uint32Array(MAXIMUM_TOKENS);

const mix = (value: number): number => {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** How many tokens a shingle spans: words carry more than characters, characters more than syllables. */
const span = (kind: number): number => (kind === HAN ? 3 : kind === CLUSTER ? 5 : 2);

/**
 * The shingles of a text: hashes of its runs of two words, three Han characters or five syllables, ascending and distinct. Runs of
 * values alone say nothing and are left out.
 */
export function shinglesOf({ count, kind, hash }: Tokens, seed: number): Uint32Array {
  let length = 0;
  for (let at = 0; at < count; at++) {
    const width = span(kind[at]!);
    const end = Math.min(count, at + width);
    if (end - at < width && length > 0) break;
    let value = seed;
    let words = 0;
    for (let part = at; part < end; part++) {
      value = Math.imul(value, 0x01000193) ^ hash[part]!;
      if (kind[part] !== VALUE) words++;
    }
    if (words > 0) scratch[length++] = mix(value);
  }
  const sorted = scratch.subarray(0, length).sort();
  let distinct = 0;
  for (let at = 0; at < length && distinct < MAXIMUM_SHINGLES; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[distinct++] = sorted[at]!;
  return sorted.slice(0, distinct);
}

/** Up to which hash a profile is whole. */
export const limitOf = (profile: Uint32Array): number =>
  profile.length < MAXIMUM_SHINGLES ? 0xffffffff : profile[profile.length - 1]!;

/** 64 bits that texts equal but for values, case and disguises have in common; false where there are no words but values. */
export function sequenceKey({ count, hash, kind }: Tokens, into: Uint32Array): boolean {
  let words = 0;
  let first = 0x9e3779b9;
  let second = 0x85ebca6b;
  for (let at = 0; at < count; at++) {
    const value = hash[at]! + kind[at]!;
    if (kind[at] !== VALUE) words++;
    first = Math.imul(first ^ value, 0x01000193);
    first ^= first >>> 15;
    second = Math.imul(second + value, 0x9e3779b1);
    second ^= second >>> 13;
  }
  into[0] = mix(first);
  into[1] = mix(second);
  return words > 0;
}
