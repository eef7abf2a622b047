import { errorsByGroup, type GroupErrors } from './evaluation/groups.ts';
import { drawReview, type ReviewPair } from './evaluation/review.ts';
import {
  byThreshold,
  type Calibration,
  calibrate,
  type ThresholdQuality,
  weightCounts,
} from './evaluation/thresholds.ts';
import { pairQuality } from './pair-quality.ts';
import { encodeColumn } from './table/columns.ts';
import type { ColumnKind } from './table/conditions.ts';
import { type LinkageEngine, LinkageRefused, type LinkageTable, type OpenTable } from './table/engine.ts';
import { type LinkedTable, linkTable } from './table/link-table.ts';
import { createMemoryEngine } from './table/memory-engine.ts';
import type { LinkageSettings } from './table/settings.ts';

type Row = Readonly<Record<string, string>>;

export interface TableEvaluation {
  rows: number;
  truePairs: number;
  f1: number;
  precision: number;
  recall: number;
  /** Bits at which clusters were joined. */
  threshold: number;
  /** Share of the true pairs that were compared at all. */
  blockingRecall: number;
  /** The same as the library estimates it without labels. */
  estimatedBlockingRecall: number | null;
  comparedPairs: number;
  seconds: number;
  /** Scored pairs at or above each of some thresholds, before clustering and one-to-one matching. */
  byThreshold: ThresholdQuality[];
  calibration: Calibration;
  /** Scored pairs by whole bit of weight. */
  weights: { bits: number; pairs: number }[];
  groups: GroupErrors[];
  inferred: {
    columns: Record<string, ColumnKind | 'ignored'>;
    rules: number;
    /** Of all rules, the largest. */
    mostInBlock: number;
    oneToOne: boolean;
  };
}

/** Numbers of rows, by name: they say nothing about who a row is. */
const ROW_NUMBER = /^(?:unique_?id|rec(?:ord)?_?id|row_?id|id)$/i;
/** Columns that hold the answer under another name, by name: reading them would be looking it up. */
const ANSWER = /(?:^|_)(?:true|gold|label|cluster|truth)$/i;

interface Asked {
  rows: readonly Row[];
  /** The second table: then only pairs across the two are looked for. */
  right?: readonly Row[] | undefined;
  columns: readonly string[];
  /** The column that holds the answer; never read by linkage. */
  label?: string | undefined;
  settings?: Partial<LinkageSettings> | undefined;
  engine?: LinkageEngine | undefined;
}

/** Links rows without reading their labels; `id`, where given, is not read either. */
const linkRows = async ({ rows, right, columns, label, settings = {}, engine }: Asked, id?: string) => {
  if (rows.length === 0 || right?.length === 0) throw new LinkageRefused('the table has no rows');
  if (label !== undefined && !columns.includes(label))
    throw new LinkageRefused('the label is no column of the table');
  const all = right ? [...rows, ...right] : rows;
  const names = columns.filter((name) => name !== label && name !== id);
  const used = names.filter(
    (name) => !ROW_NUMBER.test(name) && !ANSWER.test(name) && !settings.ignore?.includes(name),
  );
  const table: LinkageTable = {
    rows: all.length,
    columns: used.map((name) =>
      encodeColumn(
        name,
        all.map((row) => row[name]),
        { asWritten: settings.asWritten ?? false },
      ),
    ),
    ...(right ? { apart: Uint8Array.from(all, (_, row) => (row < rows.length ? 0 : 1)) } : {}),
  };
  const open = await (engine ?? createMemoryEngine()).open(table);
  const linked = await linkTable(table, { oneToOne: right !== undefined, ...settings }, { open });
  return { all, names, table, linked, open };
};

/**
 * Links a table, or two, and draws scored pairs for review (see `drawReview`); `left` and `right` count rows of both tables, one
 * under the other. Throws `LinkageRefused` as `evaluateTable` does.
 */
export const reviewTable = async ({
  size,
  seed,
  ...asked
}: Asked & { size: number; seed?: number | undefined }) => {
  const { linked } = await linkRows(asked);
  const { threshold } = linked.settings;
  const drawn = drawReview({
    weights: linked.pairs.weights,
    threshold,
    size,
    ...(seed === undefined ? {} : { seed }),
  });
  return {
    threshold,
    estimatedBlockingRecall: linked.estimatedBlockingRecall,
    scoredPairs: linked.pairs.weights.length,
    pairs: drawn.map((one: ReviewPair) => ({
      ...one,
      left: linked.pairs.left[one.pair]!,
      right: linked.pairs.right[one.pair]!,
    })),
  };
};

/**
 * Links a table, or two, with inferred settings and compares the outcome with labels that no step has seen: rows of one label
 * are one (`label`), or pairs of row ids are given (`gold`). Throws `LinkageRefused` for an unknown label or group column, an
 * empty table or rules that make too many pairs.
 */
export const evaluateTable = async ({
  gold,
  groupColumns,
  ...asked
}: Asked & {
  /** Pairs of ids that belong together: the first of `rows`, the second of `right`. */
  gold?: { readonly pairs: readonly (readonly [string, string])[]; readonly id: string } | undefined;
  /** Columns whose values are groups, in place of those whose names say so. */
  groupColumns?: readonly string[] | undefined;
}): Promise<TableEvaluation> => {
  const begun = performance.now();
  const { rows, right, columns, label } = asked;
  if (groupColumns?.some((name) => !columns.includes(name)))
    throw new LinkageRefused('a group column is no column of the table');
  const { all, names, table, linked, open } = await linkRows(asked, gold?.id);
  const labels =
    label === undefined ? labelsOf(rows, right ?? [], gold!) : all.map((row) => row[label] ?? '');
  const { codes } = encodeColumn('label', labels, { asWritten: true });
  const quality = pairQuality(labels, linked.clusters, table.apart);
  return {
    rows: all.length,
    ...quality,
    ...(await countCompared(codes, quality.truePairs, open, linked.settings)),
    threshold: linked.settings.threshold,
    estimatedBlockingRecall: linked.estimatedBlockingRecall,
    byThreshold: byThreshold(linked.pairs, codes, quality.truePairs),
    calibration: calibrate(linked.pairs, codes),
    weights: weightCounts(linked.pairs.weights),
    groups: errorsByGroup({
      rows: all,
      columns: groupColumns ? columns : names,
      labels,
      clusters: linked.clusters,
      apart: table.apart,
      chosen: groupColumns,
    }),
    seconds: (performance.now() - begun) / 1000,
    inferred: {
      columns: {
        ...Object.fromEntries(names.map((name) => [name, 'ignored' as const])),
        ...Object.fromEntries(
          table.columns.map(({ name, kind }) => [
            name,
            linked.settings.ignore.includes(name) ? ('ignored' as const) : kind,
          ]),
        ),
      },
      rules: linked.settings.blocking.length,
      mostInBlock: Math.max(...[linked.settings.mostInBlock].flat()),
      oneToOne: linked.settings.oneToOne,
    },
  };
};

/** One label for all rows that gold pairs connect. */
const labelsOf = (
  rows: readonly Row[],
  right: readonly Row[],
  { pairs, id }: { readonly pairs: readonly (readonly [string, string])[]; readonly id: string },
): string[] => {
  const left = new Map(rows.map((row, at) => [row[id] ?? '', at]));
  const other = new Map(right.map((row, at) => [row[id] ?? '', rows.length + at]));
  const labels = Array.from({ length: rows.length + right.length }, (_, at) => String(at));
  for (const [a, b] of pairs) {
    const [x, y] = [left.get(a), (right.length > 0 ? other : left).get(b)];
    if (x === undefined || y === undefined)
      throw new LinkageRefused('the gold names a row that the tables do not have');
    labels[y] = labels[x]!;
  }
  return labels;
};

/** How many pairs were compared, and how many of the true ones: scored pairs do not tell, those of little weight are not kept. */
const countCompared = async (
  codes: Int32Array,
  truePairs: number,
  open: OpenTable,
  { blocking, mostInBlock }: LinkedTable['settings'],
) => {
  let [blocked, comparedPairs] = [0, 0];
  await open.eachPair({ blocking, mostInBlock }, {}, (a, b) => {
    comparedPairs++;
    if (codes[a] === codes[b]) blocked++;
  });
  return { comparedPairs, blockingRecall: truePairs === 0 ? 1 : blocked / truePairs };
};
