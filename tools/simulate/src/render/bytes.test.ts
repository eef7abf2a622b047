import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64, base64Lines, encodedWords, quotedPrintable } from './bytes.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => text.replace(/[\r\n]/g, ' '));

describe('transfer encodings', () => {
  it('base64 is what the host makes of the bytes', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(base64(text)).toBe(Buffer.from(text, 'utf8').toString('base64'));
        for (const line of base64Lines(text).split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
      }),
    );
  });

  it('quoted-printable decodes to the text, in short lines of ASCII', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.constant('a=b =3D '), fc.constant('tab\t'))), (lines) => {
        const text = lines.join('\n');
        const coded = quotedPrintable(text);
        for (const line of coded.split('\r\n')) {
          expect(line).toMatch(/^[\t\x20-\x7e]{0,76}$/);
          expect(line).not.toMatch(/[ \t]$/);
        }
        const bytes = coded
          .replace(/=\r\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
        expect(Buffer.from(bytes, 'latin1').toString('utf8')).toBe(text.replaceAll('\n', '\r\n'));
      }),
    );
  });

  it('encoded words are at most 75 signs each and decode to the text', () => {
    fc.assert(
      fc.property(words, (text) => {
        const coded = encodedWords(text);
        if (/^[\x20-\x7e]*$/.test(text)) {
          expect(coded).toBe(text);
          return;
        }
        const pieces = coded.split('\r\n ');
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(75);
        const decoded = pieces
          .map((piece) => Buffer.from(piece.slice(10, -2), 'base64').toString('utf8'))
          .join('');
        expect(decoded).toBe(text);
      }),
    );
  });
});
