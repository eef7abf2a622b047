import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = 'ledger-checkpoint.txt';

/** Keeps the newest note beside the database, where whoever alters only the database cannot alter it too. */
export const keepWitness = async (dataFolder: string, note: string): Promise<void> => {
  const partial = join(dataFolder, `${FILE}.partial`);
  await writeFile(partial, note, { mode: 0o600 });
  await rename(partial, join(dataFolder, FILE));
};

export const readWitness = async (dataFolder: string): Promise<string[]> => {
  const file = join(dataFolder, FILE);
  return existsSync(file) ? [await readFile(file, 'utf8')] : [];
};

/** Sets the note of the ledger that was here before a restore aside: the restored one does not continue it. */
export const setWitnessAside = async (dataFolder: string, now: Date): Promise<void> => {
  const file = join(dataFolder, FILE);
  if (existsSync(file))
    await rename(file, join(dataFolder, `ledger-checkpoint-before-restore-${now.getTime()}.txt`));
};
