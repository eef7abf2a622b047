/** Finds a combination by one of its parts and the attribute that completes it. */
export interface TupleIndex {
  set(part: number, attribute: number, tuple: number): void;
  /** The combination, or -1. */
  get(part: number, attribute: number): number;
}

/** An open-addressing hash table on pairs of whole numbers: 12 bytes a slot, about half the slots filled. */
export const createTupleIndex = (expected = 1024): TupleIndex => {
  let capacity = 1024;
  while (capacity < 2 * expected) capacity *= 2;
  let [parts, attributes, tuples] = emptySlots(capacity);
  let filled = 0;
  const slotOf = (part: number, attribute: number): number => {
    let hash = Math.imul(part, 0x9e3779b1) ^ Math.imul(attribute + 1, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    let slot = (hash ^ (hash >>> 13)) & (capacity - 1);
    while (tuples[slot] !== -1 && (parts[slot] !== part || attributes[slot] !== attribute))
      slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  const put = (part: number, attribute: number, tuple: number): void => {
    const slot = slotOf(part, attribute);
    if (tuples[slot] === -1) filled++;
    parts[slot] = part;
    attributes[slot] = attribute;
    tuples[slot] = tuple;
  };
  const grow = (): void => {
    const before = [parts, attributes, tuples] as const;
    capacity *= 2;
    [parts, attributes, tuples] = emptySlots(capacity);
    filled = 0;
    before[2].forEach((tuple, slot) => {
      if (tuple !== -1) put(before[0][slot]!, before[1][slot]!, tuple);
    });
  };
  return {
    set(part, attribute, tuple) {
      if (2 * (filled + 1) > capacity) grow();
      put(part, attribute, tuple);
    },
    get: (part, attribute) => tuples[slotOf(part, attribute)]!,
  };
};

const emptySlots = (capacity: number): [Int32Array, Int32Array, Int32Array] => [
  new Int32Array(capacity),
  new Int32Array(capacity),
  new Int32Array(capacity).fill(-1),
];
