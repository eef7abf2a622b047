import type { EncodedColumn } from './columns.ts';
import type { LinkageTable } from './engine.ts';

/** Rows that one row shares its cluster with, on average. */
export const meanPartners = (clusters: Int32Array): number => {
  const sizes = new Int32Array(clusters.length);
  for (const cluster of clusters) sizes[cluster]!++;
  return sizes.reduce((sum, size) => sum + size * (size - 1), 0) / clusters.length;
};

/**
 * The table with every cluster of rows counted once: what two things have in common by chance depends on how many things bear it, not
 * on in how many rows one of them stands. Codes and values stay. O(rows * columns).
 */
export const countThings = (table: LinkageTable, clusters: Int32Array): LinkageTable => ({
  ...table,
  columns: table.columns.map((column) => ({ ...column, counts: countsOf(column, clusters) })),
});

/** A cluster's values count by their share of its filled rows, and none less than one row of the table would. */
const countsOf = ({ codes, values }: EncodedColumn, clusters: Int32Array): Float64Array => {
  const rows = codes.length;
  const filled = new Int32Array(rows);
  for (let row = 0; row < rows; row++) if (codes[row] !== 0) filled[clusters[row]!]!++;
  const things = filled.reduce((sum, own) => sum + (own > 0 ? 1 : 0), 0);
  const counts = new Float64Array(values.length);
  for (let row = 0; row < rows; row++)
    if (codes[row] !== 0) counts[codes[row]!]! += 1 / filled[clusters[row]!]!;
  for (let code = 1; code < counts.length; code++) counts[code] = Math.max(counts[code]!, things / rows);
  // What is not missing is told by rows less this.
  counts[0] = rows - things;
  return counts;
};
