import { formatMessage, LOCALES, type Messages } from '@suar/core';
import { describe, expect, it } from 'vitest';
import { icuArguments } from './icu-arguments.ts';
import { SAME_IN_BOTH } from './same-in-both.data.ts';

const modules = import.meta.glob<Record<string, unknown>>('../*/*messages.ts', { eager: true });

const isCatalogue = (value: unknown): value is Messages =>
  typeof value === 'object' && value !== null && LOCALES.every((locale) => locale in value);

const catalogues = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, value]) =>
    isCatalogue(value)
      ? [[`${file.replace('../', '').replace('./', 'shell/')} ${name}`, value] as const]
      : [],
  ),
);

/** Small words that no Indonesian sentence holds. */
const ENGLISH =
  /\b(the|and|of|with|is|are|was|were|this|that|from|for|not|you|your|have|has|will|can|by|or)\b/iu;

/** A message without the names of its arguments. */
const words = (text: string) => text.replace(/\{\s*\w+\s*(,\s*\w+\s*)?/g, ' ');

/** Indonesian has no plural: where English needs one, it may write the bare number. */
const comparable = (message: string) =>
  icuArguments(message).map((each) => each.replace(':plural', ':number'));

const values = (message: string) =>
  Object.fromEntries(icuArguments(message).map((argument) => [argument.split(':')[0] ?? '', 3]));

describe('catalogues of messages', () => {
  it('are found', () => {
    const files = catalogues.map(([name]) => name.split('/')[0]);
    expect([...new Set(files)]).toEqual(
      expect.arrayContaining(['account', 'exchange', 'figures', 'intake', 'ledger', 'shell']),
    );
  });

  it.each(catalogues)('%s: same keys in both languages', (_, { en, id }) => {
    expect(Object.keys(id).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(catalogues)('%s: same arguments in both languages', (_, { en, id }) => {
    for (const [key, text] of Object.entries(en))
      expect(comparable(id[key] ?? ''), key).toEqual(comparable(text));
  });

  it.each(catalogues)('%s: every message can be filled', (_, catalogue) => {
    for (const locale of LOCALES)
      for (const [key, text] of Object.entries(catalogue[locale])) {
        expect(text.trim(), key).not.toBe('');
        expect(formatMessage(catalogue, locale, key, values(text)), key).not.toContain('{');
      }
  });

  it.each(catalogues)('%s: no English left in the Indonesian', (_, { en, id }) => {
    const equal = Object.entries(id).filter(
      ([key, text]) => text === en[key] && /\p{L}/u.test(words(text)) && !SAME_IN_BOTH.has(text),
    );
    expect(equal).toEqual([]);
    const mixed = Object.entries(id).filter(([, text]) => ENGLISH.test(words(text)));
    expect(mixed).toEqual([]);
  });
});
