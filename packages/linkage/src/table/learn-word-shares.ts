import type { EncodedColumn } from './columns.ts';
import { readyComparisons } from './compare-rows.ts';
import type { Comparison } from './conditions.ts';
import type { LinkageTable, OpenTable, PairSelection } from './engine.ts';
import { equalWeights, type LinkageModel, levelWeights } from './model.ts';
import { evidenceOf, spelledWords } from './tokens.ts';

const SAMPLED_PAIRS = 300_000;
/** Bits that all other comparisons must say before a pair teaches: ten to one. */
const SURE = 3.3;
const LEAST_PAIRS = 100;
const [LEAST_SHARE, MOST_SHARE] = [0.1, 0.95];

/**
 * Comparisons by words, each with the share of the shorter text's words that stand in the longer among pairs that the other comparisons
 * are sure of: a company keeps its name's words, a list of co-authors hardly any. Where one is given, nothing else speaks or
 * fewer than a hundred pairs teach, the comparison stays as it is. O(pairs of the sample).
 */
export const learnWordShares = async (
  open: OpenTable,
  table: LinkageTable,
  selection: PairSelection & { readonly pairs: number },
  comparisons: readonly Comparison[],
  model: LinkageModel,
): Promise<readonly Comparison[]> => {
  const wanted = comparisons.flatMap(({ byWord, wordShare }, at) =>
    byWord && wordShare === undefined ? [at] : [],
  );
  if (wanted.length === 0 || model.groups.length < 2) return comparisons;
  const ready = readyComparisons(table, comparisons);
  const weights = model.comparisons.map(levelWeights);
  const equals = ready.map((one, at) =>
    equalWeights(one.column, comparisons[at]!, model.comparisons[at]!, one.equal),
  );
  const words = ready.map(({ column }, at) => (wanted.includes(at) ? wordsOf(column) : []));
  const taught = comparisons.map(() => ({ pairs: 0, words: 0, shared: 0 }));
  const bits = new Float64Array(ready.length);
  const others = (at: number): number =>
    model.groups.reduce((sum, group) => {
      if (group.includes(at)) return sum;
      const speaking = group.filter((one) => bits[one] !== 0);
      return sum + speaking.reduce((own, one) => own + bits[one]!, 0) / Math.max(1, speaking.length);
    }, model.prior);
  const everyRow = Math.max(1, Math.floor(selection.pairs / SAMPLED_PAIRS));
  await open.eachPair(selection, { everyRow }, (left, right) => {
    ready.forEach(({ codes, evidence, levelOf }, at) => {
      const [x, y] = [codes[left]!, codes[right]!];
      if (x === 0 || y === 0) bits[at] = 0;
      else if (evidence) bits[at] = evidenceOf(evidence, x, y);
      else bits[at] = x === y ? equals[at]![x]! : weights[at]![levelOf(x, y)]!;
    });
    for (const at of wanted) {
      const { codes } = ready[at]!;
      const [x, y] = [codes[left]!, codes[right]!];
      if (x === 0 || y === 0 || others(at) < SURE) continue;
      taught[at]!.pairs++;
      const [a, b] = [words[at]![x]!, words[at]![y]!];
      const [few, many] = a.size < b.size ? [a, b] : [b, a];
      taught[at]!.words += few.size;
      for (const word of few) if (many.has(word)) taught[at]!.shared++;
    }
  });
  return comparisons.map((comparison, at) => {
    const { pairs, words: all, shared } = taught[at]!;
    if (pairs < LEAST_PAIRS) return comparison;
    return { ...comparison, wordShare: Math.min(MOST_SHARE, Math.max(LEAST_SHARE, shared / all)) };
  });
};

/** The distinct words of every value by their common spelling, as the evidence reads them. */
const wordsOf = ({ values, counts }: EncodedColumn): Set<string>[] =>
  spelledWords(values, counts).map((words) => new Set(words));
