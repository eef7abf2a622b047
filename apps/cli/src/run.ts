import { spawn } from 'node:child_process';
import { ROOT } from './root.ts';

/** Runs a program in the checkout, its output going where ours goes; gives its exit code. */
export const run = (
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<number> =>
  new Promise((settle, fail) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    child.on('error', fail);
    child.on('exit', (code) => settle(code ?? 1));
  });

/** Runs a TypeScript file of the checkout. */
export const runScript = (
  file: string,
  args: readonly string[] = [],
  environment: NodeJS.ProcessEnv = {},
): Promise<number> => run(process.execPath, ['--import', 'tsx', file, ...args], environment);
