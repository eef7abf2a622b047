import { createPersonIndex, type Explanation, type PersonRecord } from '@suar/linkage';
import type { Executor } from '../platform/database/connect.ts';
import type { Sealer } from '../platform/seal/seal.ts';
import { idInForce, readModel } from './model-store.ts';
import type { PersonSummary } from './record.ts';
import { readChangedPersons } from './store.ts';

/** A belief of at least even odds is shown; below it the pair is not worth an officer's minute. */
const MINIMUM_WEIGHT = 0;
const MOST_CANDIDATES = 8;
/** Sequence numbers are drawn before commit, so a slower transaction may show up late: this far back is read again. */
const LOOK_BACK = 2000;

export interface FoundMatch {
  id: string;
  weight: number;
  probability: number;
  crossRole: boolean;
}

/** Knows every person's comparable record in memory; nothing of it is written anywhere. */
export interface Matcher {
  /** Takes in what changed in the database since the last call, by this process or another; also which model is in force. */
  catchUp(db: Executor): Promise<void>;
  find(record: PersonRecord): FoundMatch[];
  /** Why two records weigh what `find` says, by how rare their values are among all known. */
  explain(left: PersonRecord, right: PersonRecord): Explanation;
  size(): number;
}

export const createMatcher = (sealer: Sealer): Matcher => {
  let index = createPersonIndex();
  let modelId: string | null = null;
  const seen = new Map<string, number>();
  let last = 0;
  let running: Promise<void> | null = null;

  const read = async (db: Executor): Promise<void> => {
    const inForce = await idInForce(db);
    if (inForce !== modelId) {
      // Another model weighs everything anew: the index is filled again from the start.
      index = createPersonIndex({ model: await readModel(db, inForce) });
      modelId = inForce;
      seen.clear();
      last = 0;
    }
    let from = Math.max(0, last - LOOK_BACK);
    for (;;) {
      const rows = await readChangedPersons(db, from, 5000);
      for (const row of rows) {
        last = Math.max(last, row.changed);
        from = Math.max(from, row.changed);
        if (seen.get(row.id) === row.changed) continue;
        seen.set(row.id, row.changed);
        const { own } = sealer.openJson<PersonSummary>('person.summary', row.id, row.summary);
        if (index.has(row.id)) index.remove(row.id);
        if (isComparable(own)) index.add(own);
      }
      if (rows.length < 5000) return;
    }
  };
  return {
    catchUp: async (db) => {
      // One reader at a time; who comes meanwhile waits for it and then reads what is new since.
      while (running) await running;
      running = read(db).finally(() => {
        running = null;
      });
      await running;
    },
    find: (record) =>
      isComparable(record)
        ? index.find(record, { limit: MOST_CANDIDATES, minimumWeight: MINIMUM_WEIGHT })
        : [],
    explain: (left, right) => index.explain(left, right),
    size: () => index.size,
  };
};

/** A record with neither a name nor an identifier says nothing about who it is. */
const isComparable = (record: PersonRecord): boolean =>
  record.names.length +
    record.passports.length +
    record.nationalIds.length +
    record.phones.length +
    record.emails.length +
    record.handles.length >
  0;
