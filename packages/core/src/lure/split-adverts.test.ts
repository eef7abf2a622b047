import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAdverts } from './split-adverts.ts';

describe('cutting a pasted text into adverts', () => {
  it('cuts at drawn lines before it cuts at empty ones', () => {
    expect(splitAdverts('satu\n\n\nmasih satu\n-----\ndua')).toEqual(['satu\n\n\nmasih satu', 'dua']);
    expect(splitAdverts('satu\n\n\n\ndua\r\n\r\n \r\ntiga')).toEqual(['satu', 'dua', 'tiga']);
    expect(splitAdverts('satu\n\nparagraf kedua')).toEqual(['satu\n\nparagraf kedua']);
    expect(splitAdverts(' \n---\n')).toEqual([]);
  });

  it('joins back whatever was joined by a drawn line', () => {
    const advert = fc
      .stringMatching(/^[a-z0-9 .]{1,40}(\n[a-z0-9 .]{1,40}){0,3}$/)
      .map((text) => text.trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(advert, { minLength: 1, maxLength: 8 }), (adverts) => {
        expect(splitAdverts(adverts.join('\n---\n'))).toEqual(adverts);
      }),
    );
  });
});
