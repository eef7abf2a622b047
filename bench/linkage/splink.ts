import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type PairQuality, pairQuality } from '@suar/linkage';
import { parse } from 'csv-parse/sync';

export const PEERS = resolve(import.meta.dirname, '../peers/linkage');
/** Where bench/peers/setup.sh put the peers' virtual environment. */
const PYTHON = resolve(process.env.SUAR_PEERS_LINKAGE ?? join(PEERS, '.venv'), 'bin/python');
export const NO_PEERS = 'skipped: run bench/peers/setup.sh linkage first';

/** What a peer's script prints last, or why there is none. */
export type PeerOutcome<Figures> =
  | { readonly ok: true; readonly figures: Figures }
  | { readonly ok: false; readonly why: string };

/** Runs a script of bench/peers/linkage; its last line of output is a JSON object. */
export const runPeer = <Figures>(script: string, words: readonly string[]): PeerOutcome<Figures> => {
  if (!existsSync(PYTHON)) return { ok: false, why: NO_PEERS };
  const run = spawnSync(PYTHON, [join(PEERS, script), ...words], { encoding: 'utf8', maxBuffer: 1e8 });
  if (run.status !== 0) return { ok: false, why: `failed: ${run.stderr.slice(-500)}` };
  return { ok: true, figures: JSON.parse(run.stdout.trim().split('\n').at(-1)!) as Figures };
};

export interface SplinkRun {
  pairsKept: number;
  trainSeconds: number;
  predictSeconds: number;
  clusterSeconds: number;
  peakMegabytes: number;
}

export interface SplinkClusters {
  figures: SplinkRun;
  /** By the name of a threshold (and of how clusters were made): each row's cluster. */
  clusters: Map<string, string[]>;
}

/** Links the files of a set as bench/peers/linkage/sets.py describes it; rows are numbered over all files in order. */
export const splinkClusters = (
  set: string,
  files: readonly string[],
  { oneThreshold = false }: { oneThreshold?: boolean } = {},
): SplinkClusters | string => {
  const folder = mkdtempSync(join(tmpdir(), 'suar-peers-'));
  try {
    const out = join(folder, 'clusters.csv');
    const run = runPeer<SplinkRun>('table.py', [
      ...['--set', set, '--out', out, '--data', ...files],
      ...(oneThreshold ? ['--one-threshold'] : []),
    ]);
    if (!run.ok) return run.why;
    const [names = [], ...lines] = parse(readFileSync(out)) as string[][];
    const clusters = new Map<string, string[]>();
    for (const [at, name] of names.entries()) {
      if (at === 0) continue;
      const found: string[] = [];
      for (const line of lines) found[Number(line[0])] = line[at]!;
      clusters.set(name, found);
    }
    return { figures: run.figures, clusters };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The threshold that the labels like best: more than any user without labels could know, in the peer's favour. */
export const bestOf = (
  { clusters }: SplinkClusters,
  truth: readonly string[],
  apart?: Uint8Array,
): PairQuality & { threshold: string } => {
  const all = [...clusters].map(([threshold, found]) => ({
    threshold,
    ...pairQuality(truth, found, apart),
  }));
  return all.sort((a, b) => b.f1 - a.f1)[0]!;
};
