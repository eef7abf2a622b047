import type { BlockingRule, Blocks } from './blocks.ts';

/** Rules, the largest block of each that is compared, and what they are believed to reach. */
export interface ChosenBlocking {
  readonly blocking: readonly BlockingRule[];
  readonly mostInBlock: readonly number[];
  /** Pairs that the rules make, those of several rules once for each; about, where the blocks are a sample. */
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

/** Visits each block of each row whose blocks are told. */
const eachBlock = (
  { start, rowStart, ofRow, everyRow }: Blocks,
  visit: (row: number, first: number, size: number, at: number) => void,
): void => {
  for (let place = 0; place + 1 < rowStart.length; place++)
    for (let own = rowStart[place]!; own < rowStart[place + 1]!; own++) {
      const first = start[ofRow[own]!]!;
      const size = start[ofRow[own]! + 1]! - first;
      const at = sizeClass(size);
      if (size > 1 && at >= 0) visit(place * everyRow, first, size, at);
    }
};

/** By size, how many pairs a rule's blocks make: each row of a block stands for half the pairs it is in. */
const pairsBySize = (blocks: Blocks): Float64Array => {
  const pairs = new Float64Array(SIZES.length);
  eachBlock(blocks, (_row, _first, size, at) => {
    pairs[at]! += (blocks.everyRow * (size - 1)) / 2;
  });
  return pairs;
};

/** Visits about `SAMPLED_PAIRS` pairs of each size, evenly spread over the rows whose blocks are told. */
const samplePairs = (
  blocks: Blocks,
  pairs: Float64Array,
  visit: (row: number, other: number, at: number) => void,
): void => {
  // Every pair is there from either side.
  const step = pairs.map((count) => Math.max(1, (2 * count) / blocks.everyRow / SAMPLED_PAIRS));
  const next = step.map((one) => Math.floor(one / 2));
  const passed = new Float64Array(SIZES.length);
  eachBlock(blocks, (row, first, size, at) => {
    for (; next[at]! < passed[at]! + size - 1; next[at]! += step[at]!) {
      const place = first + Math.floor(next[at]! - passed[at]!);
      // The row itself is passed over, and whatever stands behind it moves up.
      visit(row, blocks.members[blocks.members[place]! < row ? place : place + 1]!, at);
    }
    passed[at]! += size - 1;
  });
};

/** The size of the smallest block that two rows share, as a class; -1 for none. The first row's blocks are told. */
const sharedClass = (
  { start, members, rowStart, ofRow, everyRow }: Blocks,
  row: number,
  other: number,
): number => {
  let smallest = -1;
  for (let own = rowStart[row / everyRow]!; own < rowStart[row / everyRow + 1]!; own++) {
    const [first, end] = [start[ofRow[own]!]!, start[ofRow[own]! + 1]!];
    const at = sizeClass(end - first);
    if (at < 0 || (smallest >= 0 && at >= smallest)) continue;
    let place = first;
    while (place < end && members[place]! < other) place++;
    if (place < end && members[place] === other) smallest = at;
  }
  return smallest;
};

/**
 * Chooses among blocking rules, and how large a block of each may be, without labels: pairs of every rule and size are sampled and
 * weighed (`chanceOf` gives a pair's chance of being a match), and greedily whatever gives most matches, that nothing chosen gives
 * already, for the pairs it costs is added, until a match costs too many pairs or the budget is spent. A pair that several rules
 * make is counted by multiplicity (Horvitz and Thompson 1952). `blocks` may be those of a sample of rows. O(samples * rules).
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
      const drawn = Math.min(SAMPLED_PAIRS, (2 * pairs[rule]![at]!) / own.everyRow);
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
