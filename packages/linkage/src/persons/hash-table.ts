/** Hashes in open addressing, `width` whole numbers beside each; the numbers of a hash that is not held are 0. */
interface HashTable {
  /** The place of the hash's first number in `cells()`, or -1. */
  find(hash: number): number;
  /** The same, entering the hash with zeros where it is not held. May move every place. */
  enter(hash: number): number;
  /** Takes the hash out, if it is held. Moves other places. */
  drop(hash: number): void;
  cells(): Int32Array;
  readonly size: number;
}

const MOST_FULL = 0.75;
const GROWTH = 1.5;
const SMALLEST = 64;

/** An empty table. One entry takes 4 * (1 + width) bytes over its fullness, 50 to 75 in the hundred. */
export const createHashTable = (width: number): HashTable => {
  const step = width + 1;
  let capacity = SMALLEST;
  let cells = new Int32Array(capacity * step);
  let size = 0;

  // The upper bits choose the slot, so that the capacity need not be a power of two.
  const homeOf = (hash: number): number => Math.floor(((hash >>> 0) / 4294967296) * capacity);
  const slotOf = (hash: number): number => {
    let slot = homeOf(hash);
    while (cells[slot * step] !== 0 && cells[slot * step] !== hash)
      slot = slot + 1 === capacity ? 0 : slot + 1;
    return slot;
  };
  const grow = (): void => {
    const old = cells;
    capacity = Math.ceil(capacity * GROWTH);
    cells = new Int32Array(capacity * step);
    for (let at = 0; at < old.length; at += step) {
      if (old[at] === 0) continue;
      const to = slotOf(old[at]!) * step;
      for (let part = 0; part < step; part++) cells[to + part] = old[at + part]!;
    }
  };
  return {
    find: (hash) => {
      const at = slotOf(hash) * step;
      return cells[at] === 0 ? -1 : at + 1;
    },
    enter: (hash) => {
      let at = slotOf(hash) * step;
      if (cells[at] === 0) {
        if (size + 1 > capacity * MOST_FULL) {
          grow();
          at = slotOf(hash) * step;
        }
        cells[at] = hash;
        size++;
      }
      return at + 1;
    },
    drop: (hash) => {
      let hole = slotOf(hash);
      if (cells[hole * step] === 0) return;
      size--;
      // Later entries of the same run move up, so that no marks of the dead are needed (Knuth 6.4, algorithm R).
      for (let slot = hole; ; ) {
        slot = slot + 1 === capacity ? 0 : slot + 1;
        const held = cells[slot * step]!;
        if (held === 0) break;
        const home = homeOf(held);
        const reachable = hole <= slot ? hole < home && home <= slot : hole < home || home <= slot;
        if (reachable) continue;
        cells.copyWithin(hole * step, slot * step, slot * step + step);
        hole = slot;
      }
      cells.fill(0, hole * step, hole * step + step);
    },
    cells: () => cells,
    get size() {
      return size;
    },
  };
};
