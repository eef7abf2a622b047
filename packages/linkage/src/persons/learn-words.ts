import { documentDigits, phoneTail } from '../identifiers.ts';
import { soundOf } from '../names/read-name.ts';
import type { PersonRecord } from '../types.ts';
import { alignNames } from './compare-person-names.ts';
import { type PreparedPerson, preparePerson } from './prepare-person.ts';
import { pairedWord, type SameWords } from './same-words.ts';
import { slipDistance } from './slip-distance.ts';

/** Records that share one number beyond this are an office's, no person's. */
const MOST_BEARERS = 6;
/** A slip is seldom made twice in the same way; a spelling is. */
const LEAST_SEEN = 3;
const LEAST_SEEN_ALIKE = 2;
/** Words this short are alike where one slip lies between them, longer ones where two do. */
const SHORT = 5;
const LEAST_ALIKE = 3;
const LEAST_SHARE = 0.01;

/**
 * Words that stand for one another in names of one person, learned without labels: among records that share a document or phone
 * and that `surely` holds for one person without looking at names, the word left over on either side where all others meet.
 * Kept where it was seen at three numbers (at two documents, where the words are alike) and in one of a hundred uses of the rarer
 * word: however often one number is written down, it speaks once, for a phone may be that of twins, who are named alike. One step
 * a record and pair.
 */
export const learnSameWords = (
  records: readonly PersonRecord[],
  surely: (a: PreparedPerson, b: PreparedPerson) => boolean,
): SameWords => {
  const uses = new Map<string, number>();
  const together = new Map<string, Set<string>>();
  const count = (counts: Map<string, number>, key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const [number, one, other] of pairsByNumber(records)) {
    const [a, b] = [preparePerson(one), preparePerson(other)];
    if (!surely(a, b)) continue;
    for (const [x, y] of alignNames(a.readings, b.readings)) {
      count(uses, x);
      if (x === y) continue;
      count(uses, y);
      const pair = pairedWord(x, y);
      const numbers = together.get(pair);
      if (numbers) numbers.add(number);
      else together.set(pair, new Set([number]));
    }
  }
  const words = new Set<string>();
  for (const [pair, numbers] of together) {
    const [x = '', y = ''] = pair.split(' ');
    const rarer = Math.min(uses.get(x) ?? 0, uses.get(y) ?? 0);
    if (numbers.size / rarer >= LEAST_SHARE && isEnough(numbers, x, y)) words.add(pair);
  }
  return words;
};

const isEnough = (numbers: ReadonlySet<string>, x: string, y: string): boolean => {
  if (numbers.size >= LEAST_SEEN) return true;
  const documents = [...numbers].filter((number) => !number.startsWith(PHONE)).length;
  const shorter = Math.min(x.length, y.length);
  if (documents < LEAST_SEEN_ALIKE || shorter < LEAST_ALIKE) return false;
  return consonantsOf(x) === consonantsOf(y) || slipDistance(x, y) <= (shorter <= SHORT ? 1 : 2);
};

/** Without the vowels by which `soundOf` tells short words apart: where the document is one, Pich and Pech are one name. */
const consonantsOf = (word: string): string => {
  const sound = soundOf(word);
  return sound.slice(0, 1) + sound.slice(1).replace(/[aeiou]/g, '');
};

const PHONE = '+';

function* pairsByNumber(
  records: readonly PersonRecord[],
): Generator<[number: string, PersonRecord, PersonRecord]> {
  const bearers = new Map<string, number[]>();
  for (const [place, record] of records.entries()) {
    const numbers = [...record.passports, ...record.nationalIds].map(documentDigits);
    for (const number of [...numbers, ...record.phones.map((phone) => `${PHONE}${phoneTail(phone)}`)]) {
      if (number.length < 6) continue;
      const held = bearers.get(number);
      if (held) held.push(place);
      else bearers.set(number, [place]);
    }
  }
  for (const [number, places] of bearers)
    if (places.length <= MOST_BEARERS)
      for (const [at, a] of places.entries())
        for (const b of places.slice(at + 1)) if (a !== b) yield [number, records[a]!, records[b]!];
}
