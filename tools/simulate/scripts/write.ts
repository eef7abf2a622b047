/**
 * Writes an invented region or a table into a folder, to be looked at:
 *   npx tsx tools/simulate/scripts/write.ts region FOLDER [SEED] [REPORTS] [PERSONS]
 *   npx tsx tools/simulate/scripts/write.ts persons|table FOLDER [SEED] [ROWS]
 */
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { csvLines, simulatePersons, simulateRegion, simulateTable } from '../src/index.ts';

const [what = '', folder = '', seed = '1', first, second] = process.argv.slice(2);

function whole(text: string | undefined, otherwise: number): number {
  const value = text === undefined ? otherwise : Number(text);
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError('counts: expected whole numbers of 0 or more');
  return value;
}

const stream = (lines: Iterable<string>, name: string): Promise<void> =>
  pipeline(Readable.from(lines), createWriteStream(join(folder, name)));

async function writeRegion(): Promise<void> {
  const until = new Date().toISOString().slice(0, 10);
  const region = simulateRegion({ seed, reports: whole(first, 3000), persons: whole(second, 2800), until });
  await mkdir(join(folder, 'reports'), { recursive: true });
  for (const { id, fileName, content } of region.reports)
    await writeFile(join(folder, 'reports', `${id} ${fileName}`), content);
  await writeFile(join(folder, 'region.json'), JSON.stringify(region, null, 1));
}

async function writeTable(): Promise<void> {
  const table = simulateTable({ seed, rows: whole(first, 50_000) });
  await stream(table.lines(), 'table.csv');
  await writeFile(join(folder, 'table-faults.json'), JSON.stringify([...table.faults()], null, 1));
}

if (folder === '' || !['region', 'persons', 'table'].includes(what)) {
  console.error('usage: write.ts region|persons|table FOLDER [SEED] [COUNT] [PERSONS]');
  process.exitCode = 2;
} else {
  await mkdir(folder, { recursive: true });
  if (what === 'region') await writeRegion();
  else if (what === 'persons')
    await stream(csvLines(simulatePersons({ seed, count: whole(first, 100_000) })), 'persons.csv');
  else await writeTable();
}
