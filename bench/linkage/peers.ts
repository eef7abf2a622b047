import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createColumn, type LinkageTable, linkTable, readSettings } from '@suar/linkage';
import { csvLines, simulatePersons } from '@suar/simulate';
import { parse } from 'csv-parse/sync';
import { createThreadedLinkage } from '../../apps/cli/src/linkage-threads.ts';
import { PEERS, runPeer } from './splink.ts';

const SETTINGS = join(PEERS, 'loose-settings.json');
/** Pairs below this are not kept by either. */
const MINIMUM = -5;

/** Our side: the same settings file, read as Splink's. */
const scoreHere = async (rows: number) => {
  const builders = new Map<string, ReturnType<typeof createColumn>>();
  for (const row of simulatePersons({ seed: 7, count: rows }))
    for (const [name, value] of Object.entries(row)) {
      let builder = builders.get(name);
      if (!builder) {
        builder = createColumn(name);
        builders.set(name, builder);
      }
      builder.add(value === null ? '' : String(value));
    }
  const { settings, faults } = readSettings(JSON.parse(readFileSync(SETTINGS, 'utf8')), [...builders.keys()]);
  if (faults.length > 0) throw new Error(faults.join('; '));
  const used = new Set([
    ...(settings.comparisons ?? []).map(({ column }) => column),
    ...(settings.blocking ?? []).flatMap((rule) => rule.map(({ column }) => column)),
  ]);
  const table: LinkageTable = {
    rows,
    columns: [...builders]
      .filter(([name]) => used.has(name))
      .map(([, builder]) => builder.finish({ asWritten: true })),
  };
  const engine = createThreadedLinkage();
  const linked = await linkTable(
    table,
    { ...settings, mostInBlock: rows, pairBudget: 1e12, unknown: MINIMUM, threshold: 0 },
    { engine },
  );
  await engine.close();
  return linked;
};

/** Scoring the same blocked pairs with the same model; at the smaller size every pair and weight is compared. */
const compareScoring = async (rows: number, pairByPair: boolean): Promise<unknown> => {
  const folder = mkdtempSync(join(tmpdir(), 'suar-peers-'));
  try {
    const [data, out] = [join(folder, 'rows.csv'), join(folder, 'pairs.csv')];
    await pipeline(
      Readable.from(csvLines(simulatePersons({ seed: 7, count: rows }))),
      createWriteStream(data),
    );
    const run = runPeer<{ pairs: number; predictSeconds: number; peakMegabytes: number }>('score.py', [
      ...['--data', data, '--settings', SETTINGS, '--minimum', String(MINIMUM)],
      ...(pairByPair ? ['--out', out] : []),
    ]);
    if (!run.ok) return run.why;
    const splink = run.figures;
    const here = await scoreHere(rows);
    const { left, right, weights } = here.pairs;
    const ours = {
      pairs: left.length,
      made: here.made,
      predictSeconds: here.seconds.predict,
      peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    };
    const ratio = splink.predictSeconds / ours.predictSeconds;
    if (!pairByPair) return { rows, splink, ours, ratio };
    const known = new Map<string, number>();
    for (let at = 0; at < left.length; at++) known.set(`${left[at]} ${right[at]}`, weights[at]!);
    let [compared, missing, largest] = [0, 0, 0];
    for (const pair of parse(readFileSync(out), { columns: true }) as Record<string, string>[]) {
      // Rows are numbered R1, R2 ...: row 0 here is R1 there.
      const places = [pair.row_id_l, pair.row_id_r]
        .map((id) => Number(id!.slice(1)) - 1)
        .sort((a, b) => a - b);
      compared++;
      const weight = known.get(places.join(' '));
      if (weight === undefined) missing++;
      else largest = Math.max(largest, Math.abs(weight - Number(pair.match_weight)));
    }
    return { rows, splink, ours, ratio, compared, missingHere: missing, largestDifferenceOfWeight: largest };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const comparePeers = async (rows: number): Promise<unknown> => ({
  pairByPair: await compareScoring(Math.min(rows, 100_000), true),
  large: await compareScoring(rows, false),
});
