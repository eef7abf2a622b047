import type { NameLevel } from '../names/compare-names.ts';
import { spokenForm } from '../names/read-name.ts';
import type { NameWord } from './prepare-person.ts';
import { pairedWord, type SameWords } from './same-words.ts';
import { slipDistance } from './slip-distance.ts';

/** Two words that stand for one another in two names, and how. */
export interface WordPair {
  a: string;
  b: string;
  kind: 'same' | 'spoken' | 'close' | 'part' | 'initial';
}
/** The level at which two lists of names agree, over the readings that agree best, and the words that met. */
export interface PersonNameComparison {
  level: NameLevel;
  met: WordPair[];
  /** Whether both names are single words. */
  bothSingle: boolean;
}

const ORDER: readonly NameLevel[] = [
  'missing',
  'differs',
  'part_conflicts',
  'one_part',
  'close',
  'contained',
  'sounds_alike',
  'same_tokens',
  'exact',
];
const MISSING: PersonNameComparison = { level: 'missing', met: [], bothSingle: false };
const SCORE = { same: 5, spoken: 4, close: 3, part: 2, initial: 1 } as const;

/** Whether two words are one word with a slip: short words must be spoken the same, or twins' names would be slips. */
const isSlip = (a: NameWord, b: NameWord): boolean => {
  const longest = Math.max(a.text.length, b.text.length);
  if (Math.min(a.spoken.length, b.spoken.length) < 3 || longest < 4) return false;
  const distance = slipDistance(a.spoken, b.spoken);
  if (distance === 0) return true;
  // A changed letter makes another name of a short word (Budi, Putu); a dropped or swapped one seldom does.
  if (distance === 1) return longest >= 6 || sameLetters(a.text, b.text);
  return distance === 2 && longest >= 9;
};
/** Swapped or dropped letters only: the shorter word's letters are all in the longer, at most one more. */
const sameLetters = (a: string, b: string): boolean => {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const left = [...many];
  for (const letter of few) {
    const at = left.indexOf(letter);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length <= 1 && a[0] === b[0] && (left.length === 1 || slipDistance(a, b) === 1);
};

/** Two slips bring at most four letters that the other word lacks; spelling (dj, oe, ph) some more. */
const MOST_OTHER_LETTERS = 6;
const otherLetters = (a: NameWord, b: NameWord): number => {
  let bits = a.letters ^ b.letters;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
};

const kindOf = (a: NameWord, b: NameWord, same: SameWords | undefined): WordPair['kind'] | null => {
  if (a === b || a.text === b.text) return 'same';
  if (a.text.length === 1 || b.text.length === 1) return a.text[0] === b.text[0] ? 'initial' : null;
  if (a.spoken === b.spoken || same?.has(pairedWord(a.text, b.text))) return 'spoken';
  return otherLetters(a, b) <= MOST_OTHER_LETTERS && isSlip(a, b) ? 'close' : null;
};

const LEAST_OF_PART = 3;
/** Whom one word names may be called by the end or the beginning of a name: Yanto for Suryanto, Mel for Melinda. */
const isPart = (short: NameWord, long: NameWord): boolean =>
  short.text.length >= LEAST_OF_PART &&
  short.text.length < long.text.length &&
  (long.text.endsWith(short.text) || long.text.startsWith(short.text));
const partOf = (a: readonly NameWord[], b: readonly NameWord[]): WordPair | null => {
  if (a.length !== 1) return null;
  const long = b.find((word) => isPart(a[0]!, word));
  return long ? { a: a[0]!.text, b: long.text, kind: 'part' } : null;
};

const meet = (a: readonly NameWord[], b: readonly NameWord[], same: SameWords | undefined): WordPair[] => {
  const met: WordPair[] = [];
  const free = b.slice();
  for (const word of a) {
    let kind: WordPair['kind'] | null = null;
    let place = -1;
    for (let at = 0; at < free.length; at++) {
      const other = kindOf(word, free[at]!, same);
      if (other === null || (kind !== null && SCORE[other] <= SCORE[kind])) continue;
      kind = other;
      place = at;
      if (kind === 'same') break;
    }
    if (kind === null) continue;
    met.push({ a: word.text, b: free[place]!.text, kind });
    free.splice(place, 1);
  }
  return met;
};

const isInitial = ({ text }: NameWord): boolean => text.length === 1;
const textOf = (words: readonly NameWord[]): string => {
  let text = '';
  for (const word of words) text += word.text;
  return text;
};
/** Written together or apart; an initial that falls together with its neighbour is none. */
const isOneWriting = (a: readonly NameWord[], b: readonly NameWord[]): boolean => {
  if (a.length === b.length || a[0]!.spoken[0] !== b[0]!.spoken[0]) return false;
  if (a.some(isInitial) || b.some(isInitial)) return false;
  const [x, y] = [textOf(a), textOf(b)];
  return x === y || (Math.abs(x.length - y.length) <= 3 && spokenForm(x) === spokenForm(y));
};

const compareReadings = (
  a: readonly NameWord[],
  b: readonly NameWord[],
  same: SameWords | undefined,
): PersonNameComparison => {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const bothSingle = many.length === 1;
  if (isOneWriting(few, many)) {
    const met: WordPair[] = many.map(({ text }) => ({ a: text, b: text, kind: 'same' }));
    return { level: 'same_tokens', met, bothSingle };
  }
  let met = meet(few, many, same);
  if (met.length === 0 || met[0]!.kind === 'initial') {
    const part = partOf(few, many) ?? partOf(many, few);
    if (part) met = [part];
  }
  return { level: levelOf(a, b, met), met, bothSingle };
};

const levelOf = (a: readonly NameWord[], b: readonly NameWord[], met: readonly WordPair[]): NameLevel => {
  const few = Math.min(a.length, b.length);
  let same = 0;
  let spoken = 0;
  for (const { kind } of met) {
    if (kind === 'same') same++;
    else if (kind === 'spoken') spoken++;
  }
  const sure = same + spoken === met.length;
  if (met[0]?.kind === 'part') return 'one_part';
  if (met.length < few) return same + spoken > 0 ? 'part_conflicts' : 'differs';
  if (a.length === b.length) {
    if (same === few) return a.every((word, at) => word.text === b[at]!.text) ? 'exact' : 'same_tokens';
    return sure ? 'sounds_alike' : 'close';
  }
  if (few === 1 && same === 0) return 'one_part';
  return sure ? 'contained' : 'close';
};

type Readings = readonly (readonly NameWord[])[];

/**
 * Compares people of several names each, over all readings; the pair that agrees best counts. Words that are known to stand for
 * one another count as spoken the same.
 */
export const comparePersonNames = (a: Readings, b: Readings, same?: SameWords): PersonNameComparison => {
  let best = MISSING;
  let held = 0;
  for (const x of a)
    for (const y of b) {
      const compared = compareReadings(x, y, same);
      const rank = ORDER.indexOf(compared.level);
      if (rank < held || (rank === held && compared.met.length <= best.met.length)) continue;
      best = compared;
      held = rank;
    }
  return best;
};

/**
 * Which word of the one stands for which of the other, where all words but at most one of each side meet, in the readings that
 * agree best; empty where more is left over or the names are of different lengths.
 */
export const alignNames = (a: Readings, b: Readings): [string, string][] => {
  let best: [string, string][] = [];
  let most = -1;
  for (const x of a)
    for (const y of b) {
      if (x.length !== y.length) continue;
      const met = meet(x, y, undefined);
      if (met.length < x.length - 1 || met.length <= most) continue;
      most = met.length;
      best = met.map((pair) => [pair.a, pair.b]);
      const left = without(
        x,
        met.map((pair) => pair.a),
      );
      const right = without(
        y,
        met.map((pair) => pair.b),
      );
      if (left !== undefined && right !== undefined) best.push([left, right]);
    }
  return best;
};

/** The first word that is not taken. */
const without = (words: readonly NameWord[], taken: readonly string[]): string | undefined => {
  const left = words.map(({ text }) => text);
  for (const word of taken) left.splice(left.indexOf(word), 1);
  return left[0];
};
