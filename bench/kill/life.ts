import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../../apps/server/src/platform/config.ts';

/** One life of a server: from its start to the kill. */
export interface Life {
  api: string;
  token: string;
  child: ChildProcess;
  /** Ends it as a power cut would: no signal that it could hear. */
  kill(): Promise<void>;
}

/** Starts the bundled server on a folder that earlier lives may have left in any state. */
export const begin = async (server: string, folder: string, databaseUrl: string | null): Promise<Life> => {
  const child = spawn(process.execPath, [server], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      SUAR_DATA: folder,
      SUAR_PORT: '0',
      ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    },
  });
  const ended = new Promise<void>((settle) => child.once('exit', () => settle()));
  let said = '';
  child.stderr.on('data', (part: Buffer) => {
    said = `${said}${part}`.slice(-2000);
  });
  await new Promise<void>((settle, fail) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.includes('"ready"')) settle();
      if (line.includes('"refused"')) fail(new Error(line));
    });
    child.once('exit', (code) =>
      fail(new Error(`the server ended with ${code} before it was ready: ${said}`)),
    );
  });
  const { api } = JSON.parse(await readFile(join(folder, 'run.json'), 'utf8')) as { api: string };
  return {
    api,
    token: (await readFile(join(folder, 'operator.token'), 'utf8')).trim(),
    child,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};

/** Kills the embedded database too, so that the next start has to recover from its write-ahead log. */
export const killDatabase = async (folder: string): Promise<boolean> => {
  const file = join(folder, 'postgres', 'cluster', 'postmaster.pid');
  const first = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0]);
  if (!first) return false;
  try {
    return process.kill(first, 'SIGKILL');
  } catch {
    return false;
  }
};
