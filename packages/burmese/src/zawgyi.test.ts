import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isZawgyi, zawgyiPieces, zawgyiToUnicode } from './index.ts';

const burmese = fc.string({
  unit: fc.integer({ min: 0x1000, max: 0x109f }).map((code) => String.fromCharCode(code)),
  maxLength: 40,
});
const mixed = fc
  .array(fc.oneof(burmese, fc.string({ unit: 'grapheme', maxLength: 6 }), fc.constant('\u200b')), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

describe('Zawgyi', () => {
  it('does what the README shows', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const [, zawgyi] = /const name = '([^']+)'/.exec(readme)!;
    const [, unicode] = /\/\/ (\S+)\n/.exec(readme)!;
    expect(isZawgyi(zawgyi!)).toBe(true);
    expect(zawgyiToUnicode(zawgyi!)).toBe(unicode);
    expect(isZawgyi(unicode!)).toBe(false);
  });

  it('writes a killed letter that carries a ya', () => {
    expect(zawgyiToUnicode('ေယာက်္ား')).toBe('ယောက်ျား');
  });

  it('converts piece by piece without a gap, and the pieces are the whole', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const pieces = zawgyiPieces(text);
        let at = 0;
        for (const { start, end } of pieces) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(text.length);
        if (/[\u1000-\u109f]/.test(text))
          expect(
            pieces
              .map((piece) => piece.text)
              .join('')
              .normalize('NFC'),
          ).toBe(zawgyiToUnicode(text));
      }),
    );
  });

  it('passes other scripts unchanged', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0x20, max: 0xfff }).map((code) => String.fromCharCode(code)) }),
        (text) => {
          expect(zawgyiToUnicode(text)).toBe(text);
        },
      ),
    );
  });
});
