import type { Blocks } from './blocks.ts';
import { eachPairAbove } from './bounded-pairs.ts';
import { eachPair } from './each-pair.ts';
import { createPairList } from './pair-list.ts';
import type { NextPiece } from './pieces.ts';
import { createScorer } from './score.ts';
import type { Scoring } from './scoring.ts';

/** Scoring of a table's blocks as numbers only, of which several threads may each do a share. */
export interface ScoringJob {
  readonly rows: number;
  readonly blocks: readonly Blocks[];
  /** By rule: blocks of more rows are passed over. */
  readonly most: readonly number[];
  readonly apart: Uint8Array | undefined;
  /** Blocks are worked off one by one, their rows side by side, rather than row by row. */
  readonly crowded: boolean;
  readonly scoring: Scoring;
}

/** Weighs the pairs of the pieces that `nextPiece` hands out. All pieces together give the same pairs, whoever takes which. */
export const scoreShare = (
  { rows, blocks, most, apart, crowded, scoring }: ScoringJob,
  nextPiece: NextPiece,
) => {
  const score = createScorer(scoring);
  const kept = createPairList();
  const visit = (left: number, right: number, shared: number): void => {
    const weight = score(left, right);
    if (weight >= scoring.minimum) kept.add(left, right, weight, shared);
  };
  if (crowded) eachPairAbove(blocks, { most, apart, scoring, nextPiece }, visit);
  else eachPair(blocks, rows, { most, apart, nextPiece }, visit);
  return kept;
};
