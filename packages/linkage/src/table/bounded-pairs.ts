import type { Blocks } from './blocks.ts';
import type { VisitPair } from './engine.ts';
import { bitCount } from './letters.ts';
import { LONGEST, MARKS, placeOf } from './letters-bound.ts';
import { inTurn, type NextPiece } from './pieces.ts';
import { ROUNDING } from './score.ts';
import type { Scoring, ScoringComparison, UnequalBound } from './scoring.ts';
import { mostUnequal } from './unequal-bound.ts';

/** What the bound of one comparison needs of the members of a block, side by side in memory. */
interface Gathered {
  size: number;
  code: Int32Array;
  most: Float64Array;
  bound: UnequalBound;
}

const createGathered = ({ letters, words }: ScoringComparison, size: number): Gathered => {
  const numbers = () => new Int32Array(size);
  const most = new Float64Array(size);
  return {
    size,
    code: numbers(),
    most,
    bound: {
      most,
      letters: letters && { bounds: letters.bounds, marks: new Int32Array(MARKS * size) },
      words: words && { bits: numbers(), alone: new Float64Array(size) },
    },
  };
};

/** Lays the members' values of one comparison side by side. */
const gather = (
  { code, most, bound }: Gathered,
  { letters, words, most: mostOfCode }: ScoringComparison,
  rowCodes: Int32Array,
  [width, at]: readonly [number, number],
  members: Int32Array,
  [from, end]: readonly [number, number],
): void => {
  for (let place = 0; place < end - from; place++) {
    const value = rowCodes[members[from + place]! * width + at]!;
    code[place] = value;
    most[place] = mostOfCode[value]!;
    if (letters) {
      const { marks } = bound.letters!;
      for (let mark = 0; mark < MARKS; mark++)
        marks[MARKS * place + mark] = letters.marks[MARKS * value + mark]!;
    }
    if (words) {
      bound.words!.bits[place] = words.bits[value]!;
      bound.words!.alone[place] = words.alone[value]!;
    }
  }
};

/** Members that are still possible partners of one row, and the bits bounded so far. */
interface Candidates {
  count: number;
  /** Nothing was bounded yet: all members from this one on, with `prior` bits; -1: those listed. */
  from: number;
  prior: number;
  member: Int32Array;
  bits: Float64Array;
}

/**
 * Adds one comparison's bound to all candidates and drops those that cannot reach `least` any more. What `mostUnequal` says stands
 * here once more, letters first, with all that belongs to the left member taken out of the loop: it runs for nearly every pair.
 */
const addComparison = (
  candidates: Candidates,
  left: number,
  { code, bound }: Gathered,
  equal: number,
  least: number,
): void => {
  const { member, bits, count, from: fresh, prior } = candidates;
  const { letters } = bound;
  const value = code[left]!;
  if (value === 0) return;
  let kept = 0;
  candidates.from = -1;
  if (!letters) {
    for (let at = 0; at < count; at++) {
      const right = fresh < 0 ? member[at]! : fresh + at;
      const other = code[right]!;
      let sum = fresh < 0 ? bits[at]! : prior;
      if (other === value) sum += equal;
      else if (other !== 0) sum += mostUnequal(bound, left, right);
      if (sum < least) continue;
      member[kept] = right;
      bits[kept++] = sum;
    }
    candidates.count = kept;
    return;
  }
  const { marks, bounds } = letters;
  const onceLeft = marks[MARKS * left]!;
  const twiceLeft = marks[MARKS * left + 1]!;
  const shapeLeft = marks[MARKS * left + 2]!;
  const wordsLeft = marks[MARKS * left + 3]!;
  const lengthLeft = shapeLeft & LONGEST;
  const moreLeft = (shapeLeft >>> 5) & LONGEST;
  for (let at = 0; at < count; at++) {
    const right = fresh < 0 ? member[at]! : fresh + at;
    const other = code[right]!;
    let sum = fresh < 0 ? bits[at]! : prior;
    if (other === value) sum += equal;
    else if (other !== 0) {
      const from = MARKS * right;
      const shapeRight = marks[from + 2]!;
      const length = shapeRight & LONGEST;
      const more = (shapeRight >>> 5) & LONGEST;
      let common =
        bitCount(onceLeft & marks[from]!) +
        bitCount(twiceLeft & marks[from + 1]!) +
        (more < moreLeft ? more : moreLeft);
      if (common > length) common = length;
      if (common > lengthLeft) common = lengthLeft;
      const sameFirst = (shapeLeft ^ shapeRight) >>> 10 === 0 ? 1 : 0;
      const apart = (wordsLeft & marks[from + 3]!) === 0 ? 1 : 0;
      sum += bounds[placeOf(lengthLeft, length, common, sameFirst, apart)]!;
    }
    if (sum < least) continue;
    member[kept] = right;
    bits[kept++] = sum;
  }
  candidates.count = kept;
};

/** The same for comparisons whose weights are averaged over those that speak. */
const addGroup = (
  candidates: Candidates,
  left: number,
  group: readonly { readonly gathered: Gathered; readonly comparison: ScoringComparison }[],
  least: number,
): void => {
  const { member, bits, count, from: fresh, prior } = candidates;
  candidates.from = -1;
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const right = fresh < 0 ? member[at]! : fresh + at;
    let [own, speaking] = [0, 0];
    for (const { gathered, comparison } of group) {
      const [x, y] = [gathered.code[left]!, gathered.code[right]!];
      if (x === 0 || y === 0) continue;
      own += x === y ? comparison.equal[x]! : mostUnequal(gathered.bound, left, right);
      speaking++;
    }
    const sum = (fresh < 0 ? bits[at]! : prior) + (speaking === 0 ? 0 : own / speaking);
    if (sum < least) continue;
    member[kept] = right;
    bits[kept++] = sum;
  }
  candidates.count = kept;
};

/** To lay so few rows side by side costs more than to weigh their pairs. */
const TINY = 3;
/** Blocks are handed out by so many pairs. */
const PAIRS_A_PIECE = 100_000;

/** Pieces of work: rule, first block and the one after the last, three numbers each. */
const piecesOf = (rules: readonly Blocks[], most: readonly number[]): number[] => {
  const pieces: number[] = [];
  rules.forEach(({ start }, rule) => {
    let [first, pairs] = [0, 0];
    for (let block = 0; block + 1 < start.length; block++) {
      const size = start[block + 1]! - start[block]!;
      if (size <= most[rule]!) pairs += (size * (size - 1)) / 2;
      if (pairs < PAIRS_A_PIECE && block + 2 < start.length) continue;
      pieces.push(rule, first, block + 1);
      first = block + 1;
      pairs = 0;
    }
  });
  return pieces;
};

/** What a comparison can tell apart, bits: those that tell most are asked first. */
const spread = ({ equal, most }: ScoringComparison): number =>
  equal.reduce((best, one) => Math.max(best, one), 0) - most.reduce((best, one) => Math.max(best, one), -30);

/**
 * Visits the pairs of `eachPair` that can reach the minimum, each once with the number of blocks it shares, in no set order. What
 * the bound needs of a block's rows lies side by side, and a pair is looked up only when it may count: nearly all pairs cost some
 * nanoseconds and are never made. Time grows with the pairs of all blocks together.
 */
export const eachPairAbove = (
  rules: readonly Blocks[],
  {
    most,
    apart,
    scoring,
    nextPiece = inTurn(),
  }: {
    readonly most: readonly number[];
    readonly apart: Uint8Array | undefined;
    readonly scoring: Scoring;
    readonly nextPiece?: NextPiece;
  },
  visit: VisitPair,
): void => {
  const { comparisons, rowCodes, prior } = scoring;
  const width = comparisons.length;
  const cost = (group: readonly number[]): number =>
    group.reduce((sum, at) => sum + (comparisons[at]!.letters ? 1000 : 0) - spread(comparisons[at]!), 0);
  const largest = rules.reduce((size, { start }, rule) => {
    for (let block = 0; block + 1 < start.length; block++) {
      const own = start[block + 1]! - start[block]!;
      if (own <= most[rule]! && own > size) size = own;
    }
    return size;
  }, 0);
  const groups = [...scoring.groups]
    .sort((a, b) => cost(a) - cost(b))
    .map((group) =>
      group.map((at) => ({
        at,
        comparison: comparisons[at]!,
        gathered: createGathered(comparisons[at]!, largest),
      })),
    );
  const rest = new Float64Array(groups.length + 1);
  const candidates: Candidates = {
    count: 0,
    from: -1,
    prior,
    member: new Int32Array(largest),
    bits: new Float64Array(largest),
  };
  const minimum = scoring.minimum - ROUNDING;
  /** The most that member `left` can weigh beside any other; where it lacks the value, nothing. */
  const mostOf = (group: (typeof groups)[number], left: number): number => {
    let best = 0;
    for (const { comparison, gathered } of group) {
      const value = gathered.code[left]!;
      if (value === 0) continue;
      if (comparison.equal[value]! > best) best = comparison.equal[value]!;
      if (gathered.most[left]! > best) best = gathered.most[left]!;
    }
    return best;
  };
  const visitOnce = (rule: number, block: number, a: number, b: number): void => {
    if (apart && apart[a] === apart[b]) return;
    const shared = sharedBlocks(rules, most, [a, b], [rule, block]);
    if (shared > 0) visit(a, b, shared);
  };
  const visitBlock = (rule: number, block: number): void => {
    const { start, members } = rules[rule]!;
    const [from, end] = [start[block]!, start[block + 1]!];
    const size = end - from;
    if (size <= TINY) {
      for (let left = from; left + 1 < end; left++)
        for (let right = left + 1; right < end; right++)
          visitOnce(rule, block, members[left]!, members[right]!);
      return;
    }
    for (const group of groups)
      for (const { at, comparison, gathered } of group)
        gather(gathered, comparison, rowCodes, [width, at], members, [from, end]);
    for (let left = 0; left + 1 < size; left++) {
      for (let at = groups.length - 1; at >= 0; at--) rest[at] = rest[at + 1]! + mostOf(groups[at]!, left);
      if (prior + rest[0]! < minimum) continue;
      candidates.count = size - left - 1;
      candidates.from = left + 1;
      for (let at = 0; at < groups.length && candidates.count > 0; at++) {
        const [group, least] = [groups[at]!, minimum - rest[at + 1]!];
        const { comparison, gathered } = group[0]!;
        if (group.length > 1) addGroup(candidates, left, group, least);
        else addComparison(candidates, left, gathered, comparison.equal[gathered.code[left]!]!, least);
      }
      for (let at = 0; at < candidates.count; at++) {
        const other = candidates.from < 0 ? candidates.member[at]! : candidates.from + at;
        visitOnce(rule, block, members[from + left]!, members[from + other]!);
      }
    }
  };
  const pieces = piecesOf(rules, most);
  for (let piece = 3 * nextPiece(); piece < pieces.length; piece = 3 * nextPiece()) {
    const rule = pieces[piece]!;
    const { start } = rules[rule]!;
    for (let block = pieces[piece + 1]!; block < pieces[piece + 2]!; block++) {
      const size = start[block + 1]! - start[block]!;
      if (size >= 2 && size <= most[rule]!) visitBlock(rule, block);
    }
  }
};

/** How many blocks two rows share (255 at most), or 0 where the block asked about is not the first of them. */
const sharedBlocks = (
  rules: readonly Blocks[],
  most: readonly number[],
  [left, right]: readonly [number, number],
  [firstRule, firstBlock]: readonly [number, number],
): number => {
  let shared = 0;
  for (let rule = 0; rule < rules.length; rule++) {
    const { start, rowStart, ofRow } = rules[rule]!;
    for (let x = rowStart[left]!; x < rowStart[left + 1]!; x++) {
      const block = ofRow[x]!;
      for (let y = rowStart[right]!; y < rowStart[right + 1]!; y++) {
        if (ofRow[y] !== block || start[block + 1]! - start[block]! > most[rule]!) continue;
        if (shared === 0 && (rule !== firstRule || block !== firstBlock)) return 0;
        shared++;
      }
    }
  }
  return Math.min(shared, 255);
};
