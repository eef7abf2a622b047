/** Fills an array with random bytes; cryptographic in production, seeded in tests. */
export type RandomBytes = (into: Uint8Array<ArrayBuffer>) => void;

/** The machine's cryptographic generator (Web Crypto), in Node and in the browser. */
export const cryptoBytes: RandomBytes = (into) => {
  for (let at = 0; at < into.length; at += 65_536)
    globalThis.crypto.getRandomValues(into.subarray(at, at + 65_536));
};

/** Reproducible bytes for tests and comparisons (splitmix32): never for a release. */
export const seededBytes = (seed: number): RandomBytes => {
  let state = seed >>> 0;
  return (into) => {
    for (let at = 0; at < into.length; at += 4) {
      state = (state + 0x9e3779b9) >>> 0;
      let z = state;
      z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
      z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
      z = (z ^ (z >>> 15)) >>> 0;
      for (let byte = 0; byte < 4 && at + byte < into.length; byte++)
        into[at + byte] = (z >>> (8 * byte)) & 0xff;
    }
  };
};

/** Whole numbers and choices out of random bytes, exactly uniform: leftovers are drawn again. */
export interface Randomness {
  /** A whole number in [0, below), below at most 2^53. */
  below(limit: number): number;
  /** A number in [0, 1) of 53 bits, where no exactness is claimed. */
  unit(): number;
  bit(): 0 | 1;
}

const POOL = 16_384;

export const createRandomness = (bytes: RandomBytes = cryptoBytes): Randomness => {
  const pool = new Uint32Array(POOL / 4);
  const view = new Uint8Array(pool.buffer);
  let at = pool.length;
  let bits = 0;
  let bitsLeft = 0;
  const word = (): number => {
    if (at === pool.length) {
      bytes(view);
      at = 0;
    }
    const value = pool[at]!;
    pool[at++] = 0;
    return value;
  };
  const wide = (): number => (word() >>> 11) * 4_294_967_296 + word();
  return {
    below(limit) {
      if (limit <= 4_294_967_296) {
        const ceiling = 4_294_967_296 - (4_294_967_296 % limit);
        for (;;) {
          const value = word();
          if (value < ceiling) return value % limit;
        }
      }
      const ceiling = 2 ** 53 - (2 ** 53 % limit);
      for (;;) {
        const value = wide();
        if (value < ceiling) return value % limit;
      }
    },
    unit: () => wide() / 2 ** 53,
    bit() {
      if (bitsLeft === 0) {
        bits = word();
        bitsLeft = 32;
      }
      const bit = (bits & 1) as 0 | 1;
      bits >>>= 1;
      bitsLeft--;
      return bit;
    },
  };
};
