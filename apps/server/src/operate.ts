import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findOperator } from './account/store.ts';
import { erasedValues } from './erasure/erased-values.ts';
import { backup } from './keeping/backup.ts';
import { restore } from './keeping/restore.ts';
import { verify } from './keeping/verify.ts';
import { rotate } from './keys/rotate-command.ts';
import { signCheckpoint } from './ledger/sign-checkpoint.ts';
import { writeLedger } from './ledger/store.ts';
import { readWitness, setWitnessAside } from './ledger/witness.ts';
import { readConfig } from './platform/config.ts';
import { connect, openPool } from './platform/database/connect.ts';
import { startEmbedded } from './platform/database/embedded.ts';
import { migrate } from './platform/database/migrate.ts';
import { openKeyRing } from './platform/seal/key-ring.ts';
import { openVault, runOn } from './platform/seal/open-vault.ts';
import { readRingFile, writeRingFile } from './platform/seal/ring-file.ts';
import { createSealer } from './platform/seal/seal.ts';
import { ToldFailure } from './platform/told-failure.ts';

/** Backup, restore, verify and what is done to the key ring: works on the database itself, beside a running server or without one. */
const [what, file] = process.argv.slice(2);
const config = readConfig();
const keyFile = join(config.dataFolder, 'keys.json');
const ringPassphrase = config.ringPassphrase ?? null;
const passphrase = process.env.SUAR_PASSPHRASE ?? '';
const newPassphrase = process.env.SUAR_NEW_RING_PASSPHRASE;

const say = (problem: string): number => {
  process.stderr.write(`${problem}\n`);
  return 2;
};

const operate = async (pool: ReturnType<typeof openPool>): Promise<number> => {
  if (what === 'restore') {
    await migrate(pool);
    const { rows, madeAt, erasedAgain } = await restore(pool, keyFile, file!, passphrase);
    await setWitnessAside(config.dataFolder, new Date());
    process.stdout.write(`Restored ${rows} rows as of ${madeAt}.\n`);
    if (erasedAgain > 0)
      process.stdout.write(`${erasedAgain} erasures that were done since then were done again.\n`);
    return 0;
  }
  const { ring, vault } = await openVault(pool, keyFile, ringPassphrase);
  const { db } = connect(pool, vault);
  await migrate(pool);
  await vault.openHouse(runOn(pool));
  const reach = { db, sealer: createSealer(ring, vault, erasedValues), clock: () => new Date() };
  if (what === 'verify') {
    // Notes of the ledger that auditors or other members kept may be named; the one beside the database always counts.
    const notes = await Promise.all(process.argv.slice(3).map((kept) => readFile(kept, 'utf8')));
    const checks = await verify(reach, [...(await readWitness(config.dataFolder)), ...notes]);
    for (const { check, looked, wrong } of checks)
      process.stdout.write(
        `${wrong === 0 ? 'holds ' : 'BROKEN'}  ${check} (${looked} looked at, ${wrong} wrong)\n`,
      );
    process.stdout.write(`${JSON.stringify({ holds: checks.every(({ wrong }) => wrong === 0), checks })}\n`);
    return checks.every(({ wrong }) => wrong === 0) ? 0 : 1;
  }
  if (what === 'rotate-keys') {
    const keys = { ring, vault, dataFolder: config.dataFolder, passphrase: ringPassphrase };
    const room = { ...reach, keys, actor: await findOperator(reach) };
    return rotate(room, process.argv.slice(3), say, (text) => process.stdout.write(`${text}\n`));
  }
  await writeLedger(
    { ...reach, actor: await findOperator(reach) },
    { act: 'backup.made', subjectType: 'system', purpose: 'keeping' },
  );
  // What the backup holds is then covered by a checkpoint inside it.
  await signCheckpoint(reach, { whole: true });
  await backup(pool, keyFile, file!, passphrase, new Date());
  process.stdout.write('The backup is whole.\n');
  return 0;
};

/** What is asked must make sense before a database is started for it. */
const mistake = (): string | null => {
  if (what === 'verify' || what === 'rotate-keys') return null;
  if (what === 'protect-keys')
    return newPassphrase === undefined || newPassphrase === '' || newPassphrase.length >= 12
      ? null
      : 'set SUAR_NEW_RING_PASSPHRASE to at least twelve characters';
  if (what !== 'backup' && what !== 'restore')
    return 'backup FILE, restore FILE, verify [NOTE ...], rotate-keys or protect-keys';
  if (!file) return 'name the file';
  if (passphrase.length < 12)
    return 'set SUAR_PASSPHRASE to at least twelve characters: the backup is sealed with it';
  return what === 'restore' && !existsSync(file) ? 'there is no such file' : null;
};

const run = async (): Promise<number> => {
  const wrong = mistake();
  if (wrong) return say(wrong);
  if (what === 'protect-keys') {
    await writeRingFile(keyFile, await readRingFile(keyFile, ringPassphrase), newPassphrase || null);
    process.stdout.write(
      newPassphrase
        ? 'The key ring is sealed by the new passphrase. Without it nothing opens: keep it apart.\n'
        : 'The key ring lies open again, readable by this account alone.\n',
    );
    return 0;
  }
  await mkdir(config.dataFolder, { recursive: true });
  // A ring that does not open stops the work before the database is even looked at.
  if (what !== 'restore' && existsSync(keyFile)) await openKeyRing(keyFile, { passphrase: ringPassphrase });
  const embedded = config.databaseUrl ? null : await startEmbedded(join(config.dataFolder, 'postgres'));
  const pool = openPool(config.databaseUrl ?? embedded!.connectionString, 4);
  try {
    return await operate(pool);
  } finally {
    await pool.end();
    // A server that was running keeps its database: only one that was started here is stopped.
    if (embedded?.startedHere) await embedded.stop();
  }
};

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof ToldFailure)) throw error;
  process.exitCode = say(error.message);
}
