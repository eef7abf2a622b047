import { createHashTable } from './hash-table.ts';

/**
 * Which records hold a key: numbers of records in chains, 8 bytes each, and 12 bytes a key. Long chains are not walked for each
 * record that leaves them: those who left are noted and taken out together, at the latest when the chain has become short.
 */
export interface Postings {
  add(key: number, record: number): void;
  /** Takes the record off a key that it holds. */
  remove(key: number, record: number): void;
  /** How many records hold the key, known without walking them. */
  count(key: number): number;
  /** Writes the records of the key into `into` (long enough for `count`) and says how many. For chains no longer than `LONG`. */
  read(key: number, into: Int32Array): number;
}

const GROWTH = 1.5;
export const LONG = 1024;
const TOGETHER = 256;

export const createPostings = (): Postings => {
  // Beside each key: the first link of its chain (+ 1) and how many there are.
  const table = createHashTable(2);
  let links = new Int32Array(2 * 1024);
  let used = 0;
  let free = 0;

  const linkFor = (record: number, next: number): number => {
    let link = free;
    if (link !== 0) free = links[2 * (link - 1) + 1]!;
    else {
      if (2 * used === links.length) {
        const wider = new Int32Array(2 * Math.ceil(used * GROWTH));
        wider.set(links);
        links = wider;
      }
      link = ++used;
    }
    links[2 * (link - 1)] = record;
    links[2 * (link - 1) + 1] = next;
    return link;
  };
  /** Takes all links out of a chain whose record is in `gone`. */
  const unlink = (at: number, gone: ReadonlySet<number>): void => {
    const cells = table.cells();
    let before = 0;
    let left = gone.size;
    for (let link = cells[at]!; link !== 0 && left > 0; ) {
      const next = links[2 * (link - 1) + 1]!;
      if (gone.has(links[2 * (link - 1)]!)) {
        if (before === 0) cells[at] = next;
        else links[2 * (before - 1) + 1] = next;
        links[2 * (link - 1) + 1] = free;
        free = link;
        left--;
      } else before = link;
      link = next;
    }
  };
  /** Records that left long chains and still stand in them. */
  const leaving = new Map<number, Set<number>>();
  return {
    add: (key, record) => {
      const at = table.enter(key);
      const cells = table.cells();
      // Who comes back before being taken out stands there already.
      if (!leaving.get(key)?.delete(record)) cells[at] = linkFor(record, cells[at]!);
      cells[at + 1]!++;
    },
    remove: (key, record) => {
      const at = table.find(key);
      if (at < 0) return;
      const cells = table.cells();
      cells[at + 1]!--;
      const gone = leaving.get(key) ?? new Set();
      gone.add(record);
      if (cells[at + 1]! > LONG && gone.size < TOGETHER) {
        leaving.set(key, gone);
        return;
      }
      unlink(at, gone);
      leaving.delete(key);
      if (cells[at + 1] === 0) table.drop(key);
    },
    count: (key) => {
      const at = table.find(key);
      return at < 0 ? 0 : table.cells()[at + 1]!;
    },
    read: (key, into) => {
      const at = table.find(key);
      if (at < 0) return 0;
      let count = 0;
      for (let link = table.cells()[at]!; link !== 0; link = links[2 * (link - 1) + 1]!)
        into[count++] = links[2 * (link - 1)]!;
      return count;
    },
  };
};
