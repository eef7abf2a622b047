import { UsageError } from './arguments.ts';
import { runScript } from './run.ts';

type Command = (words: readonly string[]) => Promise<number>;

/** Every command, loaded only when called. */
const COMMANDS: Record<string, { help: string; load: () => Promise<Command> }> = {
  start: {
    help: 'start [--demo] [--port N]          start server and page on this machine',
    load: async () => (await import('./start.ts')).start,
  },
  demo: {
    help: 'demo                               the same as start --demo',
    load: async () => async (words) => (await import('./start.ts')).start(['--demo', ...words]),
  },
  import: {
    help: 'import FILE [--map "col=field,..."] take a file in',
    load: async () => (await import('./import.ts')).importFile,
  },
  export: {
    help: 'export KIND [--to FILE] [--plain REASON] sealed by SUAR_PASSPHRASE: htcds.csv, htcds.json, cases.xlsx, reports.xlsx, persons.xlsx, sdg-16-2-2.csv, ic-tip.csv',
    load: async () => (await import('./export.ts')).exportFile,
  },
  backup: {
    help: 'backup FILE                        a consistent copy of everything, sealed with SUAR_PASSPHRASE',
    load: async () => (words) => operate('backup', words),
  },
  restore: {
    help: 'restore FILE                       into an empty database',
    load: async () => (words) => operate('restore', words),
  },
  verify: {
    help: 'verify [NOTE ...]                  prove that nothing kept was cut or altered, also against notes kept elsewhere',
    load: async () => (words) => operate('verify', words),
  },
  sbom: {
    help: 'sbom [--to FILE]                   every package in use with version, licence and hash (CycloneDX)',
    load: async () => (await import('./sbom.ts')).sbom,
  },
  'rotate-keys': {
    help: 'rotate-keys [--retire] [-- PROGRAM ...]  a new ring key, held by a program where one is named',
    load: async () => async (words) => {
      const { dataFolder } = await import('./root.ts');
      return runScript('apps/server/src/operate.ts', ['rotate-keys', ...words], { SUAR_DATA: dataFolder() });
    },
  },
  'protect-keys': {
    help: 'protect-keys                       seal the key ring by SUAR_NEW_RING_PASSPHRASE',
    load: async () => (words) => operate('protect-keys', words),
  },
  evaluate: {
    help: 'evaluate linkage|lures|names|figures   quality on any file whose truth is known',
    load: async () => (await import('./evaluate.ts')).evaluate,
  },
  bench: {
    help: 'bench NAME [--quick] [--json]      cases, figures',
    load: async () => (await import('./bench.ts')).bench,
  },
  check: {
    help: 'check                              the fast tests',
    load: async () => (await import('./test.ts')).check,
  },
  test: {
    help: 'test                               all tests',
    load: async () => (await import('./test.ts')).test,
  },
};

const operate = async (what: string, words: readonly string[]): Promise<number> => {
  const { callerPath, dataFolder } = await import('./root.ts');
  return runScript(
    'apps/server/src/operate.ts',
    [what, ...words.map((word) => (word.startsWith('--') ? word : callerPath(word)))],
    { SUAR_DATA: dataFolder() },
  );
};

const [name = 'help', ...words] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  process.stdout.write(
    `Suar\n\n${Object.values(COMMANDS)
      .map(({ help }) => `  ./suar ${help}`)
      .join('\n')}\n`,
  );
  process.exitCode = ['help', '--help', '-h'].includes(name) ? 0 : 2;
} else {
  try {
    process.exitCode = await (await command.load())(words);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
