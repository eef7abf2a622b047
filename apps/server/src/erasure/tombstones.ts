import { existsSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Run } from '../platform/seal/vault.ts';
import { doneErasures, type Erasure } from './destroy-store.ts';

/**
 * The list of what was erased, kept apart from the database, so that a backup from before does not bring it back: one JSON
 * object a line, ids only. Whoever restores on another machine puts this file into its data folder first.
 */
const FILE = 'erasures.jsonl';

export const readTombstones = async (dataFolder: string): Promise<Erasure[]> => {
  const file = join(dataFolder, FILE);
  if (!existsSync(file)) return [];
  return (await readFile(file, 'utf8')).split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as Erasure];
    } catch {
      // A line that a kill cut short: its erasure stands in the database and is written again by `keepTombstones`.
      return [];
    }
  });
};

/** Writes down those erasures of the database that the list lacks: after each one, and at every start. */
export const keepTombstones = async (run: Run, dataFolder: string): Promise<void> => {
  const listed = new Set((await readTombstones(dataFolder)).map(({ id }) => id));
  const done = await doneErasures(run);
  const lines = done
    .filter(({ id }) => !listed.has(id))
    .map(({ id, at, rule, records }) => JSON.stringify({ id, at: at.toISOString(), rule, ...records }));
  if (lines.length === 0) return;
  const handle = await open(join(dataFolder, FILE), 'a', 0o600);
  try {
    await handle.writeFile(`\n${lines.join('\n')}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
};
