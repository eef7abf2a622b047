import { jaroWinkler } from '../names/jaro-winkler.ts';
import { readName, soundOf } from '../names/read-name.ts';
import { romanise } from '../names/romanise.ts';
import type { SpelledName } from './by-spelling.ts';
import { alignment } from './costs.ts';
import { grams, skeletonOf } from './features.ts';
import { type Reading, type Scheme, schemeFor } from './schemes.ts';

/** A name ready for ranking: its readings, and what it is found by. */
export interface Prepared {
  readings: string[];
  /** Beside each reading how it is spelled or, between two Latin names, the sounds of all. */
  sounds: string[];
  features: string[];
  /** For a script whose spellings are learned. */
  spelled?: SpelledName;
}

/** How the two sides of a list are read and compared. */
export interface Scorer {
  prepareLeft(name: string): Prepared;
  prepareRight(name: string): Prepared;
  similarity(left: Prepared, right: Prepared): number;
  /** What a likeness of one weighs, in nats, where names compete for one partner. */
  nats: number;
}

const featuresOf = (readings: readonly string[], skeletons: readonly string[]): string[] => [
  ...readings.flatMap((reading) => grams(`^${reading.toLowerCase()}$`, 2, 'l')),
  ...skeletons.flatMap((skeleton) => [2, 3].flatMap((size) => grams(`^${skeleton}$`, size, 's'))),
];

/** How names of a scheme's script are compared with English ones; `englishIsAsked`: one of those with many of the others. */
export const across = (
  scheme: Scheme,
  englishIsAsked: boolean,
): Pick<Scorer, 'similarity' | 'nats'> & Record<'other' | 'english', Scorer['prepareLeft']> => {
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
  const heard = (other: Prepared, english: Prepared): number => {
    let best = 0;
    for (let x = 0; x < other.readings.length; x += 1)
      for (let y = 0; y < english.readings.length; y += 1) {
        const sound = alignment(other.readings[x]!, english.readings[y]!, scheme.costs);
        const whole =
          (1 - scheme.letters) * sound + scheme.letters * jaroWinkler(other.sounds[x]!, english.sounds[y]!);
        if (whole > best) best = whole;
      }
    return best;
  };
  const other = prepare(scheme.readOther);
  const english = prepare(scheme.readEnglish);
  const { learned } = scheme;
  if (!learned) return { other, english, similarity: heard, nats: HEARD };
  const known = learned.spellings();
  const lettersOf = (name: string): string => (romanise(name).at(-1) ?? '').replace(/[^a-z]/g, '');
  return {
    other: (name) => {
      const spelled = known.other(learned.units(name));
      return { ...other(name), features: spelled.features, spelled };
    },
    english: (name) => {
      const spelled = known.latin([lettersOf(name)], englishIsAsked);
      return { ...english(name), features: spelled.features, spelled };
    },
    similarity: (a, b) => {
      const likeness = heard(a, b);
      // What sounds nothing like it is no spelling of it: the dearer comparison is spared.
      if (likeness < ALIKE) return LEAST + likeness;
      return Math.max(LEAST, known.chance(a.spelled!, b.spelled!)) + learned.heard * likeness;
    },
    nats: 1,
  };
};

/** What a full likeness of sound is worth, in nats, where nothing is known of spellings. */
const HEARD = 60;
/** What cannot be spelled so is ranked by sound alone, behind all that can. */
const LEAST = -1000;
const ALIKE = 0.4;

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
  nats: HEARD,
};

/** Chosen by the script that most names of one side have; a side that mixes scripts, or two Latin sides, get the general one. */
export const scorerFor = (left: readonly string[], right: readonly string[]): Scorer => {
  const isLatin = (names: readonly string[]): boolean =>
    2 * names.filter((name) => /^[^\p{L}]*\p{Script=Latin}/u.test(name)).length > names.length;
  const leftScheme = schemeFor(left);
  const rightScheme = schemeFor(right);
  if (leftScheme && isLatin(right)) {
    const { other, english, ...compared } = across(leftScheme, false);
    return { prepareLeft: other, prepareRight: english, ...compared };
  }
  if (rightScheme && isLatin(left)) {
    const { other, english, similarity, nats } = across(rightScheme, true);
    return { prepareLeft: english, prepareRight: other, similarity: (a, b) => similarity(b, a), nats };
  }
  return LATIN;
};
