import { closeSync, openSync, writeSync } from 'node:fs';
import { largeAdverts } from './adverts.ts';

/** Writes `count` adverts as JSON lines with the fields text and template. */
export function writeAdverts(path: string, count: number, seed: number): void {
  const file = openSync(path, 'w');
  let lines: string[] = [];
  for (const advert of largeAdverts(count, seed)) {
    lines.push(JSON.stringify(advert));
    if (lines.length < 10_000) continue;
    writeSync(file, `${lines.join('\n')}\n`);
    lines = [];
  }
  if (lines.length > 0) writeSync(file, `${lines.join('\n')}\n`);
  closeSync(file);
}
