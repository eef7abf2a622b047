import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DELPHI_DIMENSIONS } from './data/delphi.data.ts';
import { DELPHI_READINGS, type DelphiReading, evaluateDelphi, isPositive } from './delphi.ts';
import type { Answer } from './schema.ts';
import type { Answers } from './types.ts';

const yes = (...ids: string[]): Answers =>
  Object.fromEntries(ids.map((id) => [`delphi.${id}`, { answer: 'yes' as const }]));
const adult = { child: false };
const reading = (answers: Answers, child = false): DelphiReading =>
  evaluateDelphi(answers, { child }).reading;

/** Questions that make each dimension positive for adults. */
const D1 = ['D1.nature_of_job', 'D1.wages'];
const D2 = ['D2.violence', 'D2.documents'];
const D3 = ['D3.economic', 'D3.travel_difficulty', 'D3.lack_information'];
const D4 = ['D4.excessive_hours', 'D4.low_pay'];
const D5 = ['D5.documents', 'D5.confinement'];
const D6 = ['D6.dependency', 'D6.unknown_area', 'D6.economic'];

const ALL = DELPHI_DIMENSIONS.flatMap(({ indicators }) => indicators);
const everyNo = (): Record<string, { answer: Answer }> =>
  Object.fromEntries(ALL.map(({ id }) => [`delphi.${id}`, { answer: 'no' as const }]));

describe('the rule for a dimension', () => {
  it.each([
    [0, 0, 0, false],
    [1, 0, 0, false],
    [0, 2, 0, false],
    [0, 1, 9, false],
    [0, 0, 9, false],
    [2, 0, 0, true],
    [1, 1, 0, true],
    [1, 0, 1, true],
    [0, 3, 0, true],
    [0, 2, 1, true],
  ])('strong %i, medium %i, weak %i: %s (reference vectors)', (strong, medium, weak, positive) => {
    expect(isPositive({ strong, medium, weak })).toBe(positive);
  });
});

describe('the indicators', () => {
  it('count 67 for adults and 65 for children, 10/10/16/9/15/7 by dimension', () => {
    expect(DELPHI_DIMENSIONS.map(({ indicators }) => indicators.length)).toEqual([10, 10, 16, 9, 15, 7]);
    expect(ALL.filter(({ child }) => child !== null)).toHaveLength(65);
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(67);
  });

  it('know no weak sign for children, and no strong one for adults in D3 and D6', () => {
    expect(ALL.filter(({ child }) => child === 'W')).toEqual([]);
    const strong = DELPHI_DIMENSIONS.filter(({ indicators }) =>
      indicators.some(({ adult: weight }) => weight === 'S'),
    );
    expect(strong.map(({ id }) => id)).toEqual(['D1', 'D2', 'D4', 'D5']);
  });
});

describe('the reading', () => {
  it.each([
    [[...D4], 'labour_rights'],
    [[...D1, ...D4], 'deception_and_exploitation'],
    [[...D1, ...D4, ...D5], 'trafficking_for_forced_labour'],
    [[...D2, ...D4, ...D5], 'trafficking_for_forced_labour'],
    [[...D3, ...D4, ...D5], 'trafficking_for_forced_labour'],
    [[...D2, ...D4], 'recruitment_means_legal_review'],
    [[...D3, ...D4], 'recruitment_means_legal_review'],
    [[...D6, ...D4], 'means_arise_at_harbouring_legal_review'],
    [[...D1], 'means_without_exploitation_legal_review'],
    [[...D5], 'means_without_exploitation_legal_review'],
  ] as const)('%j: %s', (ids, expected) => {
    expect(reading(yes(...ids))).toBe(expected);
  });

  it('sends "took the job knowingly, then confined" to legal review, even when all else is answered no', () => {
    const answers = { ...everyNo(), ...yes(...D4, ...D5) };
    expect(evaluateDelphi(answers, adult)).toMatchObject({
      reading: 'means_arise_at_harbouring_legal_review',
      firm: true,
    });
  });

  it('never takes an unknown for a no', () => {
    expect(evaluateDelphi({}, adult)).toMatchObject({
      reading: 'not_enough_known',
      firm: false,
      reach: 'trafficking_for_forced_labour',
    });
    const unknown = Object.fromEntries(ALL.map(({ id }) => [`delphi.${id}`, { answer: 'unknown' as const }]));
    expect(evaluateDelphi(unknown, adult)).toEqual(evaluateDelphi({}, adult));
    expect(evaluateDelphi(everyNo(), adult)).toMatchObject({ reading: 'no_indication', firm: true });
    expect(
      evaluateDelphi({ ...everyNo(), ...yes('D5.documents'), 'delphi.D5.violence': undefined }, adult)
        .reading,
    ).toBe('not_enough_known');
  });

  it('needs no means for a child: an act and exploitation suffice', () => {
    const exploited = { ...everyNo(), ...yes(...D4) };
    expect(reading({ ...exploited, 'palermo.act.harbouring': { answer: 'yes' } }, true)).toBe(
      'trafficking_for_forced_labour',
    );
    expect(reading({ ...exploited, 'palermo.act.harbouring': { answer: 'yes' } }, false)).toBe(
      'labour_rights',
    );
    expect(evaluateDelphi(exploited, { child: true })).toMatchObject({
      reading: 'labour_rights',
      firm: false,
    });
  });
});

const anyAnswers = fc.dictionary(
  fc.constantFrom(...ALL.map(({ id }) => `delphi.${id}`), 'palermo.act.transfer'),
  fc.record({ answer: fc.constantFrom<Answer>('yes', 'no', 'unknown') }),
  { minKeys: 10, maxKeys: 60 },
);
const RANK: Record<DelphiReading, number> = {
  not_enough_known: 0,
  no_indication: 0,
  labour_rights: 1,
  means_without_exploitation_legal_review: 1,
  deception_and_exploitation: 2,
  recruitment_means_legal_review: 2,
  means_arise_at_harbouring_legal_review: 2,
  trafficking_for_forced_labour: 3,
};

/** A second implementation, from the sentences of the survey alone: it tries every way to pick enough signs. */
const bruteForce = (answers: Answers, child: boolean): DelphiReading => {
  const ENOUGH = ['SS', 'SM', 'SW', 'MMM', 'MMW'];
  const positive = (dimension: string, alsoOpen: boolean): boolean => {
    const weights = ALL.filter(({ id }) => id.startsWith(`${dimension}.`)).flatMap((indicator) => {
      const given = answers[`delphi.${indicator.id}`]?.answer ?? 'unknown';
      const weight = child ? indicator.child : indicator.adult;
      return weight !== null && (given === 'yes' || (alsoOpen && given === 'unknown'))
        ? [weight as string]
        : [];
    });
    const ways = weights.flatMap((a, i) =>
      weights.flatMap((b, j) =>
        [a + b, ...weights.map((c, k) => (new Set([i, j, k]).size === 3 ? a + b + c : ''))].filter(
          () => i !== j,
        ),
      ),
    );
    return ways.some((way) => ENOUGH.includes(way));
  };
  const read = (open: boolean): DelphiReading => {
    const p = Object.fromEntries(['D1', 'D2', 'D3', 'D4', 'D5', 'D6'].map((id) => [id, positive(id, open)]));
    const act = open ? 'unknown' : answers['palermo.act.transfer']?.answer;
    const table: [boolean, DelphiReading][] = [
      [
        !!(child && p.D4 && (p.D1 || p.D2 || act === 'yes' || (act === 'unknown' && open))),
        'trafficking_for_forced_labour',
      ],
      [!!(p.D4 && p.D5 && (p.D1 || p.D2 || p.D3)), 'trafficking_for_forced_labour'],
      [!!(p.D4 && p.D5), 'means_arise_at_harbouring_legal_review'],
      [!!(p.D4 && p.D2), 'recruitment_means_legal_review'],
      [!!(p.D4 && p.D1), 'deception_and_exploitation'],
      [!!(p.D4 && p.D3), 'recruitment_means_legal_review'],
      [!!(p.D4 && p.D6), 'means_arise_at_harbouring_legal_review'],
      [!!p.D4, 'labour_rights'],
      [!!(p.D1 || p.D2 || p.D3 || p.D5), 'means_without_exploitation_legal_review'],
    ];
    return table.find(([holds]) => holds)?.[1] ?? 'no_indication';
  };
  const said = read(false);
  return said === 'no_indication' && read(true) !== said ? 'not_enough_known' : said;
};

describe('laws of the reading', () => {
  it('agrees with a second implementation', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.boolean(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (some, child, share) => {
          const all = share < 0.4 ? { ...everyNo(), ...some } : some;
          expect(reading(all, child)).toBe(bruteForce(all, child));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('agrees with it on every combination of positive dimensions', () => {
    const groups = [D1, D2, D3, D4, D5, D6];
    const found = new Set<DelphiReading>();
    for (let bits = 0; bits < 64; bits += 1)
      for (const base of [everyNo(), {}])
        for (const child of [false, true]) {
          const answers = { ...base, ...yes(...groups.filter((_, index) => bits & (1 << index)).flat()) };
          expect(reading(answers, child)).toBe(bruteForce(answers, child));
          found.add(reading(answers, child));
        }
    expect([...found].sort()).toEqual([...DELPHI_READINGS].sort());
  });

  it('never grows weaker by one more yes', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...ALL), fc.boolean(), (answers, indicator, child) => {
        const before = evaluateDelphi(answers, { child });
        const after = evaluateDelphi(
          { ...answers, [`delphi.${indicator.id}`]: { answer: 'yes' } },
          { child },
        );
        expect(RANK[after.reading]).toBeGreaterThanOrEqual(RANK[before.reading]);
        for (const [index, dimension] of before.dimensions.entries())
          if (dimension.positive) expect(after.dimensions[index]?.positive).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('when firm, stays whatever the open questions turn out to be', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, fc.boolean(), (answers, later, child) => {
        const some = { ...everyNo(), ...answers };
        const before = evaluateDelphi(some, { child });
        fc.pre(before.firm);
        const filled = {
          ...later,
          ...Object.fromEntries(Object.entries(some).filter(([, given]) => given.answer !== 'unknown')),
        };
        expect(reading(filled, child)).toBe(before.reading);
      }),
    );
  });
});
