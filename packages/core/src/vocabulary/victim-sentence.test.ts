import { describe, expect, it } from 'vitest';
import { victimSentence } from './victim-sentence.ts';

/** Percent signs and numbers may be joined by a no-break space. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the sentence of the dashboard', () => {
  it('counts and shares in the words and numbers of each language', () => {
    expect(plain(victimSentence({ cases: 2800, victims: 1106 }, 'en').sentence)).toBe(
      '2,800 cases handled, 39.5% found to be victims of trafficking.',
    );
    expect(plain(victimSentence({ cases: 2800, victims: 1106 }, 'id').sentence)).toBe(
      '2.800 kasus ditangani, 39,5% ditemukan sebagai korban perdagangan orang.',
    );
    expect(victimSentence({ cases: 1, victims: 1 }, 'en').sentence).toBe(
      '1 case handled, 100% found to be victims of trafficking.',
    );
  });

  it('says nothing of a share where there are no cases', () => {
    expect(victimSentence({ cases: 0, victims: 0 }, 'en').sentence).toBe('No cases handled yet.');
    expect(victimSentence({ cases: 0, victims: 0 }, 'id').sentence).not.toContain('%');
  });

  it('rounds a few to neither none nor a few missing to all', () => {
    expect(victimSentence({ cases: 100_000, victims: 1 }, 'en').sentence).toContain('< 0.1%');
    expect(victimSentence({ cases: 100_000, victims: 99_999 }, 'en').sentence).toContain('> 99.9%');
    expect(victimSentence({ cases: 100_000, victims: 0 }, 'en').sentence).toContain(' 0%');
  });

  it('defines what is counted, with the denominator and the decider', () => {
    const en = victimSentence({ cases: 2800, victims: 1106 }, 'en').definition;
    for (const part of ['1,106 of 2,800', 'duplicates', 'presumed or confirmed', 'undecided', 'this office'])
      expect(en).toContain(part);
    const id = victimSentence({ cases: 2800, victims: 1106 }, 'id').definition;
    for (const part of ['1.106 dari 2.800', 'duplikat', 'terduga', 'belum diputuskan', 'kantor ini'])
      expect(id).toContain(part);
  });
});
