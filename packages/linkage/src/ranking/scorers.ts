import { jaroWinkler } from '../names/jaro-winkler.ts';
import { readName, soundOf } from '../names/read-name.ts';
import { alignment } from './costs.ts';
import { type Reading, type Scheme, schemeFor } from './schemes.ts';

/** A name ready for ranking: its readings, and what it is found by. */
export interface Prepared {
  readings: string[];
  /** Beside each reading how it is spelled or, between two Latin names, the sounds of all. */
  sounds: string[];
  features: string[];
}

/** How the two sides of a list are read and compared. */
export interface Scorer {
  prepareLeft(name: string): Prepared;
  prepareRight(name: string): Prepared;
  similarity(left: Prepared, right: Prepared): number;
}

/** Classes of consonants that are told apart badly across scripts; candidates are found by these and by letters. */
const CLASSES = new Map(
  Object.entries({
    t: 'tdTDH',
    k: 'kgqGKQ',
    s: 'szScCjZXx',
    p: 'pbfvF',
    n: 'nN',
    m: 'm',
    l: 'lrLR',
  }).flatMap(([kind, letters]) => [...letters].map((letter) => [letter, kind] as const)),
);
const skeletonOf = (reading: string): string =>
  [...reading].map((letter) => CLASSES.get(letter) ?? '').join('');
const grams = (text: string, size: number, mark: string): string[] =>
  Array.from({ length: Math.max(0, text.length - size + 1) }, (_, at) => mark + text.slice(at, at + size));
const featuresOf = (readings: readonly string[], skeletons: readonly string[]): string[] => [
  ...readings.flatMap((reading) => grams(`^${reading.toLowerCase()}$`, 2, 'l')),
  ...skeletons.flatMap((skeleton) => [2, 3].flatMap((size) => grams(`^${skeleton}$`, size, 's'))),
];

const across = (
  scheme: Scheme,
): Pick<Scorer, 'similarity'> & Record<'other' | 'english', Scorer['prepareLeft']> => {
  const prepare =
    (read: (name: string) => Reading[]) =>
    (name: string): Prepared => {
      const heard = read(name).filter(({ phonemes }) => phonemes !== '');
      const readings = heard.map(({ phonemes }) => phonemes);
      return {
        readings,
        sounds: heard.map(({ spelled }) => spelled),
        features: featuresOf(readings, readings.map(skeletonOf)),
      };
    };
  return {
    other: prepare(scheme.readOther),
    english: prepare(scheme.readEnglish),
    similarity: (other, english) => {
      let best = 0;
      for (const [x, reading] of other.readings.entries())
        for (const [y, heard] of english.readings.entries())
          best = Math.max(
            best,
            (1 - scheme.letters) * alignment(reading, heard, scheme.costs) +
              scheme.letters * jaroWinkler(other.sounds[x]!, english.sounds[y]!),
          );
      return best;
    },
  };
};

const prepareLatin = (name: string): Prepared => {
  const { tokens, alternatives } = readName(name);
  const all = [tokens, ...alternatives].filter((reading) => reading.length > 0);
  const readings = [...new Set(all.flatMap((reading) => [reading.join(''), [...reading].sort().join('')]))];
  const sounds = [...new Set(all.map((reading) => soundOf(reading.join(''))))];
  return { readings, sounds, features: featuresOf(readings, sounds.map(skeletonOf)) };
};
const bestOf = (a: readonly string[], b: readonly string[]): number => {
  let best = 0;
  for (const x of a) for (const y of b) best = Math.max(best, jaroWinkler(x, y));
  return best;
};
const LATIN: Scorer = {
  prepareLeft: prepareLatin,
  prepareRight: prepareLatin,
  similarity: (a, b) => 0.6 * bestOf(a.readings, b.readings) + 0.4 * bestOf(a.sounds, b.sounds),
};

/** Chosen by the script that most names of one side have; a side that mixes scripts, or two Latin sides, get the general one. */
export const scorerFor = (left: readonly string[], right: readonly string[]): Scorer => {
  const isLatin = (names: readonly string[]): boolean =>
    2 * names.filter((name) => /^[^\p{L}]*\p{Script=Latin}/u.test(name)).length > names.length;
  const leftScheme = schemeFor(left);
  const rightScheme = schemeFor(right);
  if (leftScheme && isLatin(right)) {
    const { other, english, similarity } = across(leftScheme);
    return { prepareLeft: other, prepareRight: english, similarity };
  }
  if (rightScheme && isLatin(left)) {
    const { other, english, similarity } = across(rightScheme);
    return { prepareLeft: english, prepareRight: other, similarity: (a, b) => similarity(b, a) };
  }
  return LATIN;
};
