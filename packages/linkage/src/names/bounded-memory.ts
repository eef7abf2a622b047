/** A cache of two generations: when the young one is full it becomes the old one, and what was old is forgotten. */
interface BoundedMemory<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

/** Holds at most 2 * `half` values; what was asked for since the last turn of generations is kept through the next. */
export const boundedMemory = <Value>(half: number): BoundedMemory<Value> => {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  const set = (key: string, value: Value): void => {
    if (young.size >= half) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
  };
  return {
    get: (key) => {
      const value = young.get(key);
      if (value !== undefined) return value;
      const known = old.get(key);
      if (known !== undefined) set(key, known);
      return known;
    },
    set,
  };
};
