import { comparePersons } from './compare-persons.ts';
import { normaliseIdentifier, normalisePassport, phoneTail } from './identifiers.ts';
import { readName, soundOf } from './names/read-name.ts';
import { DEFAULT_PERSON_MODEL, type PersonModel } from './person-model.data.ts';
import type { PersonRecord } from './types.ts';

export interface FoundPerson {
  id: string;
  weight: number;
  probability: number;
  crossRole: boolean;
}
export interface PersonIndex {
  add(record: PersonRecord): void;
  remove(id: string): boolean;
  has(id: string): boolean;
  get(id: string): PersonRecord | undefined;
  /** Who the record could be, the strongest first; never the record itself, nor another subject of its own report. */
  find(record: PersonRecord, options?: { limit?: number; minimumWeight?: number }): FoundPerson[];
  readonly size: number;
}
export interface PersonIndexOptions {
  model?: PersonModel;
  /** A key held by more records than this tells nobody apart and is passed over. */
  hubSize?: number;
  /** At most this many candidates are compared in full for one find. */
  mostCandidates?: number;
}

/**
 * An in-memory index of persons: keys of blocking rules lead to postings, so that a find compares some dozens of records
 * whatever the size. Adding and removing keep token frequencies right. Cost of an add grows with a record's keys only.
 */
export const createPersonIndex = ({
  model = DEFAULT_PERSON_MODEL,
  hubSize = 120,
  mostCandidates = 60,
}: PersonIndexOptions = {}): PersonIndex => {
  const records = new Map<string, PersonRecord>();
  const postings = new Map<string, Set<string>>();
  const tokens = new Map<string, number>();

  const countTokens = (record: PersonRecord, step: 1 | -1): void => {
    for (const token of new Set(record.names.flatMap((name) => readName(name).tokens))) {
      const count = (tokens.get(token) ?? 0) + step;
      if (count > 0) tokens.set(token, count);
      else tokens.delete(token);
    }
  };
  const frequency = (token: string): number =>
    records.size < 200 ? 0 : (tokens.get(token) ?? 0) / records.size;

  const index: PersonIndex = {
    add: (record) => {
      if (records.has(record.id)) index.remove(record.id);
      records.set(record.id, record);
      countTokens(record, 1);
      for (const key of blockingKeys(record)) {
        const posting = postings.get(key);
        if (posting) posting.add(record.id);
        else postings.set(key, new Set([record.id]));
      }
    },
    remove: (id) => {
      const record = records.get(id);
      if (!record) return false;
      for (const key of blockingKeys(record)) {
        const posting = postings.get(key);
        posting?.delete(id);
        if (posting?.size === 0) postings.delete(key);
      }
      countTokens(record, -1);
      return records.delete(id);
    },
    has: (id) => records.has(id),
    get: (id) => records.get(id),
    find: (record, { limit = 10, minimumWeight = 0 } = {}) => {
      const candidates = new Set<string>();
      // The most telling keys come first, so that a cut takes the least likely away.
      const held = [...blockingKeys(record)]
        .map((key) => postings.get(key))
        .filter((posting) => posting !== undefined && posting.size <= hubSize);
      held.sort((a, b) => a!.size - b!.size);
      gather: for (const posting of held) {
        for (const id of posting!) {
          candidates.add(id);
          if (candidates.size >= mostCandidates) break gather;
        }
      }
      const found: FoundPerson[] = [];
      for (const id of candidates) {
        const other = records.get(id);
        if (!other || id === record.id || (record.group !== undefined && record.group === other.group))
          continue;
        const { weight, probability, crossRole } = comparePersons(record, other, model, frequency);
        if (weight >= minimumWeight) found.push({ id, weight, probability, crossRole });
      }
      return found.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)).slice(0, limit);
    },
    get size() {
      return records.size;
    },
  };
  return index;
};

/** Blocking rules: what two records must share, one of them at least, to be compared. */
const blockingKeys = (record: PersonRecord): Set<string> => {
  const keys = new Set<string>();
  for (const passport of [...record.passports, ...record.nationalIds]) {
    const number = normalisePassport(passport);
    if (number.length >= 5)
      keys
        .add(`d${number}`)
        .add(`e${number.slice(0, 5)}`)
        .add(`f${number.slice(-5)}`);
  }
  for (const phone of record.phones) if (phoneTail(phone).length >= 7) keys.add(`t${phoneTail(phone)}`);
  for (const identifier of [...record.emails, ...record.handles])
    keys.add(`i${normaliseIdentifier(identifier)}`);
  const years = [
    ...new Set(
      record.birth.flatMap(({ from, to }) => (from.slice(0, 4) === to.slice(0, 4) ? [from.slice(0, 4)] : [])),
    ),
  ];
  const days = record.birth.filter(({ from, to }) => from === to).map(({ from }) => from);
  for (const name of record.names.slice(0, 6)) {
    const { tokens, alternatives } = readName(name);
    for (const reading of [tokens, ...alternatives]) {
      const sounds = [...new Set(reading.map(soundOf))].sort().slice(0, 6);
      for (const [at, sound] of sounds.entries()) {
        for (const year of years) keys.add(`y${sound}${year}`);
        for (const day of days) keys.add(`b${sound}${day.slice(5)}`);
        for (const other of sounds.slice(at + 1)) keys.add(`n${sound}|${other}`);
      }
      if (sounds.length === 1) keys.add(`m${sounds[0]}`);
      for (const sound of sounds) keys.add(`s${sound}`);
    }
  }
  for (const day of days) if (!day.endsWith('-01-01')) keys.add(`D${day}`);
  return keys;
};
