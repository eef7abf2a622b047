import { createRandomness, seededBytes } from './noise/random.ts';
import type { Column, Records } from './records/types.ts';

/** Invented records in which columns hang together: each value follows the one before it most of the time. */
export const inventRecords = (size: number, lengths: readonly number[], seed = 1): Records => {
  const randomness = createRandomness(seededBytes(seed));
  const columns: Column[] = lengths.map((length, at) => ({
    name: `c${at}`,
    values: Array.from({ length }, (_, value) => `v${value}`),
  }));
  const codes = lengths.map(() => new Uint16Array(size));
  for (let row = 0; row < size; row++) {
    let before = randomness.below(Math.min(randomness.below(lengths[0]!) + 1, lengths[0]!));
    lengths.forEach((length, column) => {
      const value = randomness.unit() < 0.75 ? before % length : randomness.below(length);
      codes[column]![row] = value;
      before = value;
    });
  }
  return { columns, size, codes };
};
