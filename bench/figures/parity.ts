import { resolve } from 'node:path';
import {
  type Aggregates,
  encodeRecords,
  expectValue,
  inferColumns,
  listAggregates,
  publishAggregates,
  synthesiseFromAggregates,
} from '@suar/figures';
import { readTable } from './read-table.ts';

const ABSENT = ['', 'False', '0'];
const LENGTHS = [1, 2, 3, 4];
const SEEDS = 5;

type Counts = ReadonlyMap<string, number>;

/** By length, over the true combinations that were published: mean absolute error; and the shares left out and made up. */
const judge = (truth: Counts, published: Counts) =>
  LENGTHS.map((length) => {
    const ofLength = (counts: Counts) => [...counts].filter(([key]) => key.split(';').length === length);
    const known = ofLength(truth);
    const out = ofLength(published);
    const both = known.filter(([key]) => published.has(key));
    return {
      length,
      meanAbsoluteError:
        both.reduce((sum, [key, count]) => sum + Math.abs(count - published.get(key)!), 0) / both.length,
      suppressed: 1 - both.length / known.length,
      fabricated: 1 - both.length / out.length,
    };
  });

const combinations = (rows: readonly (readonly string[])[]): Counts => {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const extend = (from: number, chosen: readonly string[]): void => {
      if (chosen.length > 0) counts.set(chosen.join(';'), (counts.get(chosen.join(';')) ?? 0) + 1);
      if (chosen.length < LENGTHS.length)
        for (let at = from; at < row.length; at++) extend(at + 1, [...chosen, row[at]!]);
    };
    extend(0, []);
  }
  return counts;
};

const answers = (names: readonly string[], row: Record<string, string>): string[] =>
  names
    .filter((name) => !ABSENT.includes(row[name] ?? ''))
    .map((name) => `${name}:${row[name]}`)
    .sort();

const named = (aggregates: Aggregates): Counts =>
  new Map(
    [...listAggregates(aggregates)].map(({ values, count }): [string, number] => [
      Object.entries(values)
        .map(([name, value]) => `${name}:${value}`)
        .sort()
        .join(';'),
      count,
    ]),
  );

/** The pac mode beside a real run of Synthetic Data Showcase on its own example (epsilon 12, combinations of up to four). */
export const paritySds = (folder: string) => {
  const { names, rows } = readTable(resolve(folder, 'sds_customer_complaints_prepared.csv'));
  const truth = combinations(rows.map((row) => answers(names, row)));
  const official = new Map(
    readTable(resolve(folder, 'sds_customer_complaints_official_aggregate.csv'))
      .rows.filter(({ selections }) => selections !== 'record_count')
      .map((row): [string, number] => [
        row.selections!.split(';').sort().join(';'),
        Number(row.protected_count),
      ]),
  );
  const synthetic = readTable(resolve(folder, 'sds_customer_complaints_official_synthetic.csv'));
  const filled = rows.map((row) =>
    Object.fromEntries(names.map((name) => [name, ABSENT.includes(row[name] ?? '') ? '' : row[name]])),
  );
  const columns = expectValue(inferColumns(names, filled)).map(({ name, values }) => ({
    name,
    values: values.includes('') ? values : ['', ...values],
  }));
  const records = expectValue(encodeRecords(columns, filled));
  const delta = 1 / (rows.length * Math.log(rows.length));
  const runs = Array.from({ length: SEEDS }, () => {
    const aggregates = expectValue(
      publishAggregates(records, {
        protection: { kind: 'privacy', epsilon: 12, delta, mostFilled: 7 },
        length: 4,
      }),
    );
    const invented = expectValue(synthesiseFromAggregates(aggregates));
    const written = Array.from({ length: invented.size }, (_, row) =>
      invented.columns
        .flatMap(({ name, values }, column) => {
          const value = values[invented.codes[column]![row]!]!;
          return value === '' ? [] : [`${name}:${value}`];
        })
        .sort(),
    );
    return { published: judge(truth, named(aggregates)), invented: judge(truth, combinations(written)) };
  });
  const mean = (which: 'published' | 'invented') =>
    LENGTHS.map((length, at) => ({
      length,
      meanAbsoluteError: runs.reduce((sum, run) => sum + run[which][at]!.meanAbsoluteError, 0) / SEEDS,
      suppressed: runs.reduce((sum, run) => sum + run[which][at]!.suppressed, 0) / SEEDS,
      fabricated: runs.reduce((sum, run) => sum + run[which][at]!.fabricated, 0) / SEEDS,
    }));
  return {
    officialAggregates: judge(truth, official),
    aggregates: mean('published'),
    officialSynthetic: judge(truth, combinations(synthetic.rows.map((row) => answers(synthetic.names, row)))),
    synthetic: mean('invented'),
  };
};
