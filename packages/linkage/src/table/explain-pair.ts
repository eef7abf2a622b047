import { readyComparisons } from './compare-rows.ts';
import type { Comparison } from './conditions.ts';
import type { LinkageTable } from './engine.ts';
import { equalWeights, type LinkageModel, levelWeights } from './model.ts';
import { evidenceOf } from './tokens.ts';

/** Why two rows weigh what they weigh: `prior` and all bits add up to `weight`. */
export interface PairExplanation {
  readonly prior: number;
  readonly weight: number;
  readonly comparisons: readonly {
    readonly column: string;
    readonly left: string;
    readonly right: string;
    /** 0 missing, 1 else, the larger the stronger. */
    readonly level: number;
    /** What it adds, in bits; of comparisons that repeat one another, its share of their mean. */
    readonly bits: number;
  }[];
}

/** Explains one pair comparison by comparison, as data for a waterfall. */
export const explainPair = (
  table: LinkageTable,
  comparisons: readonly Comparison[],
  model: LinkageModel,
  left: number,
  right: number,
): PairExplanation => {
  const ready = readyComparisons(table, comparisons);
  const said = ready.map(({ column, codes, equal, evidence, levelOf }, at) => {
    const [x, y] = [codes[left]!, codes[right]!];
    const level = x === 0 || y === 0 ? 0 : x === y ? equal : levelOf(x, y);
    const chances = model.comparisons[at]!;
    const bits =
      level === 0
        ? 0
        : evidence
          ? evidenceOf(evidence, x, y)
          : x === y
            ? equalWeights(column, comparisons[at]!, chances, equal)[x]!
            : levelWeights(chances)[level]!;
    return { column: column.name, left: column.values[x]!, right: column.values[y]!, level, bits };
  });
  for (const group of model.groups) {
    const speaking = group.filter((at) => said[at]!.level > 0);
    for (const at of speaking) said[at] = { ...said[at]!, bits: said[at]!.bits / speaking.length };
  }
  return {
    prior: model.prior,
    weight: said.reduce((sum, { bits }) => sum + bits, model.prior),
    comparisons: said,
  };
};
