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
    /** Ordered by left, then right; pairs must have been added with ascending left. */
    sorted: (): ScoredPairs => {
      const order = new Int32Array(size);
      let from = 0;
      for (let at = 0; at < size; at++) order[at] = at;
      for (let at = 1; at <= size; at++)
        if (at === size || left[at] !== left[from]) {
          order.subarray(from, at).sort((a, b) => right[a]! - right[b]!);
          from = at;
        }
      return {
        left: left.slice(0, size),
        right: order.map((at) => right[at]!),
        weights: Float64Array.from(order, (at) => weights[at]!),
        shared: Uint8Array.from(order, (at) => shared[at]!),
      };
    },
  };
};
