import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';
import { run } from './run.ts';

const newest = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);

/** Builds the page when it is missing or older than its sources. */
export const buildPage = async (): Promise<void> => {
  const built = join(ROOT, 'apps/web/dist/index.html');
  const sources = ['apps/web/src', 'apps/web/public', 'packages']
    .map((folder) => join(ROOT, folder))
    .filter((folder) => existsSync(folder));
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...sources.map(newest))) return;
  process.stderr.write('Building the page ...\n');
  const code = await run(process.execPath, [
    join(ROOT, 'node_modules/vite/bin/vite.js'),
    'build',
    '--logLevel',
    'warn',
    'apps/web',
  ]);
  if (code !== 0) throw new Error('the page could not be built');
};
