import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findOperator } from './account/store.ts';
import { reprojectCases } from './case/reproject-cases.ts';
import { keepTelling } from './clock/tell-escalated.ts';
import { erasedValues } from './erasure/erased-values.ts';
import { settleErasures } from './erasure/settle-erasures.ts';
import { runImport } from './intake/run-import.ts';
import { unfinishedImports } from './intake/store.ts';
import { checkClock } from './keeping/check-clock.ts';
import { keepCurrent } from './keys/keep-current.ts';
import { isRotationDue, rotateKeys } from './keys/rotate-keys.ts';
import { keepSigning } from './ledger/keep-signing.ts';
import { createCampaigns } from './lure/campaigns.ts';
import { isReadingCurrent, renewReadings } from './lure/renew-readings.ts';
import { matchPersons } from './person/match-persons.ts';
import { createMatcher } from './person/matcher.ts';
import { isSearchCurrent, renewSearch } from './person/renew-search.ts';
import type { Config } from './platform/config.ts';
import type { Services } from './platform/context.ts';
import { type Connection, connect, openPool } from './platform/database/connect.ts';
import { startEmbedded } from './platform/database/embedded.ts';
import { migrate } from './platform/database/migrate.ts';
import { type JobQueue, startJobs } from './platform/jobs.ts';
import { createProgressBus } from './platform/progress.ts';
import { openKeyRing } from './platform/seal/key-ring.ts';
import { openVault, runOn } from './platform/seal/open-vault.ts';
import { createSealer } from './platform/seal/seal.ts';

export interface Running {
  services: Services;
  connection: Connection;
  connectionString: string;
  stop(): Promise<void>;
}

/** Starts everything below HTTP: database, schema, keys, jobs and the index of persons. */
export const startServices = async (
  config: Config,
  clock: () => Date = () => new Date(),
): Promise<Running> => {
  await mkdir(config.dataFolder, { recursive: true });
  const keyFile = join(config.dataFolder, 'keys.json');
  // A ring that does not open stops the start before the database is even looked at.
  if (existsSync(keyFile)) await openKeyRing(keyFile, { passphrase: config.ringPassphrase ?? null });
  const embedded = config.databaseUrl ? null : await startEmbedded(join(config.dataFolder, 'postgres'));
  const connectionString = config.databaseUrl ?? embedded!.connectionString;
  const pool = openPool(connectionString);
  const giveUp = async (error: unknown): Promise<never> => {
    await pool.end();
    if (embedded?.startedHere) await embedded.stop();
    throw error;
  };
  const { ring, vault } = await openVault(pool, keyFile, config.ringPassphrase).catch(giveUp);
  const connection = connect(pool, vault);
  await migrate(pool).catch(giveUp);
  await vault.openHouse(runOn(pool));
  const sealer = createSealer(ring, vault, erasedValues);
  await checkClock(connection, clock).catch(giveUp);
  const jobs: JobQueue = await startJobs(connectionString, () => undefined);
  const services: Services = {
    db: connection.db,
    system: connection.db,
    as: connection.as,
    sealer,
    keys: { ring, vault, dataFolder: config.dataFolder, passphrase: config.ringPassphrase ?? null },
    clock,
    jobs,
    progress: createProgressBus(),
    matcher: createMatcher(sealer),
    campaigns: createCampaigns(sealer),
  };
  // Everything that the machine's operator takes in is every office's: who it is must be known before anybody asks.
  await findOperator(services);
  await reprojectCases(services);
  await settleErasures(services);
  await jobs.work('run-import', async ({ importId }) => {
    if (importId) await runImport(services, importId);
  });
  await jobs.work('match-persons', async ({ personId }) => {
    if (personId) await matchPersons(services, [personId], { fresh: false });
  });
  // Persons are read into memory behind the page, so that the first search need not wait for all of them.
  services.matcher.catchUp(services.db).catch(() => undefined);
  // Templates are built again behind the page; who needs them earlier waits for the same work.
  services.campaigns.catchUp(services).catch(() => undefined);
  await jobs.work('renew-search', () => renewSearch(services));
  if (!(await isSearchCurrent(services))) await jobs.send('renew-search', {}, 'renew-search');
  await jobs.work('renew-readings', () => renewReadings(services));
  if (!(await isReadingCurrent(services))) await jobs.send('renew-readings', {}, 'renew-readings');
  await jobs.work('rotate-keys', () => rotateKeys(services));
  if (await isRotationDue(services)) await jobs.send('rotate-keys', {}, 'rotate-keys');
  for (const importId of await unfinishedImports(services))
    await jobs.send('run-import', { importId }, importId);
  const signing = await keepSigning(services, config.dataFolder, () => undefined);
  const following = keepCurrent(services, () => undefined);
  const telling = keepTelling(services, () => undefined);
  return {
    services,
    connection,
    connectionString,
    stop: async () => {
      await jobs.stop();
      await telling.stop();
      await signing.stop();
      await following.stop();
      await connection.close();
      await embedded?.stop();
    },
  };
};

/** The secret by which the command line on this machine acts as operator; readable by the machine's owner only. */
export const operatorToken = async (dataFolder: string): Promise<string> => {
  const file = join(dataFolder, 'operator.token');
  if (!existsSync(file)) await writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return (await readFile(file, 'utf8')).trim();
};
