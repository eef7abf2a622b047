import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { UsageError } from './arguments.ts';
import { askRingPassphrase } from './ring-passphrase.ts';
import { dataFolder, ROOT } from './root.ts';

/** What the server says on its output, one JSON object a line. */
export interface ServerMessage {
  progress?: string;
  done?: number;
  total?: number;
  ready?: string;
  /** Why the server would not start as asked. */
  refused?: string;
  link?: string | null;
  signIns?: { role: string; login: string; password: string; totpSecret: string; link: string }[];
}

/** Starts the server as a process of its own and resolves when it is ready. */
export const startServer = async (
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  onMessage: (message: ServerMessage) => void,
): Promise<{ child: ChildProcess; ready: ServerMessage }> => {
  const passphrase = await askRingPassphrase();
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'apps/server/src/main.ts', ...args], {
      cwd: ROOT,
      // The passphrase goes through a pipe of its own: neither arguments nor environment show it to other programs.
      stdio: ['ignore', 'pipe', 'inherit', passphrase === null ? 'ignore' : 'pipe'],
      env: {
        ...process.env,
        SUAR_DATA: dataFolder(),
        ...(passphrase === null ? {} : { SUAR_RING_PASSPHRASE_FD: '3' }),
        ...environment,
      },
    });
    if (passphrase !== null) (child.stdio[3] as Writable).end(passphrase);
    createInterface({ input: child.stdout as Readable }).on('line', (line) => {
      let message: ServerMessage;
      try {
        message = JSON.parse(line) as ServerMessage;
      } catch {
        return;
      }
      onMessage(message);
      if (message.refused) fail(new UsageError(message.refused));
      if (message.ready) settle({ child, ready: message });
    });
    child.on('error', fail);
    child.on('exit', (code) =>
      fail(new Error(`the server ended with code ${code ?? 'none'} before it was ready`)),
    );
  });
};

/** Ends a server gently and waits for it. */
export const stopServer = (child: ChildProcess): Promise<void> =>
  new Promise((settle) => {
    if (child.exitCode !== null) return settle();
    child.on('exit', () => settle());
    child.kill('SIGTERM');
  });
