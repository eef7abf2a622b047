import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { csvLines, simulatePersons } from '@suar/simulate';
import { measurePersons, qualityByNationality } from './persons.ts';
import { bestOf, splinkClusters } from './splink.ts';

/** Runs `use` with the path of a CSV of `count` invented persons' rows, which is gone afterwards. */
export const withRegionFile = async <Outcome>(
  count: number,
  seed: number,
  use: (path: string) => Outcome,
): Promise<Outcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'suar-region-'));
  try {
    const path = join(folder, 'rows.csv');
    await pipeline(Readable.from(csvLines(simulatePersons({ seed, count }))), createWriteStream(path));
    return use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/**
 * Persons of an invented region by nationality: ours by the persons' own model, learned without labels, and Splink by its own
 * name comparisons (bench/peers/linkage/sets.py, `region`) at the threshold that the labels like best.
 */
export const measureRegion = async (count: number, seed: number): Promise<unknown> => {
  const ours = measurePersons(count, { seed, train: true });
  const linked = await withRegionFile(count, seed, (path) => splinkClusters('region', [path]));
  if (typeof linked === 'string') return { ours, splink: linked };
  const rows = [...simulatePersons({ seed, count })];
  const { threshold } = bestOf(
    linked,
    rows.map((row) => row.person_id),
  );
  const splink = qualityByNationality(rows, linked.clusters.get(threshold)!);
  const beside = Object.entries(ours.nationalities).map(([nationality, { f1 }]) => [
    nationality,
    { ours: f1, splink: splink.nationalities[nationality]?.f1 },
  ]);
  return {
    beside: Object.fromEntries(beside),
    ours,
    splink: { threshold, ...splink, ...linked.figures },
  };
};
