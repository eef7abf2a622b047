import type { Records } from '../records/types.ts';
import { joinRows, type Labels, MAX_LABELS, refineLabels, startLabels } from './row-classes.ts';

export interface CombinationErrors {
  /** How many sets of k columns were compared: all there are. */
  readonly subsets: number;
  /** Total variation distance (half the sum of absolute differences of shares) of the k-way tables, averaged over the sets. */
  readonly meanTotalVariation: number;
  /** Of the distinct combinations in the synthetic rows, the share that no true record has. */
  readonly fabricatedShare: number;
  /** Of the distinct combinations in the truth, the share that no synthetic row has. */
  readonly missedShare: number;
}

/**
 * Compares all k-way tables of synthetic records with those of the true ones. Shares are 0 where there is nothing to share.
 * O(C(columns, k) x rows) time; about 16 MB and 4 bytes a row and level besides. Throws where the columns differ or
 * k is not between 1 and their number.
 */
export const combinationErrors = (truth: Records, synthetic: Records, k: number): CombinationErrors => {
  const rows = joinRows(truth, synthetic);
  if (!(Number.isInteger(k) && k >= 1 && k <= rows.columns.length))
    throw new RangeError('k must be a whole number from 1 to the number of columns');
  const room = Math.max(MAX_LABELS, rows.size);
  const trueCounts = new Int32Array(room);
  const syntheticCounts = new Int32Array(room);
  const touched = new Int32Array(rows.size);
  const perTrue = truth.size > 0 ? 1 / truth.size : 0;
  const perSynthetic = synthetic.size > 0 ? 1 / synthetic.size : 0;
  let subsets = 0;
  let totalVariation = 0;
  let trueCombinations = 0;
  let syntheticCombinations = 0;
  let both = 0;

  const compare = ({ of }: Labels): void => {
    let distinct = 0;
    for (let row = 0; row < rows.size; row++) {
      const label = of[row]!;
      if (trueCounts[label] === 0 && syntheticCounts[label] === 0) touched[distinct++] = label;
      if (row < rows.first) trueCounts[label]!++;
      else syntheticCounts[label]!++;
    }
    let distance = 0;
    for (let at = 0; at < distinct; at++) {
      const label = touched[at]!;
      const inTruth = trueCounts[label]!;
      const inSynthetic = syntheticCounts[label]!;
      distance += Math.abs(inTruth * perTrue - inSynthetic * perSynthetic);
      if (inTruth > 0) trueCombinations++;
      if (inSynthetic > 0) syntheticCombinations++;
      if (inTruth > 0 && inSynthetic > 0) both++;
      trueCounts[label] = 0;
      syntheticCounts[label] = 0;
    }
    totalVariation += distance / 2;
    subsets++;
  };
  const choose = (labels: Labels, from: number, left: number): void => {
    if (left === 0) compare(labels);
    else
      for (let column = from; column <= rows.columns.length - left; column++)
        choose(
          refineLabels(labels, rows.codes[column]!, rows.columns[column]!.values.length),
          column + 1,
          left - 1,
        );
  };
  choose(startLabels(rows.size), 0, k);
  return {
    subsets,
    meanTotalVariation: totalVariation / subsets,
    fabricatedShare: syntheticCombinations > 0 ? 1 - both / syntheticCombinations : 0,
    missedShare: trueCombinations > 0 ? 1 - both / trueCombinations : 0,
  };
};
