import {
  createPersonIndex,
  createPersonSearch,
  type Explanation,
  type FoundByWords,
  type PersonRecord,
} from '@suar/linkage';
import type { Executor } from '../platform/database/connect.ts';
import type { Sealer } from '../platform/seal/seal.ts';
import { idInForce, readModel } from './model-store.ts';
import type { PersonSummary } from './record.ts';
import { readChangedPersons, readSummaries } from './store.ts';

/** A belief of at least even odds is shown; below it the pair is not worth an officer's minute. */
const MINIMUM_WEIGHT = 0;
const MOST_CANDIDATES = 8;
/** Sequence numbers are drawn before commit, so a slower transaction may show up late: this far back is read again. */
const LOOK_BACK = 2000;
/** A search may be this much behind what others wrote, in milliseconds. */
const FRESH = 1000;
const AT_ONCE = 5000;

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
  /** Ready for `search`: waits only for the first filling, and otherwise catches up behind it. */
  keepFresh(db: Executor): Promise<void>;
  find(record: PersonRecord): FoundMatch[];
  /** Home persons that fit what somebody types, the best first. */
  search(typed: string, limit: number): FoundByWords[];
  /** Why two records weigh what `find` says, by how rare their values are among all known. */
  explain(left: PersonRecord, right: PersonRecord): Explanation;
  size(): number;
}

export const createMatcher = (sealer: Sealer): Matcher => {
  let index = createPersonIndex();
  let modelId: string | null = null;
  const words = createPersonSearch();
  const seen = new Map<string, number>();
  let last = 0;
  let running: Promise<void> | null = null;
  let freshAt = -1;

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
      const rows = await readChangedPersons(db, from, AT_ONCE);
      for (const row of rows) {
        last = Math.max(last, row.changed);
        from = Math.max(from, row.changed);
      }
      const unknown = rows.filter((row) => seen.get(row.id) !== row.changed).map((row) => row.id);
      for (const row of unknown.length > 0 ? await readSummaries(db, unknown) : []) {
        seen.set(row.id, row.changed);
        const { own } = sealer.openJson<PersonSummary>('person.summary', row.id, row.summary);
        if (index.has(row.id)) index.remove(row.id);
        words.add(own);
        if (isComparable(own)) index.add(own);
      }
      if (rows.length < AT_ONCE) return;
    }
  };
  const catchUp = async (db: Executor): Promise<void> => {
    // One reader at a time; who comes meanwhile waits for it and then reads what is new since.
    while (running) await running;
    running = read(db).finally(() => {
      running = null;
    });
    await running;
    freshAt = performance.now();
  };
  return {
    catchUp,
    keepFresh: async (db) => {
      if (freshAt < 0) return catchUp(db);
      if (performance.now() - freshAt < FRESH) return;
      freshAt = performance.now();
      catchUp(db).catch(() => undefined);
    },
    search: (typed, limit) => words.find(typed, limit),
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
