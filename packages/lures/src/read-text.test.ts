import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDICATORS, readText } from './index.ts';

const PIECES = [
  'tlg sy ',
  'paspor A1234567 ',
  '+6281234567890 ',
  'nama saya Budi ',
  'dijual ',
  '\u200b',
  '𝗴𝗮𝗷𝗶 ',
  '😀',
  'ช่วยด้วย ',
  '救命',
  'ကယ်ပါ',
  '12/05/2024 ',
  'g4j1 15 juta ',
  '@agen_uji ',
  '\ud83d',
  'İ',
  'ﬁ',
  '\n',
  'é̂',
  '１２',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 })
  .map((parts) => parts.join(''));

const cutsPair = (words: string, at: number): boolean =>
  /[\ud800-\udbff][\udc00-\udfff]/.test(words.slice(at - 1, at + 1)) && at > 0;

describe('the offset law', () => {
  it('every span lies in the text, is not empty and cuts no surrogate pair', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { findings, plea, kindSpan } = readText(words, { sentAt: '2024-08-01T00:00:00Z' });
        for (const { start, end } of [...findings, ...plea.spans, ...(kindSpan ? [kindSpan] : [])]) {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(words.length);
          expect(cutsPair(words, start) || cutsPair(words, end)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('holds in texts read in parts', () => {
    const line = 'laporan biasa tanpa isi penting\n';
    const words = `${line.repeat(2000)}tolong selamatkan kami, paspor ditahan. wa 081234567890`;
    const reading = readText(words);
    const phone = reading.findings.find((finding) => finding.kind === 'phone')!;
    expect(words.slice(phone.start, phone.end)).toBe('081234567890');
    expect(reading.kind).toBe('plea');
  });
});

describe('bad input', () => {
  it('reads five megabytes and a million zero-width characters in seconds', () => {
    for (const words of [
      'paspor ditahan bos 081234567890 '.repeat(160_000),
      '\u200b'.repeat(1_000_000),
      '1'.repeat(1_000_000),
      'a@'.repeat(500_000),
      'nama saya '.repeat(200_000),
    ]) {
      const started = performance.now();
      readText(words);
      expect(performance.now() - started).toBeLessThan(30_000);
    }
  }, 150_000);
});

describe('the catalogue', () => {
  it('has each code once, both languages, and all of F01 to F17', () => {
    const codes = INDICATORS.map((indicator) => indicator.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (let number = 1; number <= 17; number++)
      expect(codes).toContain(`F${String(number).padStart(2, '0')}`);
    for (const { title, description } of INDICATORS)
      expect(
        Math.min(title.en.length, title.id.length, description.en.length, description.id.length),
      ).toBeGreaterThan(5);
  });
});
