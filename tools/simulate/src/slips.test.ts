import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from './calendar.ts';
import { randomOf } from './random.ts';
import { dayMonthSwapped, misreadPassport, transposedPassport, typingSlip } from './slips.ts';

const sorted = (text: string) => [...text].sort().join('');

describe('slips', () => {
  it('swaps day and month back and forth, and only into real days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2015 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const date = dayOf(year, month, day);
          const swapped = dayMonthSwapped(date);
          if (swapped === null) expect(day > 12 || day === month).toBe(true);
          else expect(dayMonthSwapped(swapped)).toBe(date);
        },
      ),
    );
  });

  it('misreads one sign of a passport and transposes two, never the length', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]\d{7}$/), fc.nat(), (passport, seed) => {
        const random = randomOf(seed);
        const misread = misreadPassport(random, passport);
        if (misread !== null)
          expect([...misread].filter((sign, index) => sign !== passport[index])).toHaveLength(1);
        const swapped = transposedPassport(random, passport);
        if (swapped !== null) {
          expect(swapped).not.toBe(passport);
          expect(sorted(swapped)).toBe(sorted(passport));
        }
      }),
    );
    expect(misreadPassport(randomOf(1), 'C4679')).toBeNull();
    expect(transposedPassport(randomOf(1), 'C1111')).toBeNull();
  });

  it('changes a word by one slip at most', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), fc.nat(), (word, seed) => {
        const slipped = typingSlip(randomOf(seed), word);
        expect(Math.abs(slipped.length - word.length)).toBeLessThanOrEqual(1);
        if (word.length < 4) expect(slipped).toBe(word);
        else expect(slipped[0]).toBe(word[0]);
      }),
    );
  });
});
