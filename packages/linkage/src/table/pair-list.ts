import type { ScoredPairs } from './engine.ts';

/** Pairs in typed arrays that grow: millions of pairs would not fit as objects. */
export const createPairList = () => {
  let size = 0;
  let left = new Int32Array(1024);
  let right = new Int32Array(1024);
  let weights = new Float64Array(1024);
  let shared = new Uint8Array(1024);
  const grow = (): void => {
    const [l, r, w, s] = [left, right, weights, shared];
    left = new Int32Array(2 * size);
    right = new Int32Array(2 * size);
    weights = new Float64Array(2 * size);
    shared = new Uint8Array(2 * size);
    left.set(l);
    right.set(r);
    weights.set(w);
    shared.set(s);
  };
  return {
    add: (a: number, b: number, weight: number, blocks: number): void => {
      if (size === left.length) grow();
      left[size] = a;
      right[size] = b;
      weights[size] = weight;
      shared[size++] = blocks;
    },
    /** Ordered by left, then right: sorted by right first, then by left, each by counting. O(pairs + rows). */
    sorted: (): ScoredPairs => {
      const byRight = sortedBy(right, sequence(size));
      const order = sortedBy(left, byRight);
      return {
        left: order.map((at) => left[at]!),
        right: order.map((at) => right[at]!),
        weights: Float64Array.from(order, (at) => weights[at]!),
        shared: Uint8Array.from(order, (at) => shared[at]!),
      };
    },
  };
};

const sequence = (size: number): Int32Array => {
  const places = new Int32Array(size);
  for (let at = 0; at < size; at++) places[at] = at;
  return places;
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
