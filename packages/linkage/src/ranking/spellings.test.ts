import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bySpelling } from './by-spelling.ts';
import {
  LONGEST_CHUNK,
  learnAllSpellings,
  readSpellings,
  type SpelledUnit,
  writeSpellings,
} from './learn-spellings.ts';
import { chunksOf, costOfSpelling, spellingCosts } from './spelling-costs.ts';
import { arabicUnits, burmeseUnits } from './units.ts';

const unit = (key: string, parts: SpelledUnit[] = []): SpelledUnit => ({ key, parts });
/** An invented script: A is spelled "ka" or "ca", B "n", C "sh". */
const letters = (name: string): SpelledUnit[] => [...name].map((letter) => unit(letter));
const PAIRS: [string, string][] = [
  ['AB', 'kan'],
  ['BA', 'nka'],
  ['AA', 'kaca'],
  ['CA', 'shka'],
  ['CB', 'shn'],
  ['AC', 'cash'],
  ['BC', 'nsh'],
  ['A', 'ka'],
  ['A', 'ca'],
  ['B', 'n'],
  ['C', 'sh'],
  ['BB', 'nn'],
];
const learned = learnAllSpellings(PAIRS.map(([name, latin]) => ({ units: letters(name), latin })));

describe('learned spellings', () => {
  it('find which letters spell which unit', () => {
    const best = (key: string): string | undefined =>
      [...learned.get(key)!].sort((a, b) => b[1] - a[1])[0]?.[0];
    expect([best('A'), best('B'), best('C')]).toEqual(['ka', 'n', 'sh']);
  });

  it('rank a spelling never seen by what was learned', () => {
    const model = bySpelling(learned);
    const chance = (name: string, latin: string): number =>
      model.chance(model.other([letters(name)]), model.latin([latin]));
    expect(chance('CAB', 'shkan')).toBeGreaterThan(chance('BAC', 'shkan'));
    expect(chance('CAB', 'shkan')).toBeGreaterThan(chance('CAC', 'shkan'));
    expect(chance('A', 'kankankankan')).toBe(Number.NEGATIVE_INFINITY);
    expect(chance('', 'ka')).toBe(Number.NEGATIVE_INFINITY);
  });

  it('are read as they were written, rare ones left out', () => {
    const again = readSpellings(writeSpellings(learned, 0.01));
    expect([...again.keys()].sort()).toEqual([...learned.keys()].sort());
    for (const [key, chunks] of again)
      for (const [chunk, chance] of chunks) expect(chance).toBeCloseTo(learned.get(key)!.get(chunk)!, 3);
  });

  it('give what was not seen of a unit the chance that its parts give it', () => {
    const whole = (name: string): SpelledUnit[] => [unit(name, letters(name))];
    const pairs = PAIRS.map(([name, latin]) => ({ units: whole(name), latin }));
    const costs = spellingCosts(learnAllSpellings([...pairs, ...pairs]));
    const cost = (name: string, latin: string): number =>
      costOfSpelling(whole(name).map(costs.unit), chunksOf(latin));
    // CAB as a whole was never seen, its letters were; AB was seen as kan alone, and may yet be can.
    expect(cost('CAB', 'shkan')).toBeLessThan(cost('CAB', 'nkash'));
    expect(cost('AB', 'kan')).toBeLessThan(cost('AB', 'can'));
    expect(cost('AB', 'can')).toBeLessThan(cost('AB', 'xyz'));
  });

  it('leave out what only one name has', () => {
    const once = learnAllSpellings([
      { units: letters('D'), latin: 'xyz' },
      { units: letters('B'), latin: 'n' },
    ]);
    expect(once.get('D')).toBeUndefined();
  });

  it('cost what the best of all cuts costs', () => {
    const costs = spellingCosts(learned);
    const cheapest = (units: SpelledUnit[], latin: string): number => {
      if (units.length === 0) return latin === '' ? 0 : Number.POSITIVE_INFINITY;
      let best = Number.POSITIVE_INFINITY;
      for (let take = 0; take <= Math.min(LONGEST_CHUNK, latin.length); take += 1) {
        const own = costOfSpelling([costs.unit(units[0]!)], chunksOf(latin.slice(0, take)));
        best = Math.min(best, own + cheapest(units.slice(1), latin.slice(take)));
      }
      return best;
    };
    const name = fc.string({ unit: fc.constantFrom('A', 'B', 'C', 'Z'), minLength: 1, maxLength: 3 });
    const latin = fc.string({ unit: fc.constantFrom('k', 'a', 'n', 's', 'h'), maxLength: 8 });
    fc.assert(
      fc.property(name, latin, (written, spelled) => {
        const units = letters(written);
        const found = costOfSpelling(units.map(costs.unit), chunksOf(spelled));
        const wanted = cheapest(units, spelled);
        if (wanted === Number.POSITIVE_INFINITY) expect(found).toBe(wanted);
        else expect(found).toBeCloseTo(wanted, 4);
      }),
    );
  });
});

describe('units', () => {
  it('of Arabic are letters beside the one that follows, which fall back on the letter alone', () => {
    expect(arabicUnits('باب')[0]).toMatchObject({
      key: '^ب+ا',
      parts: [{ key: '^ب', parts: [{ key: 'ب' }] }],
    });
  });
  it('of Burmese are syllables, a stacked letter ending the one and beginning the other', () => {
    expect(burmeseUnits('အောင်မြင့်')).toHaveLength(2);
    expect(burmeseUnits('abc')).toEqual([]);
  });
});
