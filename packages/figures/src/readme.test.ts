import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as figures from './index.ts';

it('the example of the README runs and says what it says', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [imports, ...body] = /```ts\n([\s\S]*?)```/.exec(readme)![1]!.split('\n');
  const names = /\{ (.*) \}/.exec(imports!)![1]!.split(', ');
  const said: string[] = [];
  new Function(...names, 'console', body.join('\n'))(...names.map((name) => Reflect.get(figures, name)), {
    log: (line: string) => said.push(line),
  });
  const [, counts, persons, width] = /^([\d,]+) of (\d+), each within (\d+) with 95% confidence$/.exec(
    said[0]!,
  )!;
  const shown = counts!.split(',').map(Number);
  expect(shown.reduce((sum, count) => sum + count, 0)).toBe(Number(persons));
  [300, 300, 0, 150, 150, 0, 0, 0, 0].forEach((truth, cell) => {
    expect(Math.abs(shown[cell]! - truth)).toBeLessThan(4 * Number(width));
  });
});

it('the README names only what the door exports', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const table = /## What it does\n([\s\S]*?)\n\n/.exec(readme)![1]!;
  const first = table.split('\n').map((row) => row.split('|')[1] ?? '');
  const named = first.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map((match) => match[1]!));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !(name in figures))).toEqual([]);
});
