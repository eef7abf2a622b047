import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** SHA-256 over the names and bytes of the library's source files in order, tests left out: which code made the figures. */
export const hashOfCode = (): string => {
  const folder = dirname(createRequire(import.meta.url).resolve('@suar/figures'));
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.ts$|test-support|testing/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    hash.update(`${file.slice(folder.length + 1).replaceAll('\\', '/')}\n`);
    hash.update(readFileSync(file));
  }
  return hash.digest('hex');
};
