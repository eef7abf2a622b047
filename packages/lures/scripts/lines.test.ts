import { expect, it } from 'vitest';
import { readGold } from './gold.ts';
import { readLines, SECTIONS } from './lines.ts';

const LANGUAGES = ['id', 'ms', 'en', 'tl', 'th', 'lo', 'vi', 'zh', 'my', 'km'];

it('holds lines of every section in ten languages, none of them in the gold', () => {
  const lines = readLines();
  const held = new Set(lines.map(({ language, section }) => `${language} ${section}`));
  for (const language of LANGUAGES)
    for (const section of SECTIONS)
      expect(held, `${language} ${section}`).toContain(`${language} ${section}`);
  const gold = new Set(readGold().map(({ text }) => text.trim()));
  for (const { text } of lines) {
    expect(gold.has(text.trim()), text).toBe(false);
    expect(text.trim().length, text).toBeGreaterThan(1);
  }
});

it('names no telephone number that may be somebody’s', () => {
  for (const { text } of readLines())
    for (const [number] of text.matchAll(/\+?\d(?:[ -]?\d){8,14}/g))
      expect(number.replace(/\D/g, '')).toContain('000');
});
