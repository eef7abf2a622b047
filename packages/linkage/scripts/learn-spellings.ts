import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnAllSpellings, writeSpellings } from '../src/ranking/learn-spellings.ts';
import { LEARNED_LISTS, pairsOf } from './spelling-lists.ts';

/**
 * Writes the tables of spellings anew from lists of names: `node --import tsx packages/linkage/scripts/learn-spellings.ts FOLDER
 * [FILE]`, where FOLDER holds the lists of spelling-lists.ts as CSV, of which FILE alone is wanted. The same lists give the same
 * tables. What is written are counts over all names, no name.
 */
const [folder, only] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write(
    'learn-spellings.ts FOLDER [FILE]: the folder that holds the lists, and the one that is wanted\n',
  );
  process.exit(2);
}
const LONGEST_LINE = 1000;

for (const { file, table, constant, what, source, units, longest, columns } of LEARNED_LISTS) {
  if (only !== undefined && only !== file) continue;
  const text = readFileSync(join(folder, file), 'utf8');
  const learned = learnAllSpellings(pairsOf(text, columns, units), longest);
  const lines = [''];
  for (const entry of writeSpellings(learned).split(';')) {
    const last = lines.at(-1)!;
    if (last.length + entry.length < LONGEST_LINE)
      lines[lines.length - 1] = last === '' ? entry : `${last};${entry}`;
    else lines.push(entry);
  }
  const head = `/**
 * How ${what}, are spelled in English: chances in thousandths, learned by
 * packages/linkage/scripts/learn-spellings.ts from ${source}; counts over all its names, no row of it.
 * Read by \`readSpellings\`.
 */
`;
  const path = new URL(`../src/data/${table}`, import.meta.url);
  writeFileSync(path, `${head}export const ${constant} = \`${lines.join(';\n')}\`;\n`);
  process.stdout.write(`${table}: ${learned.size} units\n`);
}
