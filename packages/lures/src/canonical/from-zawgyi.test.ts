import { isZawgyi } from '@suar/burmese';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../scripts/gold.ts';
import { readText } from '../index.ts';
import { canonicalText } from './canonical-text.ts';

/** One syllable without stacked letters: letter, medials, vowel e, and what follows. */
const SYLLABLE =
  /([\u1000-\u1021\u1025\u1027])(\u103b?)(\u103c?)(\u103d?)(\u103e?)(\u1031?)([\u102b-\u1038\u103a]*)/g;
/** Burmese as Zawgyi stores it: what is drawn before its letter stands before it, and signs lie in that font's places. */
const zawgyiOf = (unicode: string): string =>
  unicode.replace(
    SYLLABLE,
    (_, base: string, ya: string, ra: string, wa: string, ha: string, e: string, rest: string) =>
      e +
      (ra && '\u103b') +
      base +
      (ya && '\u103a') +
      (wa && '\u103c') +
      (ha && '\u103d') +
      rest.replaceAll('\u103a', '\u1039'),
  );

describe('Zawgyi', () => {
  const lines = readGold().filter(
    ({ language, text }) =>
      language === 'my' && /[\u1000-\u1021]/.test(text) && !/\u1039|\u103a\u103b|\u103b\u103a/.test(text),
  );

  it('is read as the same words in Unicode are', () => {
    expect(lines.length).toBeGreaterThan(50);
    for (const { text } of lines) {
      const zawgyi = zawgyiOf(text);
      expect(isZawgyi(zawgyi)).toBe(true);
      expect(canonicalText(zawgyi).text).toBe(canonicalText(text).text);
      expect(readText(zawgyi).kind).toBe(readText(text).kind);
    }
  });

  it('leads back to the glyphs, line by line', () => {
    const text = 'help\nကယ္ပါ ဖုန္းမေခၚပါနဲ႔\nကယ်ပါ';
    const canonical = canonicalText(text);
    expect(canonical.text).toBe('help\nကယ်ပါ ဖုန်းမခေါ်ပါနဲ့\nကယ်ပါ');
    const at = canonical.text.indexOf('မခေါ်');
    expect(text.slice(canonical.toOriginal(at), canonical.toOriginalEnd(at + 'မခေါ်'.length))).toBe('မေခၚ');
  });
});
