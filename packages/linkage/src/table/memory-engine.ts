import { type BlockingRule, type Blocks, blocksOf, countPairs, eachPair, largestBlock } from './blocks.ts';
import { eachPairAbove } from './bounded-pairs.ts';
import type { LinkageEngine } from './engine.ts';

/** From so many pairs a row and block on, laying a block's rows side by side costs less than it saves. */
const CROWDED = 8;

const areCrowded = (rules: readonly Blocks[], mostInBlock: number): boolean => {
  const pairs = rules.reduce((sum, blocks) => sum + countPairs(blocks, mostInBlock), 0);
  return pairs > CROWDED * rules.reduce((sum, { members }) => sum + members.length, 0);
};

/**
 * Makes pairs in memory, over typed arrays: one number a row and blocking rule. Needs no package; runs in the browser. Time grows
 * with the pairs, memory with rows times rules.
 */
export const createMemoryEngine = (): LinkageEngine => ({
  name: 'memory',
  open: async (table) => {
    const known = new Map<string, Blocks>();
    const blocksFor = (blocking: readonly BlockingRule[]): Blocks[] =>
      blocking.map((rule) => {
        const key = JSON.stringify(rule);
        const blocks = known.get(key) ?? blocksOf(table.columns, table.rows, rule);
        known.set(key, blocks);
        return blocks;
      });
    return {
      countPairs: async ({ blocking, mostInBlock }) =>
        blocksFor(blocking).map((blocks) => countPairs(blocks, mostInBlock)),
      largestBlock: async (blocking, budget) => largestBlock(blocksFor(blocking), budget),
      eachPair: async ({ blocking, mostInBlock = table.rows }, { everyRow, bound }, visit) => {
        const { apart, rows } = table;
        const blocks = blocksFor(blocking);
        if (bound && everyRow === undefined && areCrowded(blocks, mostInBlock))
          eachPairAbove(blocks, { mostInBlock, apart, bound }, visit);
        else eachPair(blocks, rows, { mostInBlock, apart, everyRow }, visit);
      },
    };
  },
  close: async () => {},
});
