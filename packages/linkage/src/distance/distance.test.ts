import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween } from './edit-distance.ts';
import { jaroOfCodes } from './jaro.ts';

const codes = (text: string): Uint32Array => Uint32Array.from(text, (letter) => letter.codePointAt(0)!);
const edits = (a: string, b: string, swaps: boolean, most?: number): number => {
  const [x, y] = [codes(a), codes(b)];
  return editsBetween(x, 0, x.length, y, 0, y.length, swaps, most);
};
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

/** All that one edit can make of a word; distances by looking further and further around. */
const around = (text: string, swaps: boolean): string[] => {
  const found: string[] = [];
  for (let at = 0; at <= text.length; at++) {
    for (const letter of 'abc') {
      found.push(text.slice(0, at) + letter + text.slice(at));
      if (at < text.length) found.push(text.slice(0, at) + letter + text.slice(at + 1));
    }
    if (at < text.length) found.push(text.slice(0, at) + text.slice(at + 1));
    if (swaps && at + 1 < text.length)
      found.push(text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2));
  }
  return found;
};
const bySearch = (from: string, to: string, swaps: boolean, most: number): number => {
  let reached = new Set([from]);
  for (let distance = 0; distance <= most; distance++) {
    if (reached.has(to)) return distance;
    reached = new Set([...reached].flatMap((text) => around(text, swaps)));
  }
  return most + 1;
};

describe('edits', () => {
  it('are what a search through all words around finds', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 4 });
    fc.assert(
      fc.property(short, short, fc.boolean(), (a, b, swaps) => {
        expect(edits(a, b, swaps, 2)).toBe(bySearch(a, b, swaps, 2));
      }),
      { numRuns: 60 },
    );
  });

  it('are the same within a limit as without, and one more beyond it', () => {
    fc.assert(
      fc.property(word, word, fc.boolean(), fc.nat(4), (a, b, swaps, most) => {
        expect(edits(a, b, swaps, most)).toBe(Math.min(most + 1, edits(a, b, swaps)));
      }),
    );
  });

  it('count an exchange that is parted again as two (Lowrance and Wagner 1975)', () => {
    expect(edits('ca', 'abc', true)).toBe(2);
    expect(edits('ca', 'abc', false)).toBe(3);
    expect([edits('', 'abc', true), edits('abc', '', true), edits('', '', true)]).toEqual([3, 3, 0]);
  });
});

it('Jaro gives the published examples (Winkler 2006, table of strings)', () => {
  const jaro = (a: string, b: string): number => {
    const [x, y] = [codes(a), codes(b)];
    return jaroOfCodes(x, 0, x.length, y, 0, y.length, true);
  };
  expect(jaro('MARTHA', 'MARHTA')).toBeCloseTo(0.944, 3);
  expect(jaro('DIXON', 'DICKSONX')).toBeCloseTo(0.767, 3);
  expect(jaro('DWAYNE', 'DUANE')).toBeCloseTo(0.822, 3);
  expect(jaro('abc', '')).toBe(0);
});
