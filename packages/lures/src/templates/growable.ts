/** A list of 32-bit integers that grows. */
export interface IntegerList {
  values: Int32Array;
  length: number;
}

export const integerList = (capacity = 1024): IntegerList => ({
  values: new Int32Array(capacity),
  length: 0,
});

export function push(list: IntegerList, value: number): number {
  if (list.length === list.values.length) {
    const grown = new Int32Array(list.length * 2);
    grown.set(list.values);
    list.values = grown;
  }
  list.values[list.length] = value;
  return list.length++;
}
