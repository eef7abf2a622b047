import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISGUISES, disguise } from './disguise.ts';

const seeded = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};
const ADVERT =
  'Loker gaji besar ke Kamboja 15 juta, hubungi WA 0812-3456-7890 atau @agen_uji di https://uji.example/a';

describe('disguise', () => {
  it.each(DISGUISES)('%s changes the words and leaves handles and links', (kind) => {
    const text = disguise(ADVERT, seeded(5), [kind], { share: 1 });
    expect(text).not.toBe(ADVERT);
    expect(text).toContain('@agen_uji');
    expect(text).toContain('https://uji.example/a');
  });

  it('gives the same text for the same seed, and the text itself when nothing is chosen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer(), (text, seed) => {
        expect(disguise(text, seeded(seed))).toBe(disguise(text, seeded(seed)));
        expect(disguise(text, seeded(seed), DISGUISES, { share: 0 })).toBe(text);
      }),
      { numRuns: 100 },
    );
  });
});
