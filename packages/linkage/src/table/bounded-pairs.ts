import type { Blocks } from './blocks.ts';
import type { PairBound, VisitPair } from './engine.ts';
import { bitCount } from './letters.ts';
import { LONGEST, placeOf } from './letters-bound.ts';

/** Sums of bits in another order differ in their last digits. */
const ROUNDING = 1e-9;

type BoundComparison = PairBound['comparisons'][number];

/** What the bound of one comparison needs of the members of a block, side by side in memory. */
const createGathered = ({ codes, equal, unequal, letters }: BoundComparison) => {
  let size = 0;
  let [code, once, twice, shape] = [
    new Int32Array(0),
    new Int32Array(0),
    new Int32Array(0),
    new Int32Array(0),
  ];
  let most = new Float64Array(0);
  return {
    letters,
    equal,
    gather: (members: Int32Array, from: number, end: number): void => {
      if (end - from > size) {
        size = 2 * (end - from);
        code = new Int32Array(size);
        most = new Float64Array(size);
        if (letters)
          [once, twice, shape] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
      }
      for (let at = 0; at < end - from; at++) {
        const value = codes[members[from + at]!]!;
        code[at] = value;
        most[at] = unequal[value]!;
        if (!letters) continue;
        once[at] = letters.once[value]!;
        twice[at] = letters.twice[value]!;
        shape[at] = letters.shape[value]!;
      }
    },
    code: () => code,
    most: () => most,
    once: () => once,
    twice: () => twice,
    shape: () => shape,
    /** The most that member `left` can weigh beside any other, bits; one that lacks the value weighs nothing. */
    mostOf: (left: number): number => (code[left] === 0 ? 0 : Math.max(0, equal[code[left]!]!, most[left]!)),
  };
};
type Gathered = ReturnType<typeof createGathered>;

/** Members that are still possible partners of one row, and the bits bounded so far. */
interface Candidates {
  count: number;
  member: Int32Array;
  bits: Float64Array;
}

/** Adds one comparison's bound to all candidates and drops those that cannot reach `least` any more. */
const addComparison = (candidates: Candidates, left: number, own: Gathered, least: number): void => {
  const { member, bits, count } = candidates;
  const [code, most] = [own.code(), own.most()];
  const value = code[left]!;
  if (value === 0) return;
  const [equal, mostLeft] = [own.equal[value]!, most[left]!];
  let kept = 0;
  if (!own.letters) {
    for (let at = 0; at < count; at++) {
      const right = member[at]!;
      const other = code[right]!;
      let sum = bits[at]!;
      if (other === value) sum += equal;
      else if (other !== 0) sum += mostLeft < most[right]! ? mostLeft : most[right]!;
      member[kept] = right;
      bits[kept] = sum;
      if (sum >= least) kept++;
    }
  } else {
    const [once, twice, shape, bounds] = [own.once(), own.twice(), own.shape(), own.letters.bounds];
    const [onceLeft, twiceLeft, shapeLeft] = [once[left]!, twice[left]!, shape[left]!];
    const [lengthLeft, moreLeft] = [shapeLeft & LONGEST, (shapeLeft >>> 5) & LONGEST];
    for (let at = 0; at < count; at++) {
      const right = member[at]!;
      const other = code[right]!;
      let sum = bits[at]!;
      if (other === value) sum += equal;
      else if (other !== 0) {
        const shapeRight = shape[right]!;
        const [length, more] = [shapeRight & LONGEST, (shapeRight >>> 5) & LONGEST];
        let common =
          bitCount(onceLeft & once[right]!) +
          bitCount(twiceLeft & twice[right]!) +
          (more < moreLeft ? more : moreLeft);
        if (common > length) common = length;
        if (common > lengthLeft) common = lengthLeft;
        sum += bounds[placeOf(lengthLeft, length, common, (shapeLeft ^ shapeRight) >>> 10 === 0 ? 1 : 0)]!;
      }
      member[kept] = right;
      bits[kept] = sum;
      if (sum >= least) kept++;
    }
  }
  candidates.count = kept;
};

/** The same for comparisons whose weights are averaged over those that speak. */
const addGroup = (candidates: Candidates, left: number, group: readonly Gathered[], least: number): void => {
  const { member, bits, count } = candidates;
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const right = member[at]!;
    let [own, speaking] = [0, 0];
    for (const one of group) {
      const [code, most] = [one.code(), one.most()];
      const [x, y] = [code[left]!, code[right]!];
      if (x === 0 || y === 0) continue;
      own += x === y ? one.equal[x]! : Math.min(most[left]!, most[right]!);
      speaking++;
    }
    const sum = bits[at]! + (speaking === 0 ? 0 : own / speaking);
    member[kept] = right;
    bits[kept] = sum;
    if (sum >= least) kept++;
  }
  candidates.count = kept;
};

/** What a comparison can tell apart, bits: those that tell most are asked first. */
const spread = ({ equal, unequal }: BoundComparison): number =>
  equal.reduce((best, one) => Math.max(best, one), 0) -
  unequal.reduce((best, one) => Math.max(best, one), -30);

/**
 * Visits the pairs of `eachPair` that can reach the bound, each once with the number of blocks it shares, in no set order. What the
 * bound needs of a block's rows lies side by side, and a pair is looked up only when it may count: nearly all pairs cost some
 * nanoseconds and are never made. Time grows with the pairs of all blocks together.
 */
export const eachPairAbove = (
  rules: readonly Blocks[],
  { mostInBlock, apart, bound }: { mostInBlock: number; apart: Uint8Array | undefined; bound: PairBound },
  visit: VisitPair,
): void => {
  const cost = (group: readonly number[]): number =>
    group.reduce(
      (sum, at) => sum + (bound.comparisons[at]!.letters ? 1000 : 0) - spread(bound.comparisons[at]!),
      0,
    );
  const groups = [...bound.groups]
    .sort((a, b) => cost(a) - cost(b))
    .map((group) => group.map((at) => createGathered(bound.comparisons[at]!)));
  const rest = new Float64Array(groups.length + 1);
  const candidates: Candidates = { count: 0, member: new Int32Array(0), bits: new Float64Array(0) };
  const minimum = bound.minimum - ROUNDING;
  rules.forEach(({ start, members }, rule) => {
    for (let block = 0; block + 1 < start.length; block++) {
      const [from, end] = [start[block]!, start[block + 1]!];
      const size = end - from;
      if (size < 2 || size > mostInBlock) continue;
      if (size > candidates.member.length) {
        candidates.member = new Int32Array(2 * size);
        candidates.bits = new Float64Array(2 * size);
      }
      for (const group of groups) for (const one of group) one.gather(members, from, end);
      for (let left = 0; left + 1 < size; left++) {
        for (let at = groups.length - 1; at >= 0; at--)
          rest[at] = rest[at + 1]! + groups[at]!.reduce((best, one) => Math.max(best, one.mostOf(left)), 0);
        if (bound.prior + rest[0]! < minimum) continue;
        candidates.count = size - left - 1;
        for (let at = 0; at < candidates.count; at++) {
          candidates.member[at] = left + 1 + at;
          candidates.bits[at] = bound.prior;
        }
        for (let at = 0; at < groups.length && candidates.count > 0; at++) {
          const [group, least] = [groups[at]!, minimum - rest[at + 1]!];
          if (group.length === 1) addComparison(candidates, left, group[0]!, least);
          else addGroup(candidates, left, group, least);
        }
        for (let at = 0; at < candidates.count; at++) {
          const [a, b] = [members[from + left]!, members[from + candidates.member[at]!]!];
          if (apart && apart[a] === apart[b]) continue;
          const shared = sharedBlocks(rules, mostInBlock, a, b, rule, block);
          if (shared > 0) visit(a, b, shared);
        }
      }
    }
  });
};

/** How many blocks two rows share (255 at most), or 0 where the block asked about is not the first of them. */
const sharedBlocks = (
  rules: readonly Blocks[],
  mostInBlock: number,
  left: number,
  right: number,
  firstRule: number,
  firstBlock: number,
): number => {
  let shared = 0;
  for (let rule = 0; rule < rules.length; rule++) {
    const { start, rowStart, ofRow } = rules[rule]!;
    for (let x = rowStart[left]!; x < rowStart[left + 1]!; x++) {
      const block = ofRow[x]!;
      for (let y = rowStart[right]!; y < rowStart[right + 1]!; y++) {
        if (ofRow[y] !== block || start[block + 1]! - start[block]! > mostInBlock) continue;
        if (shared === 0 && (rule !== firstRule || block !== firstBlock)) return 0;
        shared++;
      }
    }
  }
  return Math.min(shared, 255);
};
