import { createTupleIndex, type TupleIndex } from './tuple-index.ts';
import type { Aggregates } from './types.ts';

/** All published combinations numbered through, single attributes first, and which attribute leads from one to which other. */
export interface Extensions {
  readonly counts: Float64Array;
  /** Finds the combination of another one and any attribute outside it, whatever their order. */
  readonly index: TupleIndex;
}

/** O(combinations x length^2). */
export const createExtensions = ({ levels }: Aggregates): Extensions => {
  const total = levels.reduce((sum, { counts }) => sum + counts.length, 0);
  const index = createTupleIndex(levels.reduce((sum, { counts }, at) => sum + counts.length * (at + 1), 0));
  const counts = new Float64Array(total);
  let offset = 0;
  for (const [at, level] of levels.entries()) {
    counts.set(level.counts, offset);
    const length = at + 1;
    for (let tuple = 0; at > 0 && tuple < level.counts.length; tuple++) {
      const values = level.attributes.subarray(tuple * length, (tuple + 1) * length);
      for (let left = 0; left < length; left++) {
        let part = -1;
        for (let place = 0; place < length; place++)
          if (place !== left) part = part === -1 ? values[place]! : index.get(part, values[place]!);
        index.set(part, values[left]!, offset + tuple);
      }
    }
    offset += level.counts.length;
  }
  return { counts, index };
};
