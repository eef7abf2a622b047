/** 0, 1, 2 ... */
export const sequence = (size: number): Int32Array => {
  const numbers = new Int32Array(size);
  for (let at = 0; at < size; at++) numbers[at] = at;
  return numbers;
};
