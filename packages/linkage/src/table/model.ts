import type { EncodedColumn } from './columns.ts';
import type { Comparison } from './conditions.ts';

/** Chances of each level of a comparison; index 0, missing, is not used, the last is the strongest. */
export interface ComparisonModel {
  /** Among matches. */
  readonly m: Float64Array;
  /** Among others. */
  readonly u: Float64Array;
}

/** The Fellegi-Sunter model (1969) of a table. */
export interface LinkageModel {
  /** Bits before anything is compared: log2 of the odds that a pair taken by chance is a match. */
  readonly prior: number;
  readonly comparisons: readonly ComparisonModel[];
  /** Comparisons that repeat one another say one thing: their weights are averaged. Every comparison is in one group. */
  readonly groups: readonly (readonly number[])[];
}

/** No level of one comparison proves or refutes more than a chance of one in a million can. */
export const LEAST_CHANCE = 1e-6;

/** Bits of each level: log2 of m over u; what is missing weighs nothing. */
export const levelWeights = ({ m, u }: ComparisonModel): Float64Array =>
  m.map((chance, level) => (level === 0 ? 0 : Math.log2(chance / u[level]!)));

/**
 * Bits of two equal values by value code. With term frequencies the chance is the value's own share of the rows that have one
 * (Winkler 1988): to share a rare name says much, a common one little.
 */
export const equalWeights = (
  column: EncodedColumn,
  comparison: Comparison,
  { m, u }: ComparisonModel,
  equal: number,
): Float64Array => {
  const filled = column.codes.length - column.counts[0]!;
  const bits = new Float64Array(column.counts.length);
  const usual = Math.log2(m[equal]! / u[equal]!);
  for (let code = 1; code < bits.length; code++)
    bits[code] = comparison.termFrequency ? Math.log2(m[equal]! / (column.counts[code]! / filled)) : usual;
  return bits;
};

/** Comparisons of which one mostly repeats the words of another (a first name inside a full name). */
export const groupRepeated = (columns: readonly EncodedColumn[], rows: number): number[][] => {
  const step = Math.max(1, Math.floor(rows / 2000));
  const repeats = (a: EncodedColumn, b: EncodedColumn): boolean => {
    let both = 0;
    let inside = 0;
    for (let row = 0; row < rows; row += step) {
      const [x, y] = [a.values[a.codes[row]!]!, b.values[b.codes[row]!]!];
      if (x === '' || y === '') continue;
      both++;
      const held = new Set(y.split(' '));
      if (x.split(' ').every((token) => held.has(token))) inside++;
    }
    return both > 0 && inside > 0.6 * both;
  };
  const groups: number[][] = [];
  columns.forEach((column, at) => {
    const home = groups.find((group) =>
      group.some((other) => repeats(column, columns[other]!) || repeats(columns[other]!, column)),
    );
    if (home) home.push(at);
    else groups.push([at]);
  });
  return groups;
};
