import {
  type BlockingRule,
  type Blocks,
  blocksOf,
  countPairs,
  type EncodePart,
  encodeOnce,
  largestBlock,
} from './blocks.ts';
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

/** Blocks of rules of one table, each sorted once. */
export interface BlockStore {
  /** Of larger blocks than `most` of the rule nothing need be kept. */
  (blocking: readonly BlockingRule[], most: readonly number[]): Blocks[];
  /** Reads columns for rules, each part of a rule once. */
  readonly encode: EncodePart;
  /** What was read for rules is needed no more. */
  forgetParts(): void;
}

export const createBlockStore = (table: LinkageTable): BlockStore => {
  const known = new Map<string, { readonly blocks: Blocks; readonly most: number }>();
  let once = encodeOnce();
  const encode: EncodePart = (column, part) => once(column, part);
  const blocksFor = (rule: BlockingRule, most: number): Blocks => {
    const key = JSON.stringify(rule);
    const found = known.get(key);
    if (found && found.most >= most) return found.blocks;
    const blocks = share(blocksOf(table.columns, table.rows, rule, most, encode));
    known.set(key, { blocks, most });
    return blocks;
  };
  return Object.assign(
    (blocking: readonly BlockingRule[], most: readonly number[]) =>
      blocking.map((rule, at) => blocksFor(rule, most[at]!)),
    {
      encode,
      forgetParts: () => {
        once = encodeOnce();
      },
    },
  );
};

export const openInMemory = (table: LinkageTable, store: BlockStore): OpenTable => ({
  store,
  countPairs: async (selection) => {
    const most = limitsOf(selection, table.rows);
    return store(selection.blocking, most).map((blocks, rule) => countPairs(blocks, most[rule]));
  },
  largestBlock: async (selection, budget) => {
    const most = limitsOf(selection, table.rows);
    return largestBlock(store(selection.blocking, most), most, budget);
  },
  eachPair: async (selection, { everyRow, bound }, visit) => {
    const { apart, rows } = table;
    const most = limitsOf(selection, rows);
    const blocks = store(selection.blocking, most);
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
