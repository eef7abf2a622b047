import {
  chanceOfParts,
  LONGEST_CHUNK,
  leftToParts,
  type SpelledUnit,
  type Spellings,
  unknownChunk,
} from './learn-spellings.ts';

const LETTERS = 27;
/** Where the numbers of the chunks of each length begin. */
const OFFSETS = Array.from(
  { length: LONGEST_CHUNK + 1 },
  (_, length) => (LETTERS ** length - 1) / (LETTERS - 1),
);
const LONG = 1 + LETTERS + LETTERS ** 2;

/** A Latin name cut into all its chunks: the number of the one that begins at `at` with `length` letters. */
export interface LatinChunks {
  text: string;
  codes: Float64Array;
  /** The costs of every chunk for the units met so far, of a name that is compared with many; null for one of the many. */
  costs: Map<UnitCosts, Float32Array> | null;
}
const STRIDE = LONGEST_CHUNK + 1;
/** A unit may take so many letters although no such spelling of it is known. */
const USUAL_CHUNK = 5;
const LONGEST_NAME = 60;

/** `asked`: the name is compared with many, so that what its chunks cost is worth keeping. */
export const chunksOf = (latin: string, asked = false): LatinChunks => {
  const text = latin.slice(0, LONGEST_NAME);
  const codes = new Float64Array((text.length + 1) * STRIDE).fill(-1);
  for (let at = 0; at <= text.length; at += 1) {
    let code = 0;
    codes[at * STRIDE] = 0;
    for (let length = 1; length <= LONGEST_CHUNK && at + length <= text.length; length += 1) {
      code = code * LETTERS + (text.charCodeAt(at + length - 1) - 96);
      codes[at * STRIDE + length] = OFFSETS[length]! + code;
    }
  }
  return { text, codes, costs: asked ? new Map() : null };
};

/** The cost (nats) of each chunk for one unit: short chunks in a row, longer ones in a map, both filled as they are asked for. */
export interface UnitCosts {
  short: Float32Array;
  long: Map<number, number>;
  /** The chances of the chunks that were learned for this unit or that its parts spell. */
  known: ReadonlyMap<string, number>;
  chance(chunk: string): number;
  /** How many letters it takes at most. */
  longest: number;
  /** Longer chunks are all unknown to it, and cost by their length alone. */
  learnedUpTo: number;
  byLength: readonly number[];
}

interface SpellingCosts {
  unit(unit: SpelledUnit): UnitCosts;
}

/** What is less likely is no chunk of a part that is put together with those of another. */
const LIKELY = 0.01;
/** Chunks that the parts spell one after the other, of those that are likely for each. */
const spelledByParts = (parts: readonly UnitCosts[]): string[] =>
  parts.reduce<string[]>(
    (begun, part) =>
      begun.flatMap((chunk) =>
        [...part.known]
          .filter(([next, chance]) => chance >= LIKELY && chunk.length + next.length <= LONGEST_CHUNK)
          .map(([next]) => chunk + next),
      ),
    [''],
  );

/** A letter of which nothing is known. */
const NO_CHUNK = '\u0000';
const MOST_UNITS = 5000;

export const spellingCosts = (spellings: Spellings): SpellingCosts => {
  const units = new Map<string, UnitCosts>();
  const of = (unit: SpelledUnit): UnitCosts => {
    const old = units.get(unit.key);
    if (old) return old;
    const learned = spellings.get(unit.key);
    const parts = unit.parts.map(of);
    const general = (chunk: string): number =>
      parts.length === 0
        ? unknownChunk(chunk)
        : parts.length === 1
          ? parts[0]!.chance(chunk)
          : chanceOfParts(unit.parts, chunk, (part, piece) => of(part).chance(piece)) + 1e-9;
    const own = leftToParts(learned);
    const known = new Map<string, number>();
    const chance = (chunk: string): number => known.get(chunk) ?? own * general(chunk);
    for (const chunk of parts.length > 0 ? spelledByParts(parts) : []) known.set(chunk, own * general(chunk));
    for (const [chunk, seen] of learned ?? []) known.set(chunk, seen + own * general(chunk));
    const longestKnown = [...known.keys()].reduce((most, chunk) => Math.max(most, chunk.length), 0);
    const costs: UnitCosts = {
      short: new Float32Array(LONG).fill(-1),
      long: new Map(),
      known,
      chance,
      longest: parts.length > 1 ? LONGEST_CHUNK : Math.max(longestKnown, USUAL_CHUNK),
      learnedUpTo: parts.length > 1 ? LONGEST_CHUNK : Math.max(longestKnown, parts[0]?.learnedUpTo ?? 0),
      byLength: Array.from({ length: STRIDE }, (_, length) => -Math.log(chance(NO_CHUNK.repeat(length)))),
    };
    if (units.size >= MOST_UNITS) units.clear();
    units.set(unit.key, costs);
    return costs;
  };
  return { unit: of };
};

let above = new Float64Array(LONGEST_NAME + 1);
let below = new Float64Array(LONGEST_NAME + 1);

const costAt = (costs: UnitCosts, latin: LatinChunks, at: number, length: number): number => {
  const code = latin.codes[at * STRIDE + length]!;
  const filled = code < LONG ? costs.short[code]! : costs.long.get(code);
  if (filled !== undefined && filled >= 0) return filled;
  const cost = -Math.log(costs.chance(latin.text.slice(at, at + length)));
  if (code < LONG) costs.short[code] = cost;
  else {
    if (costs.long.size >= MOST_LONG) costs.long.clear();
    costs.long.set(code, cost);
  }
  return cost;
};
const MOST_LONG = 40_000;

/** The costs for one unit at each place and length; of a name that is not asked for they are written over by the next. */
const costsFor = (unit: UnitCosts, latin: LatinChunks): Float32Array => {
  const known = latin.costs?.get(unit);
  if (known) return known;
  const row = latin.costs ? new Float32Array((latin.text.length + 1) * STRIDE) : passing;
  for (let at = 0; at <= latin.text.length; at += 1)
    for (let length = 0; length <= unit.longest && at + length <= latin.text.length; length += 1)
      row[at * STRIDE + length] =
        length > unit.learnedUpTo ? unit.byLength[length]! : costAt(unit, latin, at, length);
  if (latin.costs && latin.costs.size >= MOST_KEPT) latin.costs.clear();
  latin.costs?.set(unit, row);
  return row;
};
const MOST_KEPT = 400;
const passing = new Float32Array((LONGEST_NAME + 1) * STRIDE);

/** The cheapest way (nats) to spell the Latin name by these units, each of which takes up to LONGEST_CHUNK letters; endless if none. */
export const costOfSpelling = (units: readonly UnitCosts[], latin: LatinChunks): number => {
  const length = latin.text.length;
  if (length > units.length * LONGEST_CHUNK) return Number.POSITIVE_INFINITY;
  above.fill(Number.POSITIVE_INFINITY, 0, length + 1);
  above[0] = 0;
  let reached = 0;
  for (let row = 0; row < units.length; row += 1) {
    const { longest } = units[row]!;
    const costs = costsFor(units[row]!, latin);
    below.fill(Number.POSITIVE_INFINITY, 0, length + 1);
    const left = (units.length - row - 1) * LONGEST_CHUNK;
    for (let from = 0; from <= reached; from += 1) {
      const so = above[from]!;
      const last = Math.min(longest, length - from);
      for (let take = Math.max(0, length - left - from); take <= last; take += 1) {
        const cost = so + costs[from * STRIDE + take]!;
        if (cost < below[from + take]!) below[from + take] = cost;
      }
    }
    reached = Math.min(length, reached + longest);
    [above, below] = [below, above];
  }
  return above[length]!;
};
