import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reprojectCases } from './case/reproject-cases.ts';
import { keepTelling } from './clock/tell-escalated.ts';
import { runImport } from './intake/run-import.ts';
import { unfinishedImports } from './intake/store.ts';
import { keepSigning } from './ledger/keep-signing.ts';
import { createCampaigns } from './lure/campaigns.ts';
import { isReadingCurrent, renewReadings } from './lure/renew-readings.ts';
import { matchPersons } from './person/match-persons.ts';
import { createMatcher } from './person/matcher.ts';
import { isSearchCurrent, renewSearch } from './person/renew-search.ts';
import type { Config } from './platform/config.ts';
import type { Services } from './platform/context.ts';
import { type Connection, connect } from './platform/database/connect.ts';
import { startEmbedded } from './platform/database/embedded.ts';
import { migrate } from './platform/database/migrate.ts';
import { type JobQueue, startJobs } from './platform/jobs.ts';
import { createProgressBus } from './platform/progress.ts';
import { openKeyRing } from './platform/seal/key-ring.ts';
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
  const embedded = config.databaseUrl ? null : await startEmbedded(join(config.dataFolder, 'postgres'));
  const connectionString = config.databaseUrl ?? embedded!.connectionString;
  const connection = connect(connectionString);
  await migrate(connection.pool);
  const sealer = createSealer(await openKeyRing(join(config.dataFolder, 'keys.json')));
  const jobs: JobQueue = await startJobs(connectionString, () => undefined);
  const services: Services = {
    db: connection.db,
    sealer,
    clock,
    jobs,
    progress: createProgressBus(),
    matcher: createMatcher(sealer),
    campaigns: createCampaigns(sealer),
  };
  await reprojectCases(services);
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
  for (const importId of await unfinishedImports(services))
    await jobs.send('run-import', { importId }, importId);
  const signing = await keepSigning(services, config.dataFolder, () => undefined);
  const telling = keepTelling(services, () => undefined);
  return {
    services,
    connection,
    connectionString,
    stop: async () => {
      await jobs.stop();
      await telling.stop();
      await signing.stop();
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
