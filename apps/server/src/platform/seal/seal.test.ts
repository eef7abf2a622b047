import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyRing } from './key-ring.ts';
import { createSealer } from './seal.ts';

const key = (fill: number) => Buffer.alloc(32, fill).toString('base64');
const sealer = createSealer(keyRing({ keys: [{ id: 1, key: key(7) }] }));

describe('sealing', () => {
  it('opens what it sealed, and the cipher text does not hold the words', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4, unit: 'grapheme' }), (words) => {
        const sealed = sealer.seal('report.text', 'row-1', words);
        expect(sealer.open('report.text', 'row-1', sealed)).toBe(words);
        expect(sealed.includes(Buffer.from(words, 'utf8'))).toBe(false);
      }),
    );
  });

  it('does not open in another row, another column, or when one bit is changed', () => {
    const sealed = sealer.seal('report.text', 'row-1', 'words');
    expect(() => sealer.open('report.text', 'row-2', sealed)).toThrow(/altered or moved/);
    expect(() => sealer.open('report.title', 'row-1', sealed)).toThrow(/altered or moved/);
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (position, change) => {
        const broken = Buffer.from(sealed);
        broken[position] = (broken[position] ?? 0) ^ change;
        expect(() => sealer.open('report.text', 'row-1', broken)).toThrow();
      }),
    );
  });

  it('still opens old values after a key was added, and keeps search keys stable', () => {
    const later = createSealer(
      keyRing({
        keys: [
          { id: 1, key: key(7) },
          { id: 2, key: key(9) },
        ],
      }),
    );
    expect(later.open('report.text', 'row-1', sealer.seal('report.text', 'row-1', 'old'))).toBe('old');
    expect(() => sealer.open('report.text', 'row-1', later.seal('report.text', 'row-1', 'new'))).toThrow(
      /names a key/,
    );
    expect(later.searchKeys(['siti'])).toEqual(sealer.searchKeys(['siti']));
  });
});
