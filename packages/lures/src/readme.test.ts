import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readText } from './index.ts';

it('the example of the README says what it says', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const text = /const text = '([^']+)'/.exec(readme)![1]!;
  const expected = /\/\/ (\S+) (\S+) (\S+)\n/.exec(readme)!.slice(1);
  const reading = readText(text, { defaultCountry: 'ID' });
  const phone = reading.findings.find((finding) => finding.kind === 'phone')!;
  expect([reading.kind, phone.text, text.slice(phone.start, phone.end)]).toEqual(expected);
});
