import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  createColumn,
  createMemoryEngine,
  evaluateTable,
  type LinkageEngine,
  type LinkageTable,
  linkTable,
  pairQuality,
} from '@suar/linkage';
import { createDuckdbEngine } from '@suar/linkage/duckdb';
import { simulatePersons } from '@suar/simulate';
import { parse } from 'csv-parse/sync';
import { comparePeers } from './linkage/peers.ts';
import { measurePersonIndex } from './linkage/person-index.ts';
import { measurePersons } from './linkage/persons.ts';

/**
 * What linking costs and how well it does: an invented region trained, scored and clustered at growing sizes, by both engines;
 * one new record among all; persons by nationality; public sets with known truth; Splink on the same rows where it is set up
 * (bench/peers/linkage/setup.sh). `--quick` takes 50,000 rows and leaves out the growth, the persons and the peers. Data:
 * SUAR_EVALUATION_DATA, by default ../shared/data; what is absent is said and skipped. `--rows N`: the size of the region.
 */
const quick = process.argv.includes('--quick');
const json = process.argv.includes('--json');
const sized = process.argv.indexOf('--rows');
const ROWS = sized > 0 ? Number(process.argv[sized + 1]) : quick ? 50_000 : 1_000_000;
const DATA = resolve(process.env.SUAR_EVALUATION_DATA ?? '../shared/data', 'linkage');
const COLUMNS = [
  'full_name',
  'given_name',
  'family_name',
  'sex',
  'birth_date',
  'nationality',
  'passport',
  'phone',
  'place',
];
const results: Record<string, unknown> = { quick };
const tell = (name: string, value: unknown): void => {
  results[name] = value;
  if (!json) process.stdout.write(`${name}: ${JSON.stringify(value, null, 1)}\n`);
};
const megabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

/** Rows go straight into columns: no table of texts is ever held. */
const region = (rows: number): { table: LinkageTable; persons: string[] } => {
  const builders = COLUMNS.map(createColumn);
  const persons: string[] = [];
  for (const row of simulatePersons({ seed: 7, count: rows })) {
    const cells = row as unknown as Record<string, string | null>;
    COLUMNS.forEach((column, at) => {
      builders[at]!.add(cells[column]);
    });
    persons.push(row.person_id);
  }
  return { table: { rows, columns: builders.map((builder) => builder.finish()) }, persons };
};

const measure = async (rows: number, engine: LinkageEngine) => {
  const { table, persons } = region(rows);
  const linked = await linkTable(table, {}, { engine });
  const quality = pairQuality(persons, linked.clusters);
  await engine.close();
  return {
    rows,
    engine: engine.name,
    pairs: linked.made,
    kept: linked.pairs.left.length,
    trainSeconds: linked.seconds.train,
    predictSeconds: linked.seconds.predict,
    clusterSeconds: linked.seconds.cluster,
    microsecondsARow: (1e6 * (linked.seconds.train + linked.seconds.predict + linked.seconds.cluster)) / rows,
    ...quality,
    peakMegabytes: megabytes(),
  };
};

const { peakMegabytes: _, ...main } = await measure(ROWS, createMemoryEngine());
for (const [name, value] of Object.entries(main)) results[name] = value;
tell('region', main);
if (!quick) {
  const growth = [];
  for (const rows of [10_000, 100_000]) growth.push(await measure(rows, createMemoryEngine()));
  tell('growth', growth);
}
tell('duckdb', await measure(quick ? 10_000 : 100_000, await createDuckdbEngine({ memoryMegabytes: 4096 })));
const index = measurePersonIndex(quick ? 20_000 : ROWS);
tell('index', index);
results.findP95Milliseconds = index.findMilliseconds.p95;
if (!quick) tell('personsByNationality', measurePersons(100_000, { seed: 2024, train: true }));

const sets: Record<string, unknown> = {};
for (const [file, label] of [
  ['fake_1000', 'cluster'],
  ['febrl3', 'cluster'],
  ...(quick
    ? []
    : [
        ['historical_50k', 'cluster'],
        ['patstat_orgs', 'label_true'],
        ['leipzig_affiliations', 'label_true'],
      ]),
] as [string, string][]) {
  const path = resolve(DATA, `${file}.csv`);
  if (!existsSync(path)) {
    sets[file] = 'skipped: no data';
    continue;
  }
  const rows = parse(readFileSync(path), { columns: true, bom: true }) as Record<string, string>[];
  const { inferred: _inferred, ...figures } = await evaluateTable({
    rows,
    columns: Object.keys(rows[0]!),
    label,
  });
  sets[file] = figures;
}
tell('publicSets', sets);
if (!quick) tell('peers', await comparePeers(ROWS));
results.peakMegabytes = megabytes();
if (json) process.stdout.write(`${JSON.stringify(results)}\n`);
