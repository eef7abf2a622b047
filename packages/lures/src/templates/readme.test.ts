import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as lures from '../index.ts';

it('the example of templates and campaigns in the README prints what it says', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const section = readme.slice(readme.indexOf('## Templates and campaigns'));
  const code = /```ts\n([\s\S]*?)```/.exec(section)![1]!;
  const printed: string[] = [];
  const print = (value: unknown): void => {
    printed.push(typeof value === 'string' ? value : JSON.stringify(value));
  };
  const body = code
    .replace(/import (\{.*\}) from '@suar\/lures';/, 'const $1 = door;')
    .replaceAll('console.log', 'print');
  new Function('door', 'print', body)(lures, print);
  expect(printed).toEqual([...code.matchAll(/\); \/\/ (.*)/g)].map((match) => match[1]));
  expect(printed.length).toBeGreaterThan(0);
});
