import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { evaluateNames } from '../src/evaluate-names.ts';
import { bySpelling } from '../src/ranking/by-spelling.ts';
import { learnAllSpellings, readSpellings, writeSpellings } from '../src/ranking/learn-spellings.ts';
import { across } from '../src/ranking/scorers.ts';
import { LEARNED_LISTS, pairsOf } from './spelling-lists.ts';

/**
 * How well learned spellings rank names that they were not learned from: `node --import tsx packages/linkage/scripts/rank-halves.ts FOLDER
 * [FILE]`. Each list is cut in two by a digest of the name in the other script, so that all partners of a name lie in one half; a
 * table learned from one half ranks the other among the partners of that half, and the other way round.
 */
const [folder, only] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write(
    'rank-halves.ts FOLDER [FILE]: the folder that holds the lists, and the one that is wanted\n',
  );
  process.exit(2);
}

for (const { file, columns, units, longest, scheme } of LEARNED_LISTS) {
  if (only !== undefined && only !== file) continue;
  const text = readFileSync(join(folder, file), 'utf8');
  const rows = parse(text, { columns: true, bom: true }) as Record<string, string>[];
  const learnable = pairsOf(text, columns, units);
  const [other, english] = columns;
  const sideOf = (row: Record<string, string>): number =>
    createHash('sha256')
      .update(row[other] ?? '')
      .digest()[0]! & 1;
  for (const side of [0, 1]) {
    const train = learnable.filter((_, at) => sideOf(rows[at]!) !== side);
    const table = bySpelling(readSpellings(writeSpellings(learnAllSpellings(train, longest))));
    const {
      english: latin,
      other: read,
      ...compared
    } = across({ ...scheme, learned: { ...scheme.learned, spellings: () => table } }, false);
    const pairs = rows
      .filter((row) => sideOf(row) === side)
      .map((row): [string, string] => [row[other] ?? '', row[english] ?? '']);
    const found = evaluateNames(pairs, { prepareLeft: read, prepareRight: latin, ...compared });
    process.stdout.write(`${JSON.stringify({ file, side, ...found })}\n`);
  }
}
