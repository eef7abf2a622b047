import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as exported from './index.ts';

const door: Record<string, unknown> = { ...exported };

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('README', () => {
  it('has an example that prints what it says', () => {
    const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const names = /import \{ (.*) \} from/.exec(code)?.[1]?.split(', ') ?? [];
    const said = /^\/\/ (.*)$/m.exec(code)?.[1];
    const printed: string[] = [];
    const body = code.replace(/^import .*$/m, '');
    const run = new Function(...names, 'console', body);
    run(...names.map((name) => door[name]), {
      log: (...words: unknown[]) => printed.push(words.join(' ')),
    });
    expect(printed).toEqual([said]);
  });

  it('names only functions that the door has', () => {
    const named = [...readme.matchAll(/^\| `(\w+)/gm)].map((match) => match[1]);
    expect(named).toEqual([
      'simulateRegion',
      'goldPairs',
      'simulatePersons',
      'simulateCases',
      'simulateLures',
      'simulateTable',
    ]);
    for (const name of named) expect(door).toHaveProperty(name ?? '');
  });
});
