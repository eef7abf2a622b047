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
    /** Ordered by left, then right. O(pairs + rows) and the sorting of each row's own partners. */
    sorted: (): ScoredPairs => {
      let last = -1;
      for (let at = 0; at < size; at++) if (left[at]! > last) last = left[at]!;
      const start = new Int32Array(last + 2);
      for (let at = 0; at < size; at++) start[left[at]! + 1]!++;
      for (let row = 0; row <= last; row++) start[row + 1]! += start[row]!;
      const next = start.slice();
      const order = new Int32Array(size);
      for (let at = 0; at < size; at++) order[next[left[at]!]!++] = at;
      for (let row = 0; row <= last; row++)
        if (start[row + 1]! - start[row]! > 1)
          order.subarray(start[row]!, start[row + 1]!).sort((a, b) => right[a]! - right[b]!);
      return {
        left: order.map((at) => left[at]!),
        right: order.map((at) => right[at]!),
        weights: Float64Array.from(order, (at) => weights[at]!),
        shared: Uint8Array.from(order, (at) => shared[at]!),
      };
    },
  };
};
