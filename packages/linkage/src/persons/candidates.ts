import type { PersonRecord } from '../types.ts';
import { hashOf } from './hash.ts';
import { LONG, type Postings } from './postings.ts';

export interface Candidates {
  /** What must be known of a record to leave it out or to put it in order without reading it. */
  know(number: number, record: PersonRecord): void;
  forget(number: number): void;
  /** Numbers of the most promising records, the best first; `records` is how many there are in all. */
  of(record: PersonRecord, keys: ReadonlySet<number>, records: number): number[];
}

/**
 * Puts those who share a key in order by the bits that the shared keys are worth, log2 of all records over the key's own:
 * the pre-score of the costly comparison. Hubs are passed over without being walked. Ties go by a hash of the id, so that the
 * order in which records came makes no difference; the record itself and its group do not take places.
 */
export const createCandidates = (
  postings: Postings,
  { hubSize, mostCandidates }: { hubSize: number; mostCandidates: number },
): Candidates => {
  const most = Math.min(hubSize, LONG);
  let ids = new Int32Array(1024);
  let groups = new Int32Array(1024);
  let scores = new Float32Array(1024);
  const touched: number[] = [];
  const chain = new Int32Array(most);

  return {
    know: (number, record) => {
      if (number >= ids.length) {
        const wider = new Int32Array(2 * ids.length);
        wider.set(ids);
        ids = wider;
        const group = new Int32Array(ids.length);
        group.set(groups);
        groups = group;
        scores = new Float32Array(ids.length);
      }
      ids[number] = hashOf(record.id);
      groups[number] = groupOf(record);
    },
    forget: (number) => {
      ids[number] = 0;
      groups[number] = 0;
    },
    of: (record, keys, records) => {
      const [id, group] = [hashOf(record.id), groupOf(record)];
      touched.length = 0;
      for (const key of keys) {
        const count = postings.count(key);
        if (count === 0 || count > most) continue;
        const bits = Math.log2((records + 1) / count);
        postings.read(key, chain);
        for (let at = 0; at < count; at++) {
          const number = chain[at]!;
          if (scores[number] === 0) {
            // One in four thousand million strangers has the same hash and is missed with it.
            if (ids[number] === id || (group !== 0 && groups[number] === group)) continue;
            touched.push(number);
          }
          scores[number]! += bits;
        }
      }
      const best = touched
        .sort((a, b) => scores[b]! - scores[a]! || ids[a]! - ids[b]!)
        .slice(0, mostCandidates);
      for (const number of touched) scores[number] = 0;
      return best;
    },
  };
};

const groupOf = (record: PersonRecord): number => (record.group === undefined ? 0 : hashOf(record.group));
