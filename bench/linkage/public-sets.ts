import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { evaluateTable } from '@suar/linkage';
import { parse } from 'csv-parse/sync';
import { bestOf, splinkClusters } from './splink.ts';

interface PublicSet {
  name: string;
  /** The column that says who a row is, or the file of pairs that belong together. */
  label?: string;
  gold?: string;
  quick?: boolean;
}

const SETS: readonly PublicSet[] = [
  { name: 'fake_1000', label: 'cluster', quick: true },
  { name: 'febrl3', label: 'cluster', quick: true },
  { name: 'historical_50k', label: 'cluster' },
  { name: 'abt_buy', label: 'unique_id' },
  { name: 'restaurants', gold: 'restaurants_gold.csv' },
  { name: 'patstat_orgs', label: 'label_true' },
  { name: 'leipzig_affiliations', label: 'label_true' },
];

type Row = Record<string, string>;
const read = (path: string): Row[] =>
  (parse(readFileSync(path), { columns: true, bom: true }) as Row[]).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name.replace(/^.*[#/]/, ''), value])),
  );

/**
 * Public sets with known truth, by set: ours with inferred settings, and, where `peers`, Splink with settings written for the set
 * (bench/peers/linkage/sets.py), from the same files and counted by the same function; no labels used by either but for the
 * choice of Splink's threshold. Absent data or peers are said.
 */
export const measurePublicSets = async (
  data: string,
  { quick, peers }: { quick: boolean; peers: boolean },
): Promise<Record<string, unknown>> => {
  const outcomes: Record<string, unknown> = {};
  for (const set of SETS.filter((one) => !quick || one.quick)) {
    const single = resolve(data, `${set.name}.csv`);
    const files = existsSync(single)
      ? [single]
      : ['a', 'b'].map((part) => resolve(data, `${set.name}_${part}.csv`));
    outcomes[set.name] = files.every((file) => existsSync(file))
      ? await measureSet(set, files, data, peers)
      : 'skipped: no data';
  }
  return outcomes;
};

const measureSet = async (
  { name, label, gold }: PublicSet,
  files: string[],
  data: string,
  peers: boolean,
) => {
  const [rows = [], right] = files.map(read);
  const pairs = gold ? read(resolve(data, gold)).map((row) => Object.values(row) as [string, string]) : [];
  const { inferred: _, ...ours } = await evaluateTable({
    rows,
    right,
    columns: Object.keys(rows[0]!),
    ...(gold ? { gold: { pairs, id: 'id' } } : { label }),
  });
  if (!peers) return ours;
  const linked = splinkClusters(name, files);
  if (typeof linked === 'string') return { ours, splink: linked };
  const truth = gold
    ? truthOf(rows, right ?? [], pairs)
    : [...rows, ...(right ?? [])].map((row) => row[label!]!);
  const apart = right ? Uint8Array.from(truth, (_label, at) => (at < rows.length ? 0 : 1)) : undefined;
  return { ours, splink: { ...bestOf(linked, truth, apart), ...linked.figures } };
};

const truthOf = (rows: Row[], right: Row[], pairs: readonly [string, string][]): string[] => {
  const partner = new Map(pairs.map(([left, other]) => [other, left]));
  return [...rows.map(({ id }) => id!), ...right.map(({ id }) => partner.get(id!) ?? `other ${id}`)];
};
