import { type BlockingRule, type Blocks, blocksOf, type EncodePart, largestWithin } from './blocks.ts';
import { eachPair } from './each-pair.ts';
import { type LinkageTable, limitsOf, type OpenTable } from './engine.ts';

/** Rows that are asked for their partners while rules are learned and chosen. */
const SAMPLED_ROWS = 50_000;

/** Visits the size of each block of each row of the sample, of those that count. */
const eachSize = ({ start, ofRow }: Blocks, most: number, visit: (size: number) => void): void => {
  for (let at = 0; at < ofRow.length; at++) {
    const size = start[ofRow[at]! + 1]! - start[ofRow[at]!]!;
    if (size <= most) visit(size);
  }
};

/**
 * A large table by the blocks of an even sample of its rows: of many rules that may be chosen, what they make is estimated without
 * any of them being sorted as a whole. Each row of a block of n stands for (n - 1) / 2 of its pairs. Only the rules given, and only
 * their blocks of at most `mostInBlock` rows. O(rules * rows), memory of the sample and its partners.
 */
export const openSample = (
  table: LinkageTable,
  blocking: readonly BlockingRule[],
  { mostInBlock, encode }: { readonly mostInBlock: number; readonly encode: EncodePart },
): OpenTable & { readonly blocks: readonly Blocks[] } => {
  const { rows, columns, apart } = table;
  const everyRow = Math.max(1, Math.floor(rows / SAMPLED_ROWS));
  const blocks = blocking.map((rule) => blocksOf(columns, rows, rule, mostInBlock, encode, everyRow));
  const known = new Map(blocking.map((rule, at) => [rule, blocks[at]!]));
  const blocksFor = (asked: readonly BlockingRule[]): Blocks[] => asked.map((rule) => known.get(rule)!);
  return {
    blocks,
    everyRow,
    countPairs: async (selection) => {
      const most = limitsOf(selection, rows);
      return blocksFor(selection.blocking).map((own, rule) => {
        let pairs = 0;
        eachSize(own, most[rule]!, (size) => {
          pairs += (everyRow * (size - 1)) / 2;
        });
        return pairs;
      });
    },
    largestBlock: async (selection, budget) => {
      const most = limitsOf(selection, rows);
      const bySize = new Map<number, number>();
      blocksFor(selection.blocking).forEach((own, rule) => {
        eachSize(own, most[rule]!, (size) => {
          bySize.set(size, (bySize.get(size) ?? 0) + (everyRow * (size - 1)) / 2);
        });
      });
      return largestWithin(bySize, budget);
    },
    eachPair: async (selection, { everyRow: asked }, visit) => {
      const most = limitsOf(selection, rows);
      eachPair(blocksFor(selection.blocking), rows, { most, apart, everyRow: asked ?? everyRow }, visit);
    },
  };
};
