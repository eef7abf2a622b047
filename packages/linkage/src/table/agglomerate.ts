import { createFew, FEW, type Part } from './agglomerate-few.ts';
import { createMergeHeap } from './merge-heap.ts';
import { sequence } from './sequence.ts';
import { leastOf, type Strength } from './strength.ts';

interface Edges {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly weights: Float64Array;
}

/**
 * Average linkage on a sparse graph: two clusters become one while the mean weight of all pairs between them is strong enough,
 * pairs that were never compared counting `unknown`. A single strong pair cannot join two clusters whose other members
 * disagree: weak bridges hold nothing. Returns each row's cluster, named by its first row. What no
 * pair could join is worked off part by part: O(edges log edges), memory of the largest part.
 */
export const agglomerate = (
  rows: number,
  left: Int32Array,
  right: Int32Array,
  weights: Float64Array,
  options: Strength,
): Int32Array => {
  const part = connectedParts(rows, { left, right, weights }, options);
  const edgeStart = new Int32Array(rows + 1);
  for (let at = 0; at < left.length; at++)
    if (part[left[at]!] === part[right[at]!]) edgeStart[part[left[at]!]! + 1]!++;
  for (let row = 0; row < rows; row++) edgeStart[row + 1]! += edgeStart[row]!;
  const edges = new Int32Array(edgeStart[rows]!);
  const next = edgeStart.slice(0, rows);
  for (let at = 0; at < left.length; at++)
    if (part[left[at]!] === part[right[at]!]) edges[next[part[left[at]!]!]!++] = at;
  const clusters = sequence(rows);
  const placeOf = new Int32Array(rows).fill(-1);
  const few = createFew(options);
  for (let first = 0; first < rows; first++) {
    const own = edges.subarray(edgeStart[first]!, edgeStart[first + 1]!);
    if (own.length === 0) continue;
    if (own.length === 1) {
      // Two rows and their one pair: they are a part because it is strong enough.
      clusters[Math.max(left[own[0]!]!, right[own[0]!]!)] = first;
      continue;
    }
    const members: number[] = [];
    for (const at of own)
      for (const row of [left[at]!, right[at]!]) {
        if (placeOf[row]! >= 0) continue;
        placeOf[row] = members.length;
        members.push(row);
      }
    const part = {
      size: members.length,
      left: new Int32Array(own.length),
      right: new Int32Array(own.length),
      weights: new Float64Array(own.length),
    };
    for (let edge = 0; edge < own.length; edge++) {
      part.left[edge] = placeOf[left[own[edge]!]!]!;
      part.right[edge] = placeOf[right[own[edge]!]!]!;
      part.weights[edge] = weights[own[edge]!]!;
    }
    const local = part.size <= FEW ? few(part) : agglomerateMany(part, options);
    const firstOf = members.slice();
    for (let at = 0; at < members.length; at++)
      if (members[at]! < firstOf[local[at]!]!) firstOf[local[at]!] = members[at]!;
    for (let at = 0; at < members.length; at++) clusters[members[at]!] = firstOf[local[at]!]!;
  }
  return clusters;
};

/**
 * Union-find: each row's part, named by its smallest row. Two parts of a and b rows become one where a pair between them reaches
 * what the mean of a * b pairs must, for no two clusters inside them can ask for less.
 */
const connectedParts = (rows: number, { left, right, weights }: Edges, options: Strength): Int32Array => {
  const parent = sequence(rows);
  const size = new Int32Array(rows).fill(1);
  const root = (row: number): number => {
    let at = row;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const least = leastOf(options);
  const lowest = least(Number.POSITIVE_INFINITY);
  const open = new Int32Array(left.length);
  let count = 0;
  for (let at = 0; at < left.length; at++) if (weights[at]! >= lowest) open[count++] = at;
  for (let joined = true; joined; ) {
    joined = false;
    let kept = 0;
    for (let place = 0; place < count; place++) {
      const at = open[place]!;
      const [a, b] = [root(left[at]!), root(right[at]!)];
      if (a === b) continue;
      if (weights[at]! < least(size[a]! * size[b]!)) {
        open[kept++] = at;
        continue;
      }
      const [first, other] = a < b ? [a, b] : [b, a];
      parent[other] = first;
      size[first]! += size[other]!;
      joined = true;
    }
    count = kept;
  }
  return parent.map((_, row) => root(row));
};

/** What is known of the pairs between two clusters. */
interface Link {
  sum: number;
  count: number;
}

/** Merges in the order of a heap: for a part of any size. */
export const agglomerateMany = (part: Part, options: Strength): number[] => {
  const parent = [...sequence(part.size)];
  const size = parent.map(() => 1);
  const links = parent.map(() => new Map<number, Link>());
  const heap = createMergeHeap();
  const root = (row: number): number => {
    let at = row;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const least = leastOf(options);
  /** How far the mean of all pairs between two clusters lies above what so many pairs need. */
  const excess = (a: number, b: number, { sum, count }: Link): number => {
    const all = size[a]! * size[b]!;
    return (sum + (all - count) * options.unknown) / all - least(all);
  };
  const offer = (a: number, b: number, link: Link): void => {
    const score = excess(a, b, link);
    if (score >= 0) heap.push(score, a, b);
  };
  for (let at = 0; at < part.weights.length; at++) {
    const [a, b] = [part.left[at]!, part.right[at]!];
    const link = { sum: part.weights[at]!, count: 1 };
    links[a]!.set(b, link);
    links[b]!.set(a, link);
    offer(a, b, link);
  }
  // A cluster that grows without new pairs between it and another only loses strength beside it, and never gains any: an entry
  // of the heap is at least what it stands for now, and is weighed again when it comes up.
  for (let next = heap.pop(); next; next = heap.pop()) {
    const [a, b] = [root(next.a), root(next.b)];
    if (a === b) continue;
    const between = links[a]!.get(b)!;
    const score = excess(a, b, between);
    if (score < next.score) {
      if (score >= 0) heap.push(score, a, b);
      continue;
    }
    const [keep, drop] = links[a]!.size >= links[b]!.size ? [a, b] : [b, a];
    parent[drop] = keep;
    size[keep]! += size[drop]!;
    links[keep]!.delete(drop);
    for (const [other, link] of links[drop]!) {
      if (other === keep) continue;
      links[other]!.delete(drop);
      const own = links[keep]!.get(other);
      if (own) {
        own.sum += link.sum;
        own.count += link.count;
        offer(keep, other, own);
      } else {
        links[keep]!.set(other, link);
        links[other]!.set(keep, link);
      }
    }
    links[drop]!.clear();
  }
  return parent.map((_, row) => root(row));
};
