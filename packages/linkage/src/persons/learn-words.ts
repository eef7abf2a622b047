import { documentDigits, phoneTail } from '../identifiers.ts';
import type { PersonRecord } from '../types.ts';
import { alignNames } from './compare-person-names.ts';
import { type PreparedPerson, preparePerson } from './prepare-person.ts';
import { pairedWord, type SameWords } from './same-words.ts';

/** Records that share one number beyond this are an office's, no person's. */
const MOST_BEARERS = 6;
/** A slip is seldom made twice in the same way; a spelling is. */
const LEAST_SEEN = 3;
const LEAST_SHARE = 0.01;

/**
 * Words that stand for one another in names of one person, learned without labels: among records that share a document or phone
 * and that `surely` holds for one person without looking at names, the word left over on either side where all others meet.
 * Kept where it was seen three times and in one of a hundred uses of the rarer word. One step a record and pair.
 */
export const learnSameWords = (
  records: readonly PersonRecord[],
  surely: (a: PreparedPerson, b: PreparedPerson) => boolean,
): SameWords => {
  const uses = new Map<string, number>();
  const together = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const [one, other] of pairsByNumber(records)) {
    const [a, b] = [preparePerson(one), preparePerson(other)];
    if (!surely(a, b)) continue;
    for (const [x, y] of alignNames(a.readings, b.readings)) {
      count(uses, x);
      if (x === y) continue;
      count(uses, y);
      count(together, pairedWord(x, y));
    }
  }
  const words = new Set<string>();
  for (const [pair, seen] of together) {
    const [x = '', y = ''] = pair.split(' ');
    const rarer = Math.min(uses.get(x) ?? 0, uses.get(y) ?? 0);
    if (seen >= LEAST_SEEN && seen / rarer >= LEAST_SHARE) words.add(pair);
  }
  return words;
};

function* pairsByNumber(records: readonly PersonRecord[]): Generator<[PersonRecord, PersonRecord]> {
  const bearers = new Map<string, number[]>();
  for (const [place, record] of records.entries()) {
    const numbers = [...record.passports, ...record.nationalIds].map(documentDigits);
    for (const number of [...numbers, ...record.phones.map((phone) => `+${phoneTail(phone)}`)]) {
      if (number.length < 6) continue;
      const held = bearers.get(number);
      if (held) held.push(place);
      else bearers.set(number, [place]);
    }
  }
  for (const places of bearers.values())
    if (places.length <= MOST_BEARERS)
      for (const [at, a] of places.entries())
        for (const b of places.slice(at + 1)) if (a !== b) yield [records[a]!, records[b]!];
}
