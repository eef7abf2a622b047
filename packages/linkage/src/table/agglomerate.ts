/** A heap of candidate merges, the strongest first; out-of-date ones are skipped when they come up. */
interface Merge {
  readonly score: number;
  readonly a: number;
  readonly b: number;
  readonly version: number;
}

interface Edges {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly weights: Float64Array;
}

/** How strong the evidence between two clusters must be, in bits. */
export interface Strength {
  /** For one pair. */
  readonly threshold: number;
  /** For the mean of very many pairs, which says more than one: n pairs need `crowd + (threshold - crowd) / sqrt(n)`. */
  readonly crowd?: number;
  /** The weight of a pair that was never compared. */
  readonly unknown: number;
}

/**
 * Average linkage on a sparse graph: two clusters become one while the mean weight of all pairs between them is strong enough,
 * pairs that were never compared counting `unknown`. A single strong pair cannot join two clusters whose other members
 * disagree: weak bridges hold nothing. Returns each row's cluster, named by its first row. Every merge needs one pair above the
 * threshold, so the parts that such pairs connect are worked off one by one: O(edges log edges), memory of the largest part.
 */
export const agglomerate = (
  rows: number,
  left: Int32Array,
  right: Int32Array,
  weights: Float64Array,
  options: Strength,
): Int32Array => {
  const part = connectedParts(
    rows,
    { left, right, weights },
    Math.min(options.threshold, options.crowd ?? options.threshold),
  );
  const edgeStart = new Int32Array(rows + 1);
  for (let at = 0; at < left.length; at++)
    if (part[left[at]!] === part[right[at]!]) edgeStart[part[left[at]!]! + 1]!++;
  for (let row = 0; row < rows; row++) edgeStart[row + 1]! += edgeStart[row]!;
  const edges = new Int32Array(edgeStart[rows]!);
  const next = edgeStart.slice(0, rows);
  for (let at = 0; at < left.length; at++)
    if (part[left[at]!] === part[right[at]!]) edges[next[part[left[at]!]!]!++] = at;
  const clusters = Int32Array.from({ length: rows }, (_, row) => row);
  const placeOf = new Int32Array(rows).fill(-1);
  for (let first = 0; first < rows; first++) {
    const own = edges.subarray(edgeStart[first]!, edgeStart[first + 1]!);
    if (own.length === 0) continue;
    const members: number[] = [];
    const place = (row: number): number => {
      if (placeOf[row]! < 0) {
        placeOf[row] = members.length;
        members.push(row);
      }
      return placeOf[row]!;
    };
    const local = agglomeratePart(
      Array.from(own, (at): [number, number, number] => [place(left[at]!), place(right[at]!), weights[at]!]),
      members,
      options,
    );
    const firstOf = new Map<number, number>();
    members.forEach((row, at) => {
      firstOf.set(local[at]!, Math.min(firstOf.get(local[at]!) ?? row, row));
    });
    members.forEach((row, at) => {
      clusters[row] = firstOf.get(local[at]!)!;
    });
  }
  return clusters;
};

/** Union-find over pairs at or above a weight: each row's part, named by its smallest row. */
const connectedParts = (rows: number, { left, right, weights }: Edges, threshold: number): Int32Array => {
  const parent = Int32Array.from({ length: rows }, (_, row) => row);
  const root = (row: number): number => {
    let at = row;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (let at = 0; at < left.length; at++) {
    if (weights[at]! < threshold) continue;
    const [a, b] = [root(left[at]!), root(right[at]!)];
    if (a < b) parent[b] = a;
    else parent[a] = b;
  }
  return parent.map((_, row) => root(row));
};

const agglomeratePart = (
  edges: readonly (readonly [number, number, number])[],
  members: readonly number[],
  { threshold, crowd = threshold, unknown }: Strength,
): number[] => {
  const parent = members.map((_, row) => row);
  const size = members.map(() => 1);
  const version = members.map(() => 0);
  const links = members.map(() => new Map<number, { sum: number; count: number }>());
  const heap: Merge[] = [];
  const offer = (a: number, b: number): void => {
    const link = links[a]!.get(b)!;
    const all = size[a]! * size[b]!;
    const score = (link.sum + (all - link.count) * unknown) / all;
    const least = crowd + (threshold - crowd) / Math.sqrt(all);
    if (score >= least) push(heap, { score: score - least, a, b, version: version[a]! + version[b]! });
  };
  for (const [a, b, weight] of edges) {
    const link = { sum: weight, count: 1 };
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
