import type { BlockingRule, Blocks } from './blocks.ts';

/** Rules, the largest block of each that is compared, and what they are believed to reach. */
export interface ChosenBlocking {
  readonly blocking: readonly BlockingRule[];
  readonly mostInBlock: readonly number[];
  /** Pairs that the rules make, those of several rules once for each. */
  readonly pairs: number;
}

/** A rule's blocks are taken or left by size: up to 2, 4, 8 ... rows. */
const SIZES = [2, 4, 8, 16, 32, 64];
export const LARGEST_CHOICE = SIZES.at(-1)!;
/** Pairs that are weighed to learn what a rule's blocks of one size are worth. */
const SAMPLED_PAIRS = 200;
/** A pair less likely a match than this adds nothing that tells rules apart. */
export const UNLIKELY = 0.02;
/** So many pairs may be compared for one more match. */
const PAIRS_A_MATCH = 100;

const sizeClass = (size: number): number => SIZES.findIndex((most) => size <= most);

interface Sample {
  /** What the sample stands for: matches, none of them counted by two samples. */
  readonly matches: number;
  /** By rule, the size of the smallest block that both rows share; -1 for none. */
  readonly classes: Int8Array;
  covered: boolean;
}

/** By size, how many pairs a rule's blocks make. */
const pairsBySize = ({ start }: Blocks): Float64Array => {
  const pairs = new Float64Array(SIZES.length);
  for (let block = 0; block + 1 < start.length; block++) {
    const size = start[block + 1]! - start[block]!;
    const at = sizeClass(size);
    if (size > 1 && at >= 0) pairs[at]! += (size * (size - 1)) / 2;
  }
  return pairs;
};

/** Visits about `SAMPLED_PAIRS` pairs of each size, evenly spread over the blocks. */
const samplePairs = (
  { start, members }: Blocks,
  pairs: Float64Array,
  visit: (left: number, right: number, at: number) => void,
): void => {
  const step = pairs.map((count) => Math.max(1, count / SAMPLED_PAIRS));
  const next = step.map((one) => Math.floor(one / 2));
  const passed = new Float64Array(SIZES.length);
  for (let block = 0; block + 1 < start.length; block++) {
    const from = start[block]!;
    const size = start[block + 1]! - from;
    const at = sizeClass(size);
    if (size < 2 || at < 0) continue;
    const own = (size * (size - 1)) / 2;
    for (; next[at]! < passed[at]! + own; next[at]! += step[at]!) {
      // The pairs of a block are numbered (1, 0), (2, 0), (2, 1), (3, 0) ...
      const number = Math.floor(next[at]! - passed[at]!);
      const later = Math.floor((1 + Math.sqrt(1 + 8 * number)) / 2);
      visit(members[from + number - (later * (later - 1)) / 2]!, members[from + later]!, at);
    }
    passed[at]! += own;
  }
};

/** The size of the smallest block that two rows share, as a class; -1 for none. */
const sharedClass = ({ start, rowStart, ofRow }: Blocks, left: number, right: number): number => {
  let smallest = -1;
  for (let x = rowStart[left]!; x < rowStart[left + 1]!; x++)
    for (let y = rowStart[right]!; y < rowStart[right + 1]!; y++) {
      if (ofRow[x] !== ofRow[y]) continue;
      const at = sizeClass(start[ofRow[x]! + 1]! - start[ofRow[x]!]!);
      if (at >= 0 && (smallest < 0 || at < smallest)) smallest = at;
    }
  return smallest;
};

/**
 * Chooses among blocking rules, and how large a block of each may be, without labels: pairs of every rule and size are sampled and
 * weighed (`chanceOf` gives a pair's chance of being a match), and greedily whatever gives most matches, that nothing chosen gives
 * already, for the pairs it costs is added, until a match costs too many pairs or the budget is spent. A pair that several rules
 * make is counted by multiplicity (Horvitz and Thompson 1952). O(samples * rules).
 */
export const chooseBlocking = (
  candidates: readonly BlockingRule[],
  blocks: readonly Blocks[],
  chanceOf: (left: number, right: number) => number,
  budget: number,
): ChosenBlocking => {
  const pairs = blocks.map(pairsBySize);
  const samples: Sample[] = [];
  blocks.forEach((own, rule) => {
    samplePairs(own, pairs[rule]!, (left, right, at) => {
      const chance = chanceOf(left, right);
      if (chance < UNLIKELY) return;
      const classes = Int8Array.from(blocks, (other) => sharedClass(other, left, right));
      const units = classes.reduce((sum, one) => sum + (one >= 0 ? 1 : 0), 0);
      const drawn = Math.min(SAMPLED_PAIRS, pairs[rule]![at]!);
      const matches = (chance * pairs[rule]![at]!) / (drawn * Math.max(1, units));
      samples.push({ matches, classes, covered: false });
    });
  });
  // By rule and size: matches there that nothing chosen gives yet.
  const open = blocks.map(() => new Float64Array(SIZES.length));
  for (const { matches, classes } of samples)
    classes.forEach((at, rule) => {
      if (at >= 0) open[rule]![at]! += matches;
    });
  const taken = blocks.map(() => -1);
  let spent = 0;
  for (;;) {
    let best = { worth: 1 / PAIRS_A_MATCH, rule: -1, at: -1, cost: 0 };
    blocks.forEach((_, rule) => {
      let [gain, cost] = [0, 0];
      for (let at = taken[rule]! + 1; at < SIZES.length; at++) {
        gain += open[rule]![at]!;
        cost += pairs[rule]![at]!;
        if (cost > 0 && spent + cost <= budget && gain / cost > best.worth)
          best = { worth: gain / cost, rule, at, cost };
      }
    });
    if (best.rule < 0) break;
    taken[best.rule] = best.at;
    spent += best.cost;
    for (const sample of samples) {
      const own = sample.classes[best.rule]!;
      if (sample.covered || own < 0 || own > best.at) continue;
      sample.covered = true;
      sample.classes.forEach((at, rule) => {
        if (at >= 0) open[rule]![at]! -= sample.matches;
      });
    }
  }
  const chosen = [...blocks.keys()].filter((rule) => taken[rule]! >= 0);
  return {
    blocking: chosen.map((rule) => candidates[rule]!),
    mostInBlock: chosen.map((rule) => SIZES[taken[rule]!]!),
    pairs: spent,
  };
};
