import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPage } from './build.ts';
import { ROOT } from './root.ts';
import { run } from './run.ts';

interface Tally {
  passed: number;
  failed: number;
}
const bin = (path: string): string => join(ROOT, 'node_modules', path);

/** A step that passes or fails as one. */
const step = async (name: string, program: string, args: readonly string[]): Promise<Tally> => {
  process.stdout.write(`\n== ${name}\n`);
  const code = await run(program, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

/** Runs vitest and counts its tests. */
const suite = async (
  name: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Tally> => {
  process.stdout.write(`\n== ${name}\n`);
  const report = join(tmpdir(), `suar-tests-${process.pid}-${name.replaceAll(/\W+/g, '-')}.json`);
  const code = await run(
    process.execPath,
    [
      bin('vitest/vitest.mjs'),
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    environment,
  );
  const counts = await readFile(report, 'utf8').then(
    (text) =>
      JSON.parse(text) as { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number },
    () => null,
  );
  await rm(report, { force: true });
  if (!counts) return { passed: 0, failed: 1 };
  // A file that fails before its first test, or a crash of the runner, counts as a failure as well.
  const failed = counts.numFailedTests > 0 ? counts.numFailedTests : code === 0 ? 0 : 1;
  return { passed: counts.numPassedTests, failed };
};

const total = (tallies: readonly Tally[]): number => {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 && passed > 0 ? 0 : 1;
};

const quick = async (): Promise<Tally[]> => [
  await step('format and lint', process.execPath, [
    bin('@biomejs/biome/bin/biome'),
    'check',
    '--error-on-warnings',
    '.',
  ]),
  await step('types', process.execPath, [bin('typescript/bin/tsc'), '-p', 'tsconfig.json']),
  await step('types of the browser tests', process.execPath, [
    bin('typescript/bin/tsc'),
    '-p',
    'tests/browser/tsconfig.json',
  ]),
  await step('types of the page', process.execPath, [
    bin('typescript/bin/tsc'),
    '-p',
    'apps/web/tsconfig.json',
  ]),
  await suite('units, properties, architecture', [
    '--exclude',
    'tests/server/**',
    '--exclude',
    'tests/browser/**',
  ]),
];

/** `suar check`: format, lint, types, architecture, units and properties. */
export const check = async (): Promise<number> => total(await quick());

/** `suar test`: all of `check`, then stores and API on the embedded and on a real PostgreSQL, and the page in a real browser. */
export const test = async (): Promise<number> => {
  await needDebian();
  const tallies = await quick();
  tallies.push(await suite('server on the embedded database', ['tests/server']));
  const postgres = await startDebianPostgres();
  if (postgres) {
    tallies.push(
      await suite('server on Debian PostgreSQL', ['tests/server'], { DATABASE_URL: postgres.url }),
    );
    postgres.stop();
  } else {
    process.stdout.write('\nno Debian PostgreSQL on this machine\n');
    tallies.push({ passed: 0, failed: 1 });
  }
  await buildPage();
  tallies.push(await suite('the page in a browser', ['--config', 'tests/browser/vitest.config.ts']));
  return total(tallies);
};

/** Installs what the tests need from Debian's packages, where it is missing. */
const needDebian = async (): Promise<void> => {
  const missing = [
    ...(existsSync('/usr/bin/chromium') ? [] : ['chromium']),
    ...(debianBinaries() ? [] : ['postgresql']),
    ...(existsSync('/usr/share/fonts/truetype/noto/NotoSansThai-Regular.ttf') ? [] : ['fonts-noto-core']),
  ];
  if (missing.length === 0) return;
  process.stdout.write(`Installing ${missing.join(', ')} ...\n`);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = (args: readonly string[]): Promise<number> =>
    run(sudo[0] ?? 'apt-get', [...(sudo.length > 0 ? ['apt-get'] : []), ...args], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  await apt(['update', '-qq']);
  await apt(['install', '-y', '-qq', '--no-install-recommends', ...missing]);
};

const debianBinaries = (): string | null => {
  const folder = '/usr/lib/postgresql';
  const versions = existsSync(folder)
    ? readdirSync(folder).filter((version) => existsSync(join(folder, version, 'bin', 'initdb')))
    : [];
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  return newest ? join(folder, newest, 'bin') : null;
};

/** A cluster of Debian's PostgreSQL for the time of the tests, in a folder of its own. */
const startDebianPostgres = async (): Promise<{ url: string; stop: () => void } | null> => {
  const binaries = debianBinaries();
  if (!binaries) return null;
  const root = process.getuid?.() === 0;
  const folder = execFileSync('mktemp', ['-d', '/tmp/suar-postgres-XXXXXX'], { encoding: 'utf8' }).trim();
  if (root) execFileSync('chown', ['postgres', folder]);
  const as = (program: string, args: readonly string[]): void => {
    const [command, rest] = root
      ? [
          'setpriv',
          ['--reuid=postgres', '--regid=postgres', '--clear-groups', join(binaries, program), ...args],
        ]
      : [join(binaries, program), [...args]];
    execFileSync(command, rest, {
      cwd: folder,
      stdio: 'ignore',
      env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
    });
  };
  const port = 20_000 + (process.pid % 20_000);
  as('initdb', ['-D', join(folder, 'cluster'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8']);
  as('pg_ctl', [
    '-D',
    join(folder, 'cluster'),
    '-w',
    '-l',
    join(folder, 'log'),
    '-o',
    `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=60`,
    'start',
  ]);
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    stop: () => {
      as('pg_ctl', ['-D', join(folder, 'cluster'), '-m', 'immediate', 'stop']);
      spawn('rm', ['-rf', folder]);
    },
  };
};
