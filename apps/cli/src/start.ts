import { readArguments } from './arguments.ts';
import { buildPage } from './build.ts';
import { startServer, stopServer } from './server-process.ts';

const bar = (done: number, total: number): string => {
  const filled = Math.round((20 * done) / Math.max(1, total));
  return `[${'#'.repeat(filled)}${'.'.repeat(20 - filled)}] ${done}/${total}`;
};

/** `suar start [--demo] [--port N]`: builds what is missing, starts server and page on loopback, prints how to get in. */
export const start = async (words: readonly string[]): Promise<number> => {
  const { options } = readArguments(words, ['demo']);
  await buildPage();
  process.stderr.write('Starting ...\n');
  const live = process.stderr.isTTY;
  let lastSaid = '';
  const { child, ready } = await startServer(
    options.demo ? ['--demo'] : [],
    options.port ? { SUAR_PORT: options.port } : {},
    ({ progress, done, total }) => {
      if (progress === undefined || done === undefined || total === undefined) return;
      const line = `  invented region, ${progress}: ${bar(done, total)}`;
      if (live) process.stderr.write(`\r${line}   ${done >= total ? '\n' : ''}`);
      else if (done >= total && line !== lastSaid) process.stderr.write(`${line}\n`);
      lastSaid = line;
    },
  );

  process.stdout.write(`\nSuar is running at ${ready.ready}\n`);
  if (ready.link)
    process.stdout.write(`\nOpen this one-time link to become the first administrator:\n  ${ready.link}\n`);
  if (ready.signIns) {
    process.stdout.write(
      '\nDemonstration sign-ins (invented region; each link works once, a new start makes new ones):\n',
    );
    for (const { role, login, password, totpSecret, link } of ready.signIns) {
      process.stdout.write(
        `  ${role.padEnd(14)} ${link}\n  ${''.padEnd(14)} or ${login} / ${password} / second-factor key ${totpSecret}\n`,
      );
    }
  }
  process.stdout.write('\nPress Ctrl+C to stop.\n');
  const stop = (): void => void stopServer(child);
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return new Promise((settle) => child.on('exit', (code) => settle(code ?? 0)));
};
