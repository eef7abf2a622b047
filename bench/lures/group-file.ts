import { closeSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { createTemplateIndex } from '@suar/lures';
import { compareGroups } from '../../packages/lures/gold/measure.ts';
import { largeAdverts } from './adverts.ts';

/**
 * A program of its own, so that memory and time are those of the grouping alone:
 *
 *     group-file.ts write FILE COUNT SEED    invented adverts as JSON lines: text, template
 *     group-file.ts group FILE OUT           templates of the field text; each row's template to OUT, figures as JSON
 *     group-file.ts compare FILE FOUND FIELD found groups (one a line) against a field
 */
const LINES = 10_000;

function write(path: string, count: number, seed: number): void {
  const file = openSync(path, 'w');
  let lines: string[] = [];
  const flush = (): void => {
    if (lines.length > 0) writeSync(file, `${lines.join('\n')}\n`);
    lines = [];
  };
  for (const advert of largeAdverts(count, seed)) if (lines.push(JSON.stringify(advert)) >= LINES) flush();
  flush();
  closeSync(file);
}

function* rowsOf(path: string): Generator<Record<string, unknown>> {
  const file = openSync(path, 'r');
  const bytes = Buffer.alloc(1 << 20);
  const decoder = new TextDecoder();
  let rest = '';
  for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) {
    const lines = (rest + decoder.decode(bytes.subarray(0, read), { stream: true })).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield JSON.parse(line) as Record<string, unknown>;
  }
  if (rest !== '') yield JSON.parse(rest) as Record<string, unknown>;
  closeSync(file);
}

function group(path: string, out: string): Record<string, number> {
  const start = performance.now();
  const index = createTemplateIndex();
  let rows = 0;
  let adding = 0;
  let texts: string[] = [];
  const take = (): void => {
    const from = performance.now();
    for (const text of texts) index.add(String(rows++), text);
    adding += performance.now() - from;
    texts = [];
  };
  for (const { text } of rowsOf(path)) if (texts.push(String(text)) >= LINES) take();
  take();
  const seconds = (performance.now() - start) / 1000;
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const found: string[] = [];
  for (let row = 0; row < rows; row++) found.push(index.templateOf(String(row))!);
  writeFileSync(out, `${found.join('\n')}\n`);
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const processorSeconds = (userCPUTime + systemCPUTime) / 1e6;
  return { rows, seconds, addSeconds: adding / 1000, processorSeconds, peakMegabytes };
}

function compare(path: string, foundPath: string, field: string): Record<string, number> {
  const truth: string[] = [];
  for (const row of rowsOf(path)) truth.push(String(row[field]));
  const found = readFileSync(foundPath, 'utf8').trimEnd().split('\n');
  return { ...compareGroups(found, truth), classes: new Set(truth).size };
}

const [what, path = '', second = '', third = ''] = process.argv.slice(2);
if (what === 'write') write(path, Number(second), Number(third));
else
  process.stdout.write(
    `${JSON.stringify(what === 'group' ? group(path, second) : compare(path, second, third))}\n`,
  );
