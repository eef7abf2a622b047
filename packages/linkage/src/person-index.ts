import { areCrossed, comparePersons, probabilityOf } from './compare-persons.ts';
import { DEFAULT_PERSON_MODEL, type PersonModel } from './person-model.data.ts';
import { blockingKeys } from './persons/blocking-keys.ts';
import { createCandidates } from './persons/candidates.ts';
import { createValueCounts } from './persons/frequencies.ts';
import { hashOf } from './persons/hash.ts';
import { createPostings } from './persons/postings.ts';
import { preparePerson } from './persons/prepare-person.ts';
import { createRecordStore } from './persons/record-store.ts';
import { soundClasses } from './persons/sound-classes.ts';
import { createWeigher, ownRecords } from './persons/weigh.ts';
import type { Explanation, PersonRecord } from './types.ts';

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
  /** A copy of the record that was added. */
  get(id: string): PersonRecord | undefined;
  /** Who the record could be, the strongest first; never the record itself, nor another subject of its own report. */
  find(record: PersonRecord, options?: { limit?: number; minimumWeight?: number }): FoundPerson[];
  /** The weight that `find` gives two records (in the index or not), comparison by comparison. */
  explain(record: PersonRecord, other: PersonRecord): Explanation;
  readonly size: number;
}
export interface PersonIndexOptions {
  model?: PersonModel;
  /** A key held by more records than this (at most 1024) tells nobody apart and is passed over. */
  hubSize?: number;
  /** At most this many candidates are compared in full for one find. */
  mostCandidates?: number;
}

/**
 * An in-memory index of persons: hashed keys of blocking rules lead to chains of record numbers, records lie as UTF-8 outside
 * the heap, and candidates are put in order by how many and how rare the keys are that they share before the best are compared
 * in full, so that a find compares some dozens of records whatever the size. After adding and removing it is as if the record
 * had never been. About 600 bytes a record.
 */
export const createPersonIndex = ({
  model = DEFAULT_PERSON_MODEL,
  hubSize = 120,
  mostCandidates = 40,
}: PersonIndexOptions = {}): PersonIndex => {
  const store = createRecordStore();
  const postings = createPostings();
  const counts = createValueCounts(ownRecords(model));
  const candidates = createCandidates(postings, { hubSize, mostCandidates });

  const sound = soundClasses(model.sameWords);
  const keysOf = (record: PersonRecord): Set<number> => new Set(blockingKeys(record, sound).map(hashOf));
  const idKey = (id: string): number => hashOf(`#${id}`);
  let chain = new Int32Array(16);
  /** The record's number, or -1. */
  const numberOf = (id: string): number => {
    const key = idKey(id);
    const held = postings.count(key);
    if (held > chain.length) chain = new Int32Array(2 * held);
    postings.read(key, chain);
    for (let at = 0; at < held; at++) if (store.idOf(chain[at]!) === id) return chain[at]!;
    return -1;
  };
  /** The more there are, the less likely it is that a given one of them is who is asked for. */
  const sized = (): PersonModel => ({
    ...model,
    prior: Math.min(model.prior, Math.log2(model.partners ?? 1) - Math.log2(store.size + 1)),
  });
  const remove = (id: string): boolean => {
    const number = numberOf(id);
    if (number < 0) return false;
    const record = store.get(number);
    for (const key of keysOf(record)) postings.remove(key, number);
    postings.remove(idKey(id), number);
    candidates.forget(number);
    counts.count(record, -1);
    store.remove(number);
    return true;
  };
  return {
    add: (record) => {
      remove(record.id);
      const number = store.put(record);
      for (const key of keysOf(record)) postings.add(key, number);
      postings.add(idKey(record.id), number);
      candidates.know(number, record);
      counts.count(record, 1);
    },
    remove,
    has: (id) => numberOf(id) >= 0,
    get: (id) => {
      const number = numberOf(id);
      return number < 0 ? undefined : store.get(number);
    },
    find: (record, { limit = 10, minimumWeight = 0 } = {}) => {
      const found: FoundPerson[] = [];
      const asked = preparePerson(record);
      const weigh = createWeigher(sized(), counts, minimumWeight);
      for (const number of candidates.of(record, keysOf(record), store.size)) {
        const other = store.prepared(number);
        if (isSelf(record, other.record)) continue;
        const weight = weigh(asked, other);
        if (weight === null) continue;
        const { id } = other.record;
        const crossRole = areCrossed(record, other.record);
        found.push({ id, weight, probability: probabilityOf(weight), crossRole });
      }
      return found.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)).slice(0, limit);
    },
    explain: (record, other) => comparePersons(record, other, sized(), counts),
    get size() {
      return store.size;
    },
  };
};

const isSelf = (record: PersonRecord, other: PersonRecord): boolean =>
  other.id === record.id || (record.group !== undefined && record.group === other.group);
