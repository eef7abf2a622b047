import { documentDigits, normaliseIdentifier, phoneTail } from '../identifiers.ts';
import { soundOf } from '../names/read-name.ts';
import type { PersonRecord } from '../types.ts';
import { readingsOf } from './prepare-person.ts';

/** Words of a name, and years an unsure birth may span to be looked up by. */
const MOST_SOUNDS = 6;
const MOST_YEARS = 4;
const MOST_KEYS = 160;

type SoundOf = (word: string) => string;

/** How one record's phone is found; the tail alone would be found among other keys. */
const phoneKey = (phone: string): string => `t${phoneTail(phone)}`;

/**
 * Blocking rules: what two records must share, one of them at least, to be compared. Documents whole and with one half's
 * signs in any order (a transposition), look-alike letters read as digits; phones, e-mails, handles; birth days; the sounds
 * of names alone, in pairs, and beside a year or a day of birth. In order, no key twice, at most 160. `sound`: what a word sounds
 * like, `soundOf` if not said.
 */
export const blockingKeys = (record: PersonRecord, sound: SoundOf = soundOf): string[] => {
  const keys = new Set<string>();
  for (const number of [...record.passports, ...record.nationalIds]) addDocument(keys, number);
  for (const phone of record.phones) if (phoneTail(phone).length >= 7) keys.add(phoneKey(phone));
  for (const identifier of [...record.emails, ...record.handles])
    keys.add(`i${normaliseIdentifier(identifier)}`);
  const days = record.birth.filter(({ from, to }) => from === to).map(({ from }) => from);
  for (const day of days) if (!day.endsWith('-01-01')) keys.add(`D${day}`);
  const years = [...new Set(record.birth.flatMap(yearsOf))];
  const monthDays = [...new Set(days.flatMap(monthDaysOf))];
  for (const reading of readingsOf(record.names)) addName(keys, reading.map(sound), years, monthDays);
  return [...keys].slice(0, MOST_KEYS);
};

const addDocument = (keys: Set<string>, raw: string): void => {
  const number = documentDigits(raw);
  if (number.length < 5) return;
  const middle = number.length >> 1;
  const [head, tail] = [number.slice(0, middle), number.slice(middle)];
  keys
    .add(`d${number}`)
    .add(`e${head}|${sorted(tail)}`)
    .add(`f${sorted(head)}|${tail}`);
};

const addName = (
  keys: Set<string>,
  heard: readonly string[],
  years: readonly string[],
  monthDays: readonly string[],
): void => {
  const sounds = [...new Set(heard)].sort().slice(0, MOST_SOUNDS);
  if (sounds.length === 1) keys.add(`m${sounds[0]}`);
  for (const [at, sound] of sounds.entries()) {
    keys.add(`s${sound}`);
    for (const day of monthDays) keys.add(`b${sound}${day}`);
    for (const year of years) keys.add(`y${sound}${year}`);
    for (const other of sounds.slice(at + 1)) keys.add(`n${sound}|${other}`);
  }
};

const yearsOf = ({ from, to }: { from: string; to: string }): string[] => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (!Number.isInteger(first) || !Number.isInteger(last) || last < first || last - first >= MOST_YEARS)
    return [];
  return Array.from({ length: last - first + 1 }, (_, step) => String(first + step));
};

/** Month and day in the smaller order first, so that a date with both exchanged is found by the same key. */
const monthDaysOf = (day: string): string[] => {
  const [, month = '', date = ''] = day.split('-');
  if (month === '01' && date === '01') return [];
  return [month < date ? month + date : date + month];
};

const sorted = (text: string): string => [...text].sort().join('');
