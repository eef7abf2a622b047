import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageAtEvents, treatedAsChild } from './age.ts';
import { strengthOfEvidence } from './strength.ts';

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2026-12-28'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const given = (answer: 'yes' | 'no' | 'unknown') => ({ 'child.under_18': { answer } });

describe('the age at what happened', () => {
  it.each([
    ['2008-03-02', '2008-03-02', '2026-03-01', 'under_18'],
    ['2008-03-02', '2008-03-02', '2026-03-02', 'adult'],
    ['2007-01-01', '2009-12-31', '2026-06-01', 'possibly_under_18'],
    ['1990-01-01', '1990-12-31', '2026-06-01', 'adult'],
    ['2008-02-29', '2008-02-29', '2026-02-28', 'under_18'],
  ])('born %s to %s, on %s: %s', (from, to, earliest, expected) => {
    expect(ageAtEvents({ from, to }, earliest)).toBe(expected);
  });

  it('is adult only if nobody born in the interval was a child', () => {
    fc.assert(
      fc.property(day, day, day, (a, b, on) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const inside = [from, to].map((born) => ageAtEvents({ from: born, to: born }, on));
        const whole = ageAtEvents({ from, to }, on);
        if (whole === 'adult') expect(inside).toEqual(['adult', 'adult']);
        if (whole === 'under_18') expect(inside).toEqual(['under_18', 'under_18']);
        if (whole === 'possibly_under_18') expect(inside).toEqual(['adult', 'under_18']);
      }),
    );
  });
});

describe('the child rule', () => {
  it('treats whoever was possibly under 18 as a child until shown otherwise', () => {
    expect(treatedAsChild({}, 'possibly_under_18')).toBe(true);
    expect(treatedAsChild(given('unknown'), 'possibly_under_18')).toBe(true);
    expect(treatedAsChild(given('no'), 'possibly_under_18')).toBe(false);
    expect(treatedAsChild(given('unknown'), 'unknown')).toBe(true);
    expect(treatedAsChild({}, 'unknown')).toBeNull();
    expect(treatedAsChild({}, 'adult')).toBe(false);
    expect(treatedAsChild(given('yes'), 'adult')).toBe(true);
    expect(treatedAsChild(given('no'), 'under_18')).toBe(true);
  });

  it('needs no means in the strength of evidence then, and says why', () => {
    const { child, reasons, elements } = strengthOfEvidence(
      {},
      { age: 'possibly_under_18', laws: ['ra9208'] },
    );
    expect(child).toBe(true);
    expect(reasons[0]).toEqual({ key: 'child', shown: false });
    expect(elements[0]).toMatchObject({ law: 'ra9208' });
    expect(elements[0]?.elements.find(({ element }) => element === 'means')?.needed).toBe(false);
  });
});
