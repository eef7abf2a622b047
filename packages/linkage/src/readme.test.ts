import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as linkage from './index.ts';

it('the example of the README runs and finds the person', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const body = code
    .replace(/^import .*\n/m, '')
    .replace(' as const', '')
    .replaceAll('(id: string, name: string)', '(id, name)');
  const found = new Function('comparePersons', 'createPersonIndex', `${body}; return found;`)(
    linkage.comparePersons,
    linkage.createPersonIndex,
  ) as { id: string; probability: number };
  expect(found.id).toBe('a');
  expect(found.probability).toBeGreaterThan(0.5);
});
