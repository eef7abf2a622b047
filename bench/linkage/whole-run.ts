import { linkTable, pairQuality } from '@suar/linkage';
import { simulatePersons } from '@suar/simulate';
import { createThreadedLinkage } from '../../apps/cli/src/linkage-threads.ts';
import { withRegionFile } from './region.ts';
import { regionTable } from './region-table.ts';
import { bestOf, splinkClusters } from './splink.ts';

const megabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

/** Trains, scores and clusters an invented region's rows by the general tables, everything inferred. */
export const linkRegion = async (rows: number, seed: number, engine = createThreadedLinkage()) => {
  const { table, persons } = regionTable(rows, seed);
  const linked = await linkTable(table, {}, { engine });
  await engine.close();
  const { train, predict, cluster } = linked.seconds;
  return {
    rows,
    engine: engine.name,
    pairs: linked.made,
    kept: linked.pairs.left.length,
    trainSeconds: train,
    predictSeconds: predict,
    clusterSeconds: cluster,
    allSeconds: train + predict + cluster,
    microsecondsARow: (1e6 * (train + predict + cluster)) / rows,
    ...pairQuality(persons, linked.clusters),
    /** Of the process so far: run alone for a figure of this run only. */
    peakMegabytes: megabytes(),
  };
};

/** The same rows through Splink with settings of its own (bench/peers/linkage/sets.py, `million`), clustered at .95 only. */
export const splinkRegion = async (rows: number, seed: number): Promise<unknown> => {
  const linked = await withRegionFile(rows, seed, (path) =>
    splinkClusters('million', [path], { oneThreshold: true }),
  );
  if (typeof linked === 'string') return linked;
  const persons = [...simulatePersons({ seed, count: rows })].map((row) => row.person_id);
  const { trainSeconds, predictSeconds, clusterSeconds } = linked.figures;
  return {
    rows,
    ...linked.figures,
    allSeconds: trainSeconds + predictSeconds + clusterSeconds,
    ...bestOf(linked, persons),
  };
};
