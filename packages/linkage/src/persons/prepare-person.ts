import { documentDigits, normaliseIdentifier, normalisePassport, phoneDigits } from '../identifiers.ts';
import { boundedMemory } from '../names/bounded-memory.ts';
import { readName, spokenForm } from '../names/read-name.ts';
import type { PersonRecord } from '../types.ts';

/** A word of a name with all that comparing it needs. */
export interface NameWord {
  text: string;
  spoken: string;
  /** Which of the letters a to z are in it, as bits. */
  letters: number;
}
/** Document numbers as they are written and with look-alike letters read as digits. */
export interface PreparedDocument {
  number: string;
  digits: string;
}
/** A record with everything in the form in which it is compared, made once for many comparisons. */
export interface PreparedPerson {
  record: PersonRecord;
  readings: NameWord[][];
  nationalities: string[];
  passports: PreparedDocument[];
  nationalIds: PreparedDocument[];
  phones: string[];
  emails: string[];
  handles: string[];
  places: string[];
}

const MOST_NAMES = 6;
const MOST_READINGS = 4;

const known = boundedMemory<NameWord>(50_000);
const wordOf = (text: string): NameWord => {
  const held = known.get(text);
  if (held) return held;
  const word = { text, spoken: spokenForm(text), letters: lettersOf(text) };
  known.set(text, word);
  return word;
};
const lettersOf = (text: string): number => {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) - 97);
  return letters;
};

/** The readings of a record's names that are compared and looked up: the likeliest four of each of the first six names. */
export const readingsOf = (names: readonly string[]): string[][] => {
  const readings: string[][] = [];
  for (const name of names.slice(0, MOST_NAMES)) {
    const { tokens, alternatives } = readName(name);
    if (tokens.length > 0) readings.push(tokens);
    for (let at = 0; at < alternatives.length && at < MOST_READINGS - 1; at++)
      readings.push(alternatives[at]!);
  }
  return readings;
};

export const preparePerson = (record: PersonRecord): PreparedPerson => ({
  record,
  readings: readingsOf(record.names).map((words) => words.map(wordOf)),
  nationalities: record.nationalities.map(normaliseIdentifier).filter(isSaid),
  passports: record.passports.map(documentOf),
  nationalIds: record.nationalIds.map(documentOf),
  phones: record.phones.map(phoneDigits).filter(isSaid),
  emails: record.emails.map(normaliseIdentifier).filter(isSaid),
  handles: record.handles.map(normaliseIdentifier).filter(isSaid),
  places: record.places.map(normaliseIdentifier).filter(isSaid),
});

const isSaid = (value: string): boolean => value !== '';
const documentOf = (raw: string): PreparedDocument => ({
  number: normalisePassport(raw),
  digits: documentDigits(raw),
});
