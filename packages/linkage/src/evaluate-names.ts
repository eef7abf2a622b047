import { jaroWinkler } from './names/jaro-winkler.ts';
import { readName, soundOf } from './names/read-name.ts';

export interface NameRanking {
  pairs: number;
  recallAt1: number;
  meanReciprocalRank: number;
  seconds: number;
}

/** A name ready for ranking: each reading written together, and its sound. */
interface Prepared {
  forms: string[];
  sounds: string[];
}
const prepare = (name: string): Prepared => {
  const { tokens, alternatives } = readName(name);
  const readings = [tokens, ...alternatives].filter((reading) => reading.length > 0);
  return {
    forms: [...new Set(readings.flatMap((reading) => [reading.join(''), [...reading].sort().join('')]))],
    sounds: [...new Set(readings.map((reading) => soundOf(reading.join(''))))],
  };
};

const similarity = (a: Prepared, b: Prepared): number => {
  let best = 0;
  for (const x of a.forms) for (const y of b.forms) best = Math.max(best, jaroWinkler(x, y));
  let sound = 0;
  for (const x of a.sounds) for (const y of b.sounds) sound = Math.max(sound, jaroWinkler(x, y));
  return 0.6 * best + 0.4 * sound;
};

/**
 * How often the right partner of a name stands first among all partners of the list (and the mean of 1/rank). A tie counts
 * as the worst place of those tied. Cost grows with the square of the list; the sound's beginning is no filter.
 */
export const evaluateNames = (pairs: readonly (readonly [string, string])[]): NameRanking => {
  const begun = performance.now();
  const left = pairs.map(([name]) => prepare(name));
  const right = pairs.map(([, name]) => prepare(name));
  let first = 0;
  let reciprocal = 0;
  for (const [index, asked] of left.entries()) {
    const own = similarity(asked, right[index]!);
    let better = 0;
    for (const [other, candidate] of right.entries())
      if (other !== index && pairs[other]![1] !== pairs[index]![1] && similarity(asked, candidate) >= own)
        better += 1;
    if (better === 0) first += 1;
    reciprocal += 1 / (better + 1);
  }
  return {
    pairs: pairs.length,
    recallAt1: first / Math.max(1, pairs.length),
    meanReciprocalRank: reciprocal / Math.max(1, pairs.length),
    seconds: (performance.now() - begun) / 1000,
  };
};
