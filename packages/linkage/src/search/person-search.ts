import type { PersonRecord } from '../types.ts';
import { createIdentifierPostings, type FoundIdentifier } from './identifier-postings.ts';
import { createNamePostings } from './name-postings.ts';

/** A record that fits what was typed, and why. */
export interface FoundByWords {
  id: string;
  by: 'name' | FoundIdentifier['by'];
  how: 'same' | 'alike' | 'part';
  /** The name or identifier of the record that was met, as it was written down. */
  value: string;
  /** Comparable within one answer; higher fits better. */
  score: number;
}
export interface PersonSearch {
  add(record: PersonRecord): void;
  remove(id: string): void;
  /** Who fits what was typed so far, the best first; empty for words that name nobody. */
  find(typed: string, limit?: number): FoundByWords[];
}

const IDENTIFIER_SCORE = { same: 120, alike: 110, part: 60 } as const;

/**
 * Finds persons in memory while somebody types: by names in any script and spelling, whole or begun, and by phones, documents
 * and accounts. Unlike the person index, which weighs who a whole record could be, this ranks by the typed words alone.
 */
export const createPersonSearch = (): PersonSearch => {
  const names = createNamePostings();
  const identifiers = createIdentifierPostings();
  const remove = (id: string): void => {
    names.remove(id);
    identifiers.remove(id);
  };
  return {
    add: (record) => {
      remove(record.id);
      for (const name of record.names) names.add(record.id, name);
      identifiers.add(record);
    },
    remove,
    find: (typed, limit = 20) => {
      const found = new Map<string, FoundByWords>();
      for (const { record, value, by, how } of identifiers.find(typed, limit))
        found.set(record, { id: record, by, how, value, score: IDENTIFIER_SCORE[how] });
      if (/\p{L}/u.test(typed))
        for (const { record, name, how, score } of names.find(typed, limit))
          if ((found.get(record)?.score ?? -1) < score)
            found.set(record, { id: record, by: 'name', how, value: name, score });
      return [...found.values()].sort((a, b) => b.score - a.score).slice(0, limit);
    },
  };
};
