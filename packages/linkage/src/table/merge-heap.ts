/** A merge of two clusters that may still be made. */
export interface Merge {
  readonly score: number;
  readonly a: number;
  readonly b: number;
}

const before = (one: Merge, other: Merge): boolean => one.score > other.score;

/** Candidate merges, the strongest first. O(log n) each way. */
export const createMergeHeap = () => {
  const heap: Merge[] = [];
  return {
    push: (score: number, a: number, b: number): void => {
      const merge = { score, a, b };
      let at = heap.length;
      heap.push(merge);
      while (at > 0) {
        const up = (at - 1) >> 1;
        if (!before(merge, heap[up]!)) break;
        heap[at] = heap[up]!;
        at = up;
      }
      heap[at] = merge;
    },
    pop: (): Merge | undefined => {
      const top = heap[0];
      const last = heap.pop();
      if (!top || !last || heap.length === 0) return top;
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= heap.length) break;
        if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++;
        if (!before(heap[child]!, last)) break;
        heap[at] = heap[child]!;
        at = child;
      }
      heap[at] = last;
      return top;
    },
  };
};
