/**
 * Chances that a unit of another script (a letter, a part of a syllable, a character) is spelled by a chunk of Latin letters, as
 * far as they were seen of the unit itself: what they leave to one is spread as the unit's parts are spelled.
 */
export type Spellings = Map<string, Map<string, number>>;

/** One unit of a name: its name in the table, and the more general units that it falls back on, spelled one after the other. */
export interface SpelledUnit {
  key: string;
  parts: readonly SpelledUnit[];
}

/** No unit is spelled by more letters: enough for a Burmese syllable such as phyaung. */
export const LONGEST_CHUNK = 7;
/** What a chunk is worth of which nothing is known: by its length, then each letter alike. */
const BY_LENGTH = [0.15, 0.45, 0.27, 0.09, 0.03, 0.007, 0.002, 0.001];
export const unknownChunk = (chunk: string): number => (BY_LENGTH[chunk.length] ?? 0) * 0.06 ** chunk.length;

/** The chance of a chunk as the parts of a unit spell it, however it is cut among them. */
export const chanceOfParts = (
  parts: readonly SpelledUnit[],
  chunk: string,
  chance: (unit: SpelledUnit, chunk: string) => number,
): number => {
  let row = new Float64Array(chunk.length + 1);
  row[0] = 1;
  for (const part of parts) {
    const next = new Float64Array(chunk.length + 1);
    for (let from = 0; from <= chunk.length; from += 1)
      for (let to = from; row[from]! > 0 && to <= chunk.length; to += 1)
        next[to]! += row[from]! * chance(part, chunk.slice(from, to));
    row = next;
  }
  return row[chunk.length]!;
};

/** What is left of one when the chances seen of a unit are taken away: the share of its parts. Never nothing. */
export const leftToParts = (seen: ReadonlyMap<string, number> | undefined): number => {
  let left = 1;
  for (const chance of seen?.values() ?? []) left -= chance;
  return Math.max(0.001, left);
};

/** So many sightings of a unit weigh as much as what its parts say. */
const STRENGTH = 6;
const ROUNDS = 6;
/** A whole unit's spelling that was seen less often is one name's own, and no knowledge of the script. */
const OFTEN = 1.5;

interface Level {
  pairs: readonly { units: readonly SpelledUnit[]; latin: string }[];
  longest: number;
  /** Spellings seen less often are left out in the end. */
  least: number;
}

/**
 * Learns how units are spelled from pairs of names: expectation maximisation over all ways to cut the Latin name into chunks, one a
 * unit (a stochastic transducer without memory; Ristad and Yianilos 1998, Bisani and Ney 2008), the more general unit standing in
 * for what was not seen (Witten-Bell). Pairs of which no cutting is possible teach nothing. `known` are the spellings of the parts.
 */
const learnSpellings = ({ pairs, longest, least }: Level, known: Spellings): Spellings => {
  let seen: Spellings = new Map();
  let counts: Spellings = new Map();
  for (let round = 0; round < ROUNDS; round += 1) {
    const chance = chanceOf(seen, known);
    counts = new Map();
    for (const { units, latin } of pairs) countPair(units, latin, longest, chance, counts);
    seen = shares(counts, 0);
  }
  return shares(counts, least);
};

/** Counts as shares of all sightings and STRENGTH more; spellings seen less often than `least` are left out. */
const shares = (counts: Spellings, least: number): Spellings => {
  const found: Spellings = new Map();
  for (const [key, chunks] of counts) {
    const kept = [...chunks].filter(([, count]) => count >= least);
    const total = kept.reduce((sum, [, count]) => sum + count, STRENGTH);
    if (kept.length > 0) found.set(key, new Map(kept.map(([chunk, count]) => [chunk, count / total])));
  }
  return found;
};

const chanceOf = (seen: Spellings, known: Spellings): ((unit: SpelledUnit, chunk: string) => number) => {
  const remembered = new Map<string, { left: number; chances: Map<string, number> }>();
  const chance = (unit: SpelledUnit, chunk: string): number => {
    const own = seen.get(unit.key) ?? known.get(unit.key);
    let held = remembered.get(unit.key);
    if (!held) {
      held = { left: leftToParts(own), chances: new Map() };
      remembered.set(unit.key, held);
    }
    const old = held.chances.get(chunk);
    if (old !== undefined) return old;
    const general =
      unit.parts.length === 0 ? unknownChunk(chunk) : chanceOfParts(unit.parts, chunk, chance) + 1e-9;
    const value = (own?.get(chunk) ?? 0) + held.left * general;
    held.chances.set(chunk, value);
    return value;
  };
  return chance;
};

const countPair = (
  units: readonly SpelledUnit[],
  latin: string,
  longest: number,
  chance: (unit: SpelledUnit, chunk: string) => number,
  counts: Spellings,
): void => {
  const [rows, columns] = [units.length, latin.length + 1];
  const forward = new Float64Array((rows + 1) * columns);
  const backward = new Float64Array((rows + 1) * columns);
  const each = (row: number, visit: (from: number, to: number, value: number) => void): void => {
    for (let from = 0; from < columns; from += 1)
      for (let to = from; to < columns && to <= from + longest; to += 1)
        visit(from, to, chance(units[row]!, latin.slice(from, to)));
  };
  forward[0] = 1;
  for (let row = 0; row < rows; row += 1)
    each(row, (from, to, value) => {
      forward[(row + 1) * columns + to]! += forward[row * columns + from]! * value;
    });
  const whole = forward[rows * columns + columns - 1]!;
  if (!(whole > 0)) return;
  backward[rows * columns + columns - 1] = 1;
  for (let row = rows - 1; row >= 0; row -= 1)
    each(row, (from, to, value) => {
      const behind = backward[(row + 1) * columns + to]! * value;
      backward[row * columns + from]! += behind;
      const share = (forward[row * columns + from]! * behind) / whole;
      if (share < 1e-5) return;
      const key = units[row]!.key;
      const chunks = counts.get(key) ?? new Map<string, number>();
      counts.set(key, chunks);
      const chunk = latin.slice(from, to);
      chunks.set(chunk, (chunks.get(chunk) ?? 0) + share);
    });
};

const isMoreGeneral = (unit: SpelledUnit): readonly SpelledUnit[] =>
  unit.parts.length > 0 ? unit.parts : [unit];

/**
 * Learns from the most general units (a letter, an initial) to the most special, each upon those before. `longest`: the most letters
 * that spell one unit, at most LONGEST_CHUNK.
 */
export const learnAllSpellings = (
  pairs: readonly { units: readonly SpelledUnit[]; latin: string }[],
  longest: number = LONGEST_CHUNK,
): Spellings => {
  const levels = [pairs.filter(({ units, latin }) => units.length > 0 && latin !== '' && latin.length <= 30)];
  while (levels[0]!.some(({ units }) => units.some((unit) => unit.parts.length > 0)))
    levels.unshift(levels[0]!.map(({ units, latin }) => ({ units: units.flatMap(isMoreGeneral), latin })));
  let known: Spellings = new Map();
  for (const [at, level] of levels.entries()) {
    const least = at === levels.length - 1 ? OFTEN : 0;
    known = new Map([...known, ...learnSpellings({ pairs: level, longest, least }, known)]);
  }
  return known;
};

/** A table as text, a line for so many units: `unit chunk12 chunk34`, the chance in thousandths; rarer chunks are left out. */
export const writeSpellings = (spellings: Spellings, least = 0.004): string =>
  [...spellings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, chunks]) =>
      [
        key,
        ...[...chunks]
          .filter(([, chance]) => chance >= least)
          .sort((x, y) => y[1] - x[1])
          .map(([chunk, chance]) => `${chunk}${Math.round(1000 * chance)}`),
      ].join(' '),
    )
    .join(';');

/** What `writeSpellings` wrote. */
export const readSpellings = (text: string): Spellings =>
  new Map(
    text.split(';').map((entry) => {
      const [key = '', ...chunks] = entry.trim().split(' ');
      return [
        key,
        new Map(
          chunks.map((cell) => {
            const digits = /\d+$/.exec(cell)?.[0] ?? '';
            return [cell.slice(0, -digits.length), Number(digits) / 1000] as const;
          }),
        ),
      ] as const;
    }),
  );
