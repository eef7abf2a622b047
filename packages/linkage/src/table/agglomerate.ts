/** A heap of candidate merges, the strongest first; out-of-date ones are skipped when they come up. */
interface Merge {
  readonly score: number;
  readonly a: number;
  readonly b: number;
  readonly version: number;
}

/**
 * Average linkage on a sparse graph: two clusters become one while the mean weight of all pairs between them is above the
 * threshold, pairs that were never compared counting `unknown`. A single strong pair cannot join two clusters whose other members
 * disagree: weak bridges hold nothing. Returns each row's cluster. O(edges log edges) for clusters of bounded size.
 */
export const agglomerate = (
  rows: number,
  left: Int32Array,
  right: Int32Array,
  weights: Float64Array,
  { threshold, unknown }: { readonly threshold: number; readonly unknown: number },
): Int32Array => {
  const parent = Int32Array.from({ length: rows }, (_, row) => row);
  const size = new Int32Array(rows).fill(1);
  const version = new Int32Array(rows);
  const links = Array.from({ length: rows }, () => new Map<number, { sum: number; count: number }>());
  const heap: Merge[] = [];
  const scoreOf = (a: number, b: number): number => {
    const link = links[a]!.get(b)!;
    const all = size[a]! * size[b]!;
    return (link.sum + (all - link.count) * unknown) / all;
  };
  const offer = (a: number, b: number): void => {
    const score = scoreOf(a, b);
    if (score >= threshold) push(heap, { score, a, b, version: version[a]! + version[b]! });
  };
  for (let at = 0; at < left.length; at++) {
    const [a, b] = [left[at]!, right[at]!];
    const link = { sum: weights[at]!, count: 1 };
    links[a]!.set(b, link);
    links[b]!.set(a, link);
    offer(a, b);
  }
  for (;;) {
    const next = pop(heap);
    if (!next) break;
    const { a, b } = next;
    if (parent[a] !== a || parent[b] !== b || next.version !== version[a]! + version[b]!) continue;
    const [keep, drop] = links[a]!.size >= links[b]!.size ? [a, b] : [b, a];
    parent[drop] = keep;
    version[keep]!++;
    links[keep]!.delete(drop);
    for (const [other, link] of links[drop]!) {
      if (other === keep) continue;
      links[other]!.delete(drop);
      const own = links[keep]!.get(other);
      const joined = own ? { sum: own.sum + link.sum, count: own.count + link.count } : link;
      links[keep]!.set(other, joined);
      links[other]!.set(keep, joined);
    }
    size[keep]! += size[drop]!;
    links[drop] = new Map();
    for (const other of links[keep]!.keys()) offer(keep, other);
  }
  return parent.map((_, row) => {
    let at = row;
    while (parent[at] !== at) at = parent[at]!;
    return at;
  });
};

const push = (heap: Merge[], merge: Merge): void => {
  let at = heap.length;
  heap.push(merge);
  while (at > 0) {
    const up = (at - 1) >> 1;
    if (heap[up]!.score >= merge.score) break;
    heap[at] = heap[up]!;
    at = up;
  }
  heap[at] = merge;
};

const pop = (heap: Merge[]): Merge | undefined => {
  const top = heap[0];
  const last = heap.pop();
  if (!top || !last || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && heap[child + 1]!.score > heap[child]!.score) child++;
    if (heap[child]!.score <= last.score) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = last;
  return top;
};
