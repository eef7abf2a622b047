import type { PhonemeCosts } from '../data/phoneme-costs.data.ts';

/** Costs looked up by character code (all phonemes are ASCII): pairs at 128 * other + english. */
export interface CostTable {
  pairs: Float64Array;
  dropped: Float64Array;
  added: Float64Array;
}

const CODES = 128;
const cells = (text: string): [string, number][] =>
  text
    .trim()
    .split(/\s+/)
    .map((cell) => {
      const at = cell.lastIndexOf(':');
      return [cell.slice(0, at), Number(cell.slice(at + 1)) / 100];
    });

export const costTable = (costs: PhonemeCosts): CostTable => {
  const pairs = new Float64Array(CODES * CODES).fill(1);
  for (let code = 0; code < CODES; code += 1) pairs[code * CODES + code] = 0;
  for (const [key, cost] of cells(costs.pairs))
    for (const english of key.slice(2)) pairs[key.charCodeAt(0) * CODES + english.charCodeAt(0)] = cost;
  const single = (text: string): Float64Array => {
    const column = new Float64Array(CODES).fill(0.8);
    for (const [key, cost] of cells(text)) column[key.charCodeAt(0)] = cost;
    return column;
  };
  return { pairs, dropped: single(costs.dropped), added: single(costs.added) };
};

let above = new Float64Array(64);
let below = new Float64Array(64);

/**
 * How alike two rows of phonemes are, at most 1: one less the cheapest alignment (weighted edit distance), as a share of what it
 * would cost to drop the one and add the other. Time and memory stay bounded: rows are cut at 120 phonemes.
 */
export const alignment = (other: string, english: string, table: CostTable): number => {
  const rows = Math.min(other.length, 120);
  const columns = Math.min(english.length, 120);
  if (rows === 0 || columns === 0) return 0;
  if (columns >= above.length) [above, below] = [new Float64Array(256), new Float64Array(256)];
  above[0] = 0;
  for (let j = 1; j <= columns; j += 1)
    above[j] = above[j - 1]! + table.added[english.charCodeAt(j - 1) & 127]!;
  let whole = above[columns]!;
  for (let i = 1; i <= rows; i += 1) {
    const code = other.charCodeAt(i - 1) & 127;
    const drop = table.dropped[code]!;
    whole += drop;
    below[0] = above[0]! + drop;
    for (let j = 1; j <= columns; j += 1) {
      const heard = english.charCodeAt(j - 1) & 127;
      const paired = above[j - 1]! + table.pairs[code * CODES + heard]!;
      const dropped = above[j]! + drop;
      const added = below[j - 1]! + table.added[heard]!;
      below[j] = paired < dropped ? (paired < added ? paired : added) : dropped < added ? dropped : added;
    }
    [above, below] = [below, above];
  }
  return 1 - above[columns]! / whole;
};
