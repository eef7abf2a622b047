import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findOperator } from './account/store.ts';
import { backup } from './keeping/backup.ts';
import { RestoreRefused, restore } from './keeping/restore.ts';
import { verify } from './keeping/verify.ts';
import { signCheckpoint } from './ledger/sign-checkpoint.ts';
import { writeLedger } from './ledger/store.ts';
import { readWitness, setWitnessAside } from './ledger/witness.ts';
import { readConfig } from './platform/config.ts';
import { connect } from './platform/database/connect.ts';
import { startEmbedded } from './platform/database/embedded.ts';
import { migrate } from './platform/database/migrate.ts';
import { openKeyRing } from './platform/seal/key-ring.ts';
import { createSealer } from './platform/seal/seal.ts';

/** Backup, restore and verify: works on the database itself, beside a running server or without one. */
const [what, file] = process.argv.slice(2);
const config = readConfig();
await mkdir(config.dataFolder, { recursive: true });
const embedded = config.databaseUrl ? null : await startEmbedded(join(config.dataFolder, 'postgres'));
const connection = connect(config.databaseUrl ?? embedded!.connectionString, 4);
const keyFile = join(config.dataFolder, 'keys.json');
const passphrase = process.env.SUAR_PASSPHRASE ?? '';

const operate = async (): Promise<number> => {
  await migrate(connection.pool);
  if (what === 'verify') {
    const reach = { db: connection.db, sealer: createSealer(await openKeyRing(keyFile)) };
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
  if (!file) return say('name the file');
  if (passphrase.length < 12)
    return say('set SUAR_PASSPHRASE to at least twelve characters: the backup is sealed with it');
  if (what === 'backup') {
    const sealer = createSealer(await openKeyRing(keyFile));
    const reach = { db: connection.db, sealer, clock: () => new Date() };
    await writeLedger(
      { ...reach, actor: await findOperator(reach) },
      { act: 'backup.made', subjectType: 'system', purpose: 'keeping' },
    );
    // What the backup holds is then covered by a checkpoint inside it.
    await signCheckpoint(reach, { whole: true });
    await backup(connection.pool, keyFile, file, passphrase, new Date());
    process.stdout.write('The backup is whole.\n');
    return 0;
  }
  if (what === 'restore') {
    const { rows, madeAt } = await restore(connection.pool, keyFile, file, passphrase);
    await setWitnessAside(config.dataFolder, new Date());
    process.stdout.write(`Restored ${rows} rows as of ${madeAt}.\n`);
    return 0;
  }
  return say('backup FILE, restore FILE or verify [NOTE ...]');
};
const say = (problem: string): number => {
  process.stderr.write(`${problem}\n`);
  return 2;
};

try {
  process.exitCode = await operate();
} catch (error) {
  if (!(error instanceof RestoreRefused)) throw error;
  process.exitCode = say(error.message);
} finally {
  await connection.close();
  // A server that was running keeps its database: only one that was started here is stopped.
  if (embedded?.startedHere) await embedded.stop();
}
