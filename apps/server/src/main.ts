import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createIdentityProvider } from './account/identity-provider.ts';
import { inviteFirst } from './account/invite.ts';
import { countAccounts } from './account/store.ts';
import { createApp } from './app.ts';
import { DemonstrationRefused, fillDemonstration } from './demonstration/fill.ts';
import { readConfig } from './platform/config.ts';
import { ToldFailure } from './platform/told-failure.ts';
import { operatorToken, startServices } from './services.ts';

/**
 * The server process. It prints one JSON line for each thing its starter should know: {"progress"}, {"ready", "link"},
 * {"signIns"}. `--demo` fills an empty database with an invented region.
 */
const config = readConfig();
const say = (message: Record<string, unknown>): void => {
  process.stdout.write(`${JSON.stringify(message)}\n`);
};

say({ progress: 'database' });
const running = await startServices(config).catch((error: unknown) => {
  if (!(error instanceof ToldFailure)) throw error;
  say({ refused: error.message });
  process.exit(2);
});
let origin = config.publicOrigin ?? '';
const app = await createApp(running.services, {
  webFolder: config.webFolder,
  logLevel: config.logLevel,
  operatorToken: await operatorToken(config.dataFolder),
  origin: () => origin,
  limits: config.limits,
  trustProxy: config.trustProxy,
  identityProvider: config.identity ? createIdentityProvider(config.identity) : null,
});
await app.listen({ host: config.host, port: config.port });
const address = app.server.address();
const port = address && typeof address === 'object' ? address.port : config.port;
// Passkeys are bound to a name, and browsers take "localhost" where they refuse a bare address.
if (!origin) origin = `http://localhost:${port}`;
const runFile = join(config.dataFolder, 'run.json');
await writeFile(
  runFile,
  JSON.stringify({ origin, api: `http://127.0.0.1:${port}/api/v1`, pid: process.pid }),
  { mode: 0o600 },
);

let stopping = false;
const stop = async (): Promise<void> => {
  if (stopping) return;
  stopping = true;
  await rm(runFile, { force: true });
  app.server.closeAllConnections();
  await app.close();
  await running.stop();
  process.exit(0);
};
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());

if (process.argv.includes('--demo')) {
  try {
    const signIns = await fillDemonstration(running.services, origin, (done, total, what) =>
      say({ progress: what, done, total }),
    );
    say({ ready: origin, signIns });
  } catch (error) {
    if (!(error instanceof DemonstrationRefused)) throw error;
    say({ refused: error.message });
    await stop();
  }
} else {
  const link =
    (await countAccounts(running.services)) === 0
      ? `${origin}/welcome#${await inviteFirst(running.services)}`
      : null;
  say({ ready: origin, link });
}
