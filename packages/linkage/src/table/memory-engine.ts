import { type BlockingRule, type Blocks, blocksOf, countPairs, encodeOnce, largestBlock } from './blocks.ts';
import { eachPairAbove } from './bounded-pairs.ts';
import { eachPair } from './each-pair.ts';
import { type LinkageEngine, type LinkageTable, limitsOf, type OpenTable } from './engine.ts';
import { share } from './shared-memory.ts';

/** From so many pairs a row and block on, laying a block's rows side by side costs less than it saves. */
const CROWDED = 8;

export const areCrowded = (rules: readonly Blocks[], most: readonly number[]): boolean => {
  const pairs = rules.reduce((sum, blocks, rule) => sum + countPairs(blocks, most[rule]), 0);
  return pairs > CROWDED * rules.reduce((sum, { members }) => sum + members.length, 0);
};

/** Blocks of rules of one table, each sorted once; of larger blocks than `most` nothing is kept. */
export const createBlockStore = (
  table: LinkageTable,
  most = Number.POSITIVE_INFINITY,
): ((blocking: readonly BlockingRule[]) => Blocks[]) => {
  const known = new Map<string, Blocks>();
  const encode = encodeOnce();
  return (blocking) =>
    blocking.map((rule) => {
      const key = JSON.stringify(rule);
      const blocks = known.get(key) ?? share(blocksOf(table.columns, table.rows, rule, most, encode));
      known.set(key, blocks);
      return blocks;
    });
};

export const openInMemory = (
  table: LinkageTable,
  blocksFor: (blocking: readonly BlockingRule[]) => Blocks[],
): OpenTable => ({
  countPairs: async (selection) => {
    const most = limitsOf(selection, table.rows);
    return blocksFor(selection.blocking).map((blocks, rule) => countPairs(blocks, most[rule]));
  },
  largestBlock: async (blocking, budget) => largestBlock(blocksFor(blocking), budget),
  eachPair: async (selection, { everyRow, bound }, visit) => {
    const { apart, rows } = table;
    const [blocks, most] = [blocksFor(selection.blocking), limitsOf(selection, rows)];
    if (bound && everyRow === undefined && areCrowded(blocks, most))
      eachPairAbove(blocks, { most, apart, scoring: bound }, visit);
    else eachPair(blocks, rows, { most, apart, everyRow }, visit);
  },
});

/**
 * Makes pairs in memory, over typed arrays: one number a row and blocking rule. Needs no package; runs in the browser. Time grows
 * with the pairs, memory with rows times rules.
 */
export const createMemoryEngine = (): LinkageEngine => ({
  name: 'memory',
  open: async (table) => openInMemory(table, createBlockStore(table)),
  close: async () => {},
});
