import type { ScoredPairs } from './engine.ts';
import { sequence } from './sequence.ts';

/** Pairs in typed arrays that grow: millions of pairs would not fit as objects. */
export const createPairList = () => {
  let size = 0;
  let left = new Int32Array(1024);
  let right = new Int32Array(1024);
  let weights = new Float64Array(1024);
  let shared = new Uint8Array(1024);
  const grow = (room: number): void => {
    const [l, r, w, s] = [left, right, weights, shared];
    left = new Int32Array(room);
    right = new Int32Array(room);
    weights = new Float64Array(room);
    shared = new Uint8Array(room);
    left.set(l);
    right.set(r);
    weights.set(w);
    shared.set(s);
  };
  return {
    add: (a: number, b: number, weight: number, blocks: number): void => {
      if (size === left.length) grow(2 * size);
      left[size] = a;
      right[size] = b;
      weights[size] = weight;
      shared[size++] = blocks;
    },
    addAll: (pairs: ScoredPairs): void => {
      if (size + pairs.left.length > left.length) grow(size + pairs.left.length);
      left.set(pairs.left, size);
      right.set(pairs.right, size);
      weights.set(pairs.weights, size);
      shared.set(pairs.shared, size);
      size += pairs.left.length;
    },
    /** As they were added. */
    unsorted: (): ScoredPairs => ({
      left: left.slice(0, size),
      right: right.slice(0, size),
      weights: weights.slice(0, size),
      shared: shared.slice(0, size),
    }),
    /** Ordered by left, then right: sorted by right first, then by left, each by counting. O(pairs + rows). */
    sorted: (): ScoredPairs => {
      const byRight = sortedBy(right, sequence(size));
      const order = sortedBy(left, byRight);
      const pairs = {
        left: new Int32Array(size),
        right: new Int32Array(size),
        weights: new Float64Array(size),
        shared: new Uint8Array(size),
      };
      for (let at = 0; at < size; at++) {
        const from = order[at]!;
        pairs.left[at] = left[from]!;
        pairs.right[at] = right[from]!;
        pairs.weights[at] = weights[from]!;
        pairs.shared[at] = shared[from]!;
      }
      return pairs;
    },
  };
};

/** Places in the order of their keys; those of one key keep their order. */
const sortedBy = (keys: Int32Array, places: Int32Array): Int32Array => {
  let last = -1;
  for (let at = 0; at < places.length; at++) if (keys[at]! > last) last = keys[at]!;
  const next = new Int32Array(last + 2);
  for (let at = 0; at < places.length; at++) next[keys[at]! + 1]!++;
  for (let key = 0; key <= last; key++) next[key + 1]! += next[key]!;
  const order = new Int32Array(places.length);
  for (let at = 0; at < places.length; at++) order[next[keys[places[at]!]!]!++] = places[at]!;
  return order;
};
