import type { Frequencies } from './frequencies.ts';
import type { PreparedDocument } from './prepare-person.ts';

/** Below this many records a share says nothing. */
const ENOUGH = 200;
/**
 * One in so many agreements of documents, in bits, is a slip that puts one person's number beside another's: an estimate, not a
 * count. Levels say 12 bits at most; what an office's size takes from the prior, its documents give back.
 */
const BITS_BEYOND_SIZE = -4;
/** A number that more records hold is a filler or a group's, no person's. */
const ONE_PERSON = 8;
const MOST_TAKEN = -10;

/**
 * Bits on top of a document's level: two strangers of many are no likelier to share a number than two of few, so that agreement
 * says more the more records there are; a number that many hold says less.
 */
export const documentBits = (
  shared: readonly PreparedDocument[],
  frequencies: Frequencies | undefined,
): number | null => {
  if (!frequencies || shared.length === 0) return null;
  const bearers = Math.min(...shared.map(({ digits }) => frequencies.document(digits)));
  if (bearers > ONE_PERSON) return Math.max(MOST_TAKEN, -Math.log2(bearers / ONE_PERSON));
  return frequencies.records < ENOUGH ? null : Math.log2(frequencies.records) + BITS_BEYOND_SIZE;
};
