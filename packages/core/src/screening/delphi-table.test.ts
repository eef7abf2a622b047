import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DELPHI_DIMENSIONS } from './data/delphi.data.ts';
import { type DelphiFacts, evaluateDelphi, isPositive, readDelphi } from './delphi.ts';
import { legalReviewNeeded } from './legal-review.ts';
import type { Answers } from './types.ts';
import { QUESTIONS } from './worksheet.ts';

/**
 * The survey's rule as a table: the least counts (strong, medium, weak) that make a dimension positive, one line for each
 * "or" of its sentence. Whatever reaches one line in all three counts is positive.
 */
const LEAST = [
  [2, 0, 0],
  [1, 1, 0],
  [1, 0, 1],
  [0, 3, 0],
  [0, 2, 1],
] as const;
const inTable = (counts: readonly [number, number, number]): boolean =>
  LEAST.some((least) => least.every((bound, index) => counts[index]! >= bound));

describe('the rule for a dimension, count by count', () => {
  it('is the table for every count that the survey can give, and one more of anything never undoes it', () => {
    let looked = 0;
    for (let strong = 0; strong <= 16; strong += 1)
      for (let medium = 0; medium <= 16; medium += 1)
        for (let weak = 0; weak <= 16; weak += 1) {
          const said = isPositive({ strong, medium, weak });
          expect(said).toBe(inTable([strong, medium, weak]));
          looked += 1;
          if (!said) continue;
          expect(isPositive({ strong: strong + 1, medium, weak })).toBe(true);
          expect(isPositive({ strong, medium: medium + 1, weak })).toBe(true);
          expect(isPositive({ strong, medium, weak: weak + 1 })).toBe(true);
        }
    expect(looked).toBe(4913);
  });

  it('weighs the 132 indicators as the published lists do, for adults and for children', () => {
    const tally = (column: 'adult' | 'child') =>
      DELPHI_DIMENSIONS.map(({ indicators }) =>
        ['S', 'M', 'W'].map((weight) => indicators.filter((one) => one[column] === weight).length).join('/'),
      );
    expect(tally('adult')).toEqual(ADULT);
    expect(tally('child')).toEqual(CHILD);
    expect(
      DELPHI_DIMENSIONS.flatMap(({ indicators }) => indicators).reduce(
        (sum, { child }) => sum + 1 + Number(child !== null),
        0,
      ),
    ).toBe(132);
  });
});

/** Counted from the reference lists, dimension by dimension: strong/medium/weak. */
const ADULT = ['1/8/1', '1/9/0', '0/14/2', '1/7/1', '4/10/1', '0/5/2'];
const CHILD = ['2/8/0', '4/6/0', '0/15/0', '1/7/0', '8/7/0', '0/7/0'];

describe('the rule for a person, line by line', () => {
  const facts = (bits: number): DelphiFacts => ({
    D1: (bits & 1) > 0,
    D2: (bits & 2) > 0,
    D3: (bits & 4) > 0,
    D4: (bits & 8) > 0,
    D5: (bits & 16) > 0,
    D6: (bits & 32) > 0,
    act: (bits & 64) > 0,
  });

  it('finds the survey’s four lines in all 128 combinations, and never "no" where D4 and D5 hold without recruitment', () => {
    for (let bits = 0; bits < 128; bits += 1) {
      const f = facts(bits);
      const adult = readDelphi(f, false);
      const recruited = f.D1 || f.D2 || f.D3;
      if (f.D4 && f.D5) {
        expect(adult).toBe(
          recruited ? 'trafficking_for_forced_labour' : 'means_arise_at_harbouring_legal_review',
        );
      }
      if (f.D4 && !f.D5 && !recruited && !f.D6) expect(adult).toBe('labour_rights');
      if (f.D4 && f.D1 && !f.D2 && !f.D5) expect(adult).toBe('deception_and_exploitation');
      if (!f.D4 && !f.D5 && !recruited) expect(adult).toBe('no_indication');
      const child = readDelphi(f, true);
      if (f.D4 && (f.act || f.D1 || f.D2)) expect(child).toBe('trafficking_for_forced_labour');
      else expect(child).toBe(adult);
    }
  });
});

const someAnswers: fc.Arbitrary<Answers> = fc.dictionary(
  fc.constantFrom(...QUESTIONS.map(({ id }) => id)),
  fc.record({ answer: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const) }),
  { maxKeys: 80 },
);

describe('the legal review before a "no"', () => {
  it('is asked for "no recruitment means, but confined later"', () => {
    const answers: Answers = Object.fromEntries(
      ['D4.excessive_hours', 'D4.low_pay', 'D5.documents', 'D5.confinement'].map((id) => [
        `delphi.${id}`,
        { answer: 'yes' },
      ]),
    );
    expect(legalReviewNeeded(answers, false)).toEqual({
      reading: 'means_arise_at_harbouring_legal_review',
      laws: [],
    });
    expect(legalReviewNeeded({}, false)).toBeNull();
  });

  it('is asked where all elements of any law are answered yes, whatever the indicators say', () => {
    const answers: Answers = Object.fromEntries(
      ['uu21.act.penampungan', 'uu21.means.penyekapan', 'uu21.result.tereksploitasi'].map((id) => [
        id,
        { answer: 'yes' },
      ]),
    );
    expect(legalReviewNeeded(answers, false)).toEqual({ reading: null, laws: ['uu21'] });
  });

  it('never falls away by one more yes, nor for a child', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...QUESTIONS), fc.boolean(), (answers, { id }, child) => {
        fc.pre(legalReviewNeeded(answers, child) !== null);
        expect(legalReviewNeeded({ ...answers, [id]: { answer: 'yes' } }, child)).not.toBeNull();
        expect(legalReviewNeeded(answers, true)).not.toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('is asked for every reading that names one', () => {
    fc.assert(
      fc.property(someAnswers, fc.boolean(), (answers, child) => {
        const { reading } = evaluateDelphi(answers, { child });
        if (reading.endsWith('legal_review'))
          expect(legalReviewNeeded(answers, child)?.reading).toBe(reading);
      }),
      { numRuns: 200 },
    );
  });
});
