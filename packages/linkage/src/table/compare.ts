import { soundOf } from '../names/read-name.ts';
import { ABSENT } from './absent.ts';
import type { EncodedColumn } from './columns.ts';
import type { Comparison, Condition } from './conditions.ts';
import {
  editDistance,
  jaroWinklerBound,
  jaroWinklerOf,
  type Letters,
  mostCommon,
  spellOut,
} from './letters.ts';
import { createCosine, createWordEvidence, tokensOf, type WordEvidence } from './tokens.ts';

/** 0: a side is missing; 1: "else"; the strongest level has the largest number. */
export const MISSING = 0;
export const ELSE = 1;

/** A comparison made ready for one column: levels of pairs of value codes. */
export interface ReadyComparison {
  /** Levels and "else", without missing. */
  readonly levels: number;
  /** The level of equal values. */
  readonly equal: number;
  /** The level of two values that are known and differ. Symmetric. */
  readonly levelOf: (x: number, y: number) => number;
  /** A level that the pair cannot exceed, told by some bit operations. */
  readonly mostOf: (x: number, y: number) => number;
  /** Where the words themselves are weighed. */
  readonly evidence: WordEvidence | null;
  /** The characters of the column's values. */
  readonly letters: () => Letters;
}

/** Can the condition hold at all? May err to true, never to false. */
type Test = (x: number, y: number) => boolean;
interface ReadyCondition {
  readonly possible: Test;
  readonly holds: Test;
}
const CACHE_BITS = 18;
/** Among matches, the chance that a word of one text stands in the other, before anything is learned. */
const USUAL_SHARE = 0.4;

/**
 * Every condition is asked of distinct values only, the strongest level first; answers are kept in a cache of fixed size.
 * Cheap bounds go before every string function, so that nearly all pairs never reach one.
 */
export const readyComparison = (column: EncodedColumn, comparison: Comparison): ReadyComparison => {
  const prepared = createPreparation(column);
  const ready = comparison.levels.map(({ any }) =>
    any.map((condition) => readyCondition(condition, prepared)),
  );
  const levels = ready.length + 1;
  const evaluate = (x: number, y: number): number => {
    for (let at = 0; at < ready.length; at++)
      for (const { possible, holds } of ready[at]!) if (possible(x, y) && holds(x, y)) return levels - at;
    return ELSE;
  };
  const mostOf = (x: number, y: number): number => {
    for (let at = 0; at < ready.length; at++)
      for (const { possible } of ready[at]!) if (possible(x, y)) return levels - at;
    return ELSE;
  };
  const size = 1 << CACHE_BITS;
  const [cacheX, cacheY] = [new Int32Array(size), new Int32Array(size)];
  const cached = new Uint8Array(size);
  return {
    levels,
    // Every condition holds of a value and itself, a caller's own test perhaps not.
    equal: evaluate(1, 1),
    mostOf,
    evidence: !comparison.byWord
      ? null
      : comparison.wordShare === undefined
        ? prepared.evidence()
        : createWordEvidence(prepared.tokens(), column.counts, comparison.wordShare),
    letters: prepared.letters,
    levelOf: (a, b) => {
      const [x, y] = a < b ? [a, b] : [b, a];
      const place = (Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b)) >>> (32 - CACHE_BITS);
      if (cacheX[place] === x && cacheY[place] === y) return cached[place]!;
      const level = evaluate(x, y);
      cacheX[place] = x;
      cacheY[place] = y;
      cached[place] = level;
      return level;
    },
  };
};

/** What conditions need of the values, each worked out once and only when asked for. */
const createPreparation = ({ values, counts }: EncodedColumn) => {
  const once = <T>(make: () => T): (() => T) => {
    let made: T | undefined;
    return () => {
      made ??= make();
      return made;
    };
  };
  const tokens = once(() => values.map(tokensOf));
  const letters = once(() => spellOut(values));
  return {
    values,
    letters,
    alike: once(() => rememberLast(letters())),
    digits: once(() => spellOut(values.map((value) => value.replaceAll(/[^0-9]/g, '')))),
    tokens,
    evidence: once(() => createWordEvidence(tokens(), counts, USUAL_SHARE)),
    sorted: once(() => tokens().map((list) => [...list].sort().join(' '))),
    sounds: once(() => tokens().map((list) => list.map(soundOf).sort().join(' '))),
    /** One bit a word: words in common have bits in common. */
    wordBits: once(() =>
      Int32Array.from(tokens(), (list) => list.reduce((bits, word) => bits | wordBit(word), 0)),
    ),
    numbers: once(() => Float64Array.from(values, Number)),
    days: once(() =>
      Float64Array.from(values, (value) => Date.parse(value.replaceAll(' ', '-')) / 86_400_000),
    ),
    places: once(() => values.map((value) => value.split(' ').map(Number))),
  };
};
type Preparation = ReturnType<typeof createPreparation>;

/** The similarity of the pair asked for last is kept: several levels ask for the same one. */
const rememberLast = (letters: Letters) => {
  let [boundX, boundY, bound] = [-1, -1, 0];
  let [lastX, lastY, jaro, winkler] = [-1, -1, 0, 0];
  const read = (x: number, y: number): void => {
    if (x === lastX && y === lastY) return;
    const found = jaroWinklerOf(letters, x, y);
    lastX = x;
    lastY = y;
    jaro = found.jaro;
    winkler = found.winkler;
  };
  return {
    bound: (x: number, y: number): number => {
      if (x !== boundX || y !== boundY) {
        boundX = x;
        boundY = y;
        bound = jaroWinklerBound(letters, x, y);
      }
      return bound;
    },
    jaro: (x: number, y: number): number => {
      read(x, y);
      return jaro;
    },
    winkler: (x: number, y: number): number => {
      read(x, y);
      return winkler;
    },
  };
};

const wordBit = (word: string): number => {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return 1 << ((hash ^ (hash >>> 15)) & 31);
};

const always: Test = () => true;

const readyCondition = (condition: Condition, prepared: Preparation): ReadyCondition => {
  switch (condition.is) {
    case 'equal':
      return plainly((x, y) => x === y);
    case 'jaro':
    case 'jaroWinkler': {
      const { bound, winkler, jaro } = prepared.alike();
      const { atLeast } = condition;
      const found = condition.is === 'jaro' ? jaro : winkler;
      return {
        possible: (x, y) => bound(x, y) >= atLeast,
        holds: (x, y) => found(x, y) >= atLeast,
      };
    }
    case 'levenshtein':
    case 'damerau': {
      const letters = prepared.letters();
      return edits(letters, condition.atMost, condition.is === 'damerau');
    }
    case 'sameTokens': {
      const sorted = prepared.sorted();
      return plainly((x, y) => sorted[x] === sorted[y]);
    }
    case 'tokensContained': {
      const [tokens, bits] = [prepared.tokens(), prepared.wordBits()];
      return {
        possible: (x, y) => (bits[x]! & bits[y]!) === bits[x] || (bits[x]! & bits[y]!) === bits[y],
        holds: (x, y) => {
          const [few, many] =
            tokens[x]!.length < tokens[y]!.length ? [tokens[x]!, tokens[y]!] : [tokens[y]!, tokens[x]!];
          return few.length < many.length && few.every((word) => word.length > 1 && many.includes(word));
        },
      };
    }
    case 'sharedToken': {
      const [tokens, bits] = [prepared.tokens(), prepared.wordBits()];
      return {
        possible: (x, y) => (bits[x]! & bits[y]!) !== 0,
        holds: (x, y) => tokens[x]!.some((word) => word.length > 2 && tokens[y]!.includes(word)),
      };
    }
    case 'tokenCosine': {
      const bits = prepared.wordBits();
      const cosine = createCosine(prepared.tokens());
      return {
        possible: (x, y) => (bits[x]! & bits[y]!) !== 0,
        holds: (x, y) => cosine(x, y) >= condition.atLeast,
      };
    }
    case 'wordEvidence': {
      const { bits, most } = prepared.evidence();
      const { atLeast } = condition;
      return {
        possible: (x, y) => most[x]! >= atLeast && most[y]! >= atLeast,
        holds: (x, y) => bits(x, y) >= atLeast,
      };
    }
    case 'digits': {
      const { start, letters } = prepared.digits();
      return plainly((x, y) => {
        const length = start[x + 1]! - start[x]!;
        if (length === 0 || length !== start[y + 1]! - start[y]!) return false;
        let differ = 0;
        for (let at = 0; at < length; at++) if (letters[start[x]! + at] !== letters[start[y]! + at]) differ++;
        return differ <= condition.atMost;
      });
    }
    case 'digitsTurned': {
      const digits = prepared.values.map((value) => value.replaceAll(/[^0-9]/g, ''));
      const turned = digits.map((value) => [...value].sort().join(''));
      return plainly((x, y) => {
        if (turned[x] !== turned[y] || turned[x] === '') return false;
        const [a, b] = [digits[x]!, digits[y]!];
        let differ = 0;
        for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) differ++;
        return differ === 2;
      });
    }
    case 'sameYear': {
      const years = prepared.values.map((value) => value.replaceAll(' ', '').slice(0, 4));
      return plainly((x, y) => years[x] === years[y]);
    }
    case 'daysApart': {
      const days = prepared.days();
      return plainly((x, y) => Math.abs(days[x]! - days[y]!) <= condition.atMost);
    }
    case 'numberWithin': {
      const numbers = prepared.numbers();
      return plainly((x, y) => {
        const [a, b] = [numbers[x]!, numbers[y]!];
        return Math.abs(a - b) <= condition.share * Math.max(Math.abs(a), Math.abs(b));
      });
    }
    case 'kilometresApart': {
      const places = prepared.places();
      return plainly((x, y) => kilometres(places[x]!, places[y]!) <= condition.atMost);
    }
    case 'sameSound': {
      const sounds = prepared.sounds();
      return plainly((x, y) => sounds[x] === sounds[y] && sounds[x] !== '');
    }
    case 'absent': {
      const absent = prepared.values.indexOf(ABSENT);
      return plainly((x, y) => x !== y && (x === absent || y === absent));
    }
    case 'custom':
      return plainly((x, y) => condition.test(prepared.values[x]!, prepared.values[y]!));
  }
};

/** A test as cheap as any bound of it. */
const plainly = (test: Test): ReadyCondition => ({ possible: test, holds: always });

const edits = (letters: Letters, atMost: number, swaps: boolean): ReadyCondition => {
  const { start } = letters;
  return {
    // Each edit changes at most one letter of the longer value.
    possible: (x, y) =>
      Math.max(start[x + 1]! - start[x]!, start[y + 1]! - start[y]!) - mostCommon(letters, x, y) <= atMost,
    holds: (x, y) => editDistance(letters, x, y, swaps) <= atMost,
  };
};

const EARTH_KILOMETRES = 6371;

/** Great-circle distance by the haversine formula. */
const kilometres = (
  [latitudeA = Number.NaN, longitudeA = 0]: number[],
  [latitudeB = Number.NaN, longitudeB = 0]: number[],
) => {
  const radians = Math.PI / 180;
  const chord =
    Math.sin(((latitudeB - latitudeA) * radians) / 2) ** 2 +
    Math.cos(latitudeA * radians) *
      Math.cos(latitudeB * radians) *
      Math.sin(((longitudeB - longitudeA) * radians) / 2) ** 2;
  return 2 * EARTH_KILOMETRES * Math.asin(Math.sqrt(Math.min(1, chord)));
};
