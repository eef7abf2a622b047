import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PEERS = resolve(import.meta.dirname, '../peers/lures');
/** Where bench/peers/setup.sh put the peers' virtual environment. */
const PYTHON = resolve(process.env.SUAR_PEERS_LURES ?? join(PEERS, '.venv'), 'bin/python');
export const NO_PEERS = 'skipped: run bench/peers/setup.sh lures first';

export interface GroupedFile {
  rows: number;
  /** From opening the file to the last text's group. */
  seconds: number;
  /** Of all cores, with what starting the program took. */
  processorSeconds: number;
  peakMegabytes: number;
  groups: number;
  purity: number;
  adjustedRand: number;
}

const lastLine = <Figures>(program: string, words: readonly string[]): Figures => {
  const run = spawnSync(program, words, {
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (run.status !== 0) throw new Error(`${words[0]}: ${run.stderr.slice(-500)}`);
  return JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '{}') as Figures;
};
const script = (words: readonly string[]): string[] => [
  '--import',
  'tsx',
  join(import.meta.dirname, 'group-file.ts'),
  ...words,
];

/** Runs `work` in a folder that is gone afterwards. */
export const inFolder = <Outcome>(work: (folder: string) => Outcome): Outcome => {
  const folder = mkdtempSync(join(tmpdir(), 'suar-lures-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const writeFile = (path: string, count: number, seed: number): void => {
  const words = script(['write', path, String(count), String(seed)]);
  const run = spawnSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (run.status !== 0) throw new Error('adverts could not be written');
};

const compared = (
  path: string,
  found: string,
  field: string,
): Pick<GroupedFile, 'groups' | 'purity' | 'adjustedRand'> =>
  lastLine(process.execPath, script(['compare', path, found, field]));

/** Our templates of a file, by a process of its own, against the classes of a field. */
export const groupFile = (path: string, field: string): GroupedFile & { addSeconds: number } => {
  const found = `${path}.ours`;
  const figures = lastLine<Omit<GroupedFile, 'groups'> & { addSeconds: number }>(
    process.execPath,
    script(['group', path, found]),
  );
  return { ...figures, ...compared(path, found, field) };
};

export type Peer = 'text-dedup' | 'datasketch';

/** A peer's groups of the same file, or why there are none. */
export const groupByPeer = (
  peer: Peer,
  path: string,
  field: string,
  { threshold, ngram }: { threshold: number; ngram: number },
): GroupedFile | string => {
  if (!existsSync(PYTHON)) return NO_PEERS;
  const found = `${path}.${peer}`;
  const figures = lastLine<GroupedFile>(PYTHON, [
    join(PEERS, 'dedup.py'),
    ...[peer, '--data', path, '--out', found, '--threshold', String(threshold), '--ngram', String(ngram)],
  ]);
  return { ...figures, ...compared(path, found, field) };
};
