type Numbers = Int32Array | Uint32Array | Uint16Array | Uint8Array | Float64Array;

const isNumbers = (value: unknown): value is Numbers =>
  ArrayBuffer.isView(value) && !(value instanceof DataView);

const shareNumbers = (numbers: Numbers): Numbers => {
  if (numbers.buffer instanceof SharedArrayBuffer) return numbers;
  const bytes = new SharedArrayBuffer(numbers.byteLength);
  new Uint8Array(bytes).set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
  return new (numbers.constructor as new (buffer: SharedArrayBuffer) => Numbers)(bytes);
};

/** Can threads look at one memory here? A page that is not isolated across origins cannot. */
export const canShare = (): boolean => typeof SharedArrayBuffer !== 'undefined';

/** The same value with all its numbers in memory that threads share, where there is such; what lies there already is not copied. O(numbers). */
export const share = <Value>(value: Value): Value => {
  if (!canShare()) return value;
  if (isNumbers(value)) return shareNumbers(value) as Value;
  if (Array.isArray(value)) return value.map(share) as Value;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, share(own)])) as Value;
  return value;
};
