import type { EncodedColumn } from './columns.ts';
import type { Comparison, Condition } from './conditions.ts';
import { editDistance, jaroWinklerBound, jaroWinklerOf, type Letters, mostCommon } from './letters.ts';
import { type PreparedColumn, prepareColumn } from './prepare-column.ts';
import { cosineOf, evidenceOf, USUAL_SHARE, type WordEvidence, type Words } from './tokens.ts';

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
  /** Where the words themselves are weighed. */
  readonly evidence: WordEvidence | null;
}

type Test = (x: number, y: number) => boolean;
/** `possible`: can the condition hold at all? May err to true, never to false. */
interface ReadyCondition {
  readonly possible: Test;
  readonly holds: Test;
}
const CACHE_BITS = 18;
/** Settings have 20 levels at most, and a column 2^27 values. */
const LEVEL_BITS = 5;
const LAST_LEVEL = (1 << LEVEL_BITS) - 1;

/**
 * Every condition is asked of distinct values only, the strongest level first; answers are kept in a cache of fixed size.
 * Cheap bounds go before every string function, so that nearly all pairs never reach one.
 */
export const readyPrepared = (
  prepared: PreparedColumn,
  comparison: Comparison,
  cacheBits = CACHE_BITS,
): ReadyComparison => {
  const alike = prepared.letters ? rememberLast(prepared.letters) : null;
  const ready = comparison.levels.map(({ any }) =>
    any.map((condition) => readyCondition(condition, prepared, alike)),
  );
  const levels = ready.length + 1;
  const evaluate = (x: number, y: number): number => {
    for (let at = 0; at < ready.length; at++)
      for (const { possible, holds } of ready[at]!) if (possible(x, y) && holds(x, y)) return levels - at;
    return ELSE;
  };
  // Two numbers a place, side by side: the first value, and the second with the level below it.
  const cache = new Int32Array(2 << cacheBits);
  return {
    levels,
    // Every condition holds of a value and itself, a caller's own test perhaps not.
    equal: evaluate(1, 1),
    evidence: comparison.byWord ? prepared.evidence![comparison.wordShare ?? USUAL_SHARE]! : null,
    levelOf: (a, b) => {
      const [x, y] = a < b ? [a, b] : [b, a];
      const place = 2 * ((Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b)) >>> (32 - cacheBits));
      if (cache[place] === x && cache[place + 1]! >>> LEVEL_BITS === y) return cache[place + 1]! & LAST_LEVEL;
      const level = evaluate(x, y);
      cache[place] = x;
      cache[place + 1] = (y << LEVEL_BITS) | level;
      return level;
    },
  };
};

/** The same of a column's own values. */
export const readyComparison = (column: EncodedColumn, comparison: Comparison): ReadyComparison =>
  readyPrepared(prepareColumn(column, comparison), comparison);

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

const always: Test = () => true;
/** A test as cheap as any bound of it. */
const plainly = (test: Test): ReadyCondition => ({ possible: test, holds: always });

const readyCondition = (
  condition: Condition,
  prepared: PreparedColumn,
  alike: ReturnType<typeof rememberLast> | null,
): ReadyCondition => {
  switch (condition.is) {
    case 'equal':
      return plainly((x, y) => x === y);
    case 'jaro':
    case 'jaroWinkler': {
      const { bound, winkler, jaro } = alike!;
      const { atLeast } = condition;
      const found = condition.is === 'jaro' ? jaro : winkler;
      return {
        possible: (x, y) => bound(x, y) >= atLeast,
        holds: (x, y) => found(x, y) >= atLeast,
      };
    }
    case 'levenshtein':
    case 'damerau':
      return edits(prepared.letters!, condition.atMost, condition.is === 'damerau');
    case 'sameTokens': {
      const classes = prepared.wordClass!;
      return plainly((x, y) => classes[x] === classes[y]);
    }
    case 'tokensContained': {
      const words = prepared.words!;
      const { bits } = words;
      return {
        possible: (x, y) => (bits[x]! & bits[y]!) === bits[x] || (bits[x]! & bits[y]!) === bits[y],
        holds: (x, y) => isContained(words, x, y),
      };
    }
    case 'sharedToken': {
      const words = prepared.words!;
      const { bits } = words;
      return {
        possible: (x, y) => (bits[x]! & bits[y]!) !== 0,
        holds: (x, y) => sharesWord(words, x, y),
      };
    }
    case 'tokenCosine': {
      const [cosine, { bits }] = [prepared.cosine!, prepared.words!];
      return {
        possible: (x, y) => (bits[x]! & bits[y]!) !== 0,
        holds: (x, y) => cosineOf(cosine, x, y) >= condition.atLeast,
      };
    }
    case 'wordEvidence': {
      const evidence = prepared.evidence![USUAL_SHARE]!;
      const { most } = evidence;
      const { atLeast } = condition;
      return {
        possible: (x, y) => most[x]! >= atLeast && most[y]! >= atLeast,
        holds: (x, y) => evidenceOf(evidence, x, y) >= atLeast,
      };
    }
    case 'digits': {
      const digits = prepared.digits!;
      return plainly((x, y) => {
        const differ = placesApart(digits, x, y);
        return differ >= 0 && differ <= condition.atMost;
      });
    }
    case 'digitsTurned': {
      const [digits, classes] = [prepared.digits!, prepared.digitClass!];
      return plainly(
        (x, y) => classes[x] === classes[y] && classes[x] !== 0 && placesApart(digits, x, y) === 2,
      );
    }
    case 'sameYear': {
      const classes = prepared.yearClass!;
      return plainly((x, y) => classes[x] === classes[y]);
    }
    case 'daysApart': {
      const days = prepared.days!;
      return plainly((x, y) => Math.abs(days[x]! - days[y]!) <= condition.atMost);
    }
    case 'numberWithin': {
      const numbers = prepared.numbers!;
      return plainly((x, y) => {
        const [a, b] = [numbers[x]!, numbers[y]!];
        return Math.abs(a - b) <= condition.share * Math.max(Math.abs(a), Math.abs(b));
      });
    }
    case 'kilometresApart': {
      const [latitude, longitude] = [prepared.latitude!, prepared.longitude!];
      return plainly(
        (x, y) => kilometres(latitude[x]!, longitude[x]!, latitude[y]!, longitude[y]!) <= condition.atMost,
      );
    }
    case 'sameSound': {
      const classes = prepared.soundClass!;
      return plainly((x, y) => classes[x] === classes[y] && classes[x] !== 0);
    }
    case 'absent': {
      const absent = prepared.absent!;
      return plainly((x, y) => x !== y && (x === absent || y === absent));
    }
    case 'custom': {
      const texts = prepared.texts!;
      return plainly((x, y) => condition.test(texts[x]!, texts[y]!));
    }
  }
};

const edits = (letters: Letters, atMost: number, swaps: boolean): ReadyCondition => {
  const { start } = letters;
  return {
    // Each edit changes at most one letter of the longer value.
    possible: (x, y) =>
      Math.max(start[x + 1]! - start[x]!, start[y + 1]! - start[y]!) - mostCommon(letters, x, y) <= atMost,
    holds: (x, y) => editDistance(letters, x, y, swaps) <= atMost,
  };
};

const holdsWord = ({ start, all }: Words, value: number, word: number): boolean => {
  for (let at = start[value]!; at < start[value + 1]!; at++) if (all[at] === word) return true;
  return false;
};

/** All words of the one with fewer, each of two letters or more, stand in the other. */
const isContained = (words: Words, x: number, y: number): boolean => {
  const { start, all, lengths } = words;
  const [ofX, ofY] = [start[x + 1]! - start[x]!, start[y + 1]! - start[y]!];
  if (ofX === ofY || ofX === 0 || ofY === 0) return false;
  const [few, many] = ofX < ofY ? [x, y] : [y, x];
  for (let at = start[few]!; at < start[few + 1]!; at++)
    if (lengths[all[at]!]! < 2 || !holdsWord(words, many, all[at]!)) return false;
  return true;
};

/** A word of three letters or more stands in both. */
const sharesWord = (words: Words, x: number, y: number): boolean => {
  const { start, all, lengths } = words;
  for (let at = start[x]!; at < start[x + 1]!; at++)
    if (lengths[all[at]!]! > 2 && holdsWord(words, y, all[at]!)) return true;
  return false;
};

/** Places in which the digits differ; -1 where they are not equally many, or none. */
const placesApart = ({ start, letters }: Letters, x: number, y: number): number => {
  const [fromX, fromY] = [start[x]!, start[y]!];
  const length = start[x + 1]! - fromX;
  if (length === 0 || length !== start[y + 1]! - fromY) return -1;
  let differ = 0;
  for (let at = 0; at < length; at++) if (letters[fromX + at] !== letters[fromY + at]) differ++;
  return differ;
};

const EARTH_KILOMETRES = 6371;

/** Great-circle distance by the haversine formula. */
const kilometres = (latitudeA: number, longitudeA: number, latitudeB: number, longitudeB: number): number => {
  const radians = Math.PI / 180;
  const chord =
    Math.sin(((latitudeB - latitudeA) * radians) / 2) ** 2 +
    Math.cos(latitudeA * radians) *
      Math.cos(latitudeB * radians) *
      Math.sin(((longitudeB - longitudeA) * radians) / 2) ** 2;
  return 2 * EARTH_KILOMETRES * Math.asin(Math.sqrt(Math.min(1, chord)));
};
