import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseExport } from '../htcds/case-export.ts';
import { SEXES } from '../vocabulary/codes.ts';
import { type CountableCase, countedVictims } from './counted-victim.ts';
import { POPULATIONS } from './data/population.data.ts';
import { icTipTable } from './ic-tip-table.ts';
import { Population, VictimTableQuery } from './schema.ts';
import { countsIn, sdgTable } from './sdg-table.ts';

const query = VictimTableQuery.parse({ country: 'ID' });
const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const one = (
  number: number,
  change: Partial<CaseExport> = {},
  beside: Partial<CountableCase> = {},
): CountableCase => ({
  caseId: id(number),
  personId: id(1000 + number),
  birth: { from: '1999-01-01', to: '1999-12-31' },
  ...beside,
  export: {
    caseNumber: number,
    status: 'decided',
    closingReason: null,
    openedAt: '2024-01-02T00:00:00Z',
    recruitment: null,
    exploitation: { country: 'KH', city: null, date: null },
    indicators: ['palermo.purpose.forced_labour', 'uu21.act.perekrutan', 'ilo.7'],
    outcome: 'presumed_victim',
    decision: {
      finding: 'victim',
      standard: 'suspicion',
      law: 'uu21',
      by: 'Officer A',
      at: '2024-03-04T00:00:00Z',
      secondReader: null,
    },
    assignee: null,
    flags: [],
    appeal: null,
    offences: [],
    interviewLanguages: [],
    ...change,
    person: {
      names: [],
      sex: 'female',
      birthDate: null,
      nationalities: ['ID'],
      nationalId: null,
      phones: [],
      email: null,
      ...change.person,
    },
  },
});
const person = (sex: (typeof SEXES)[number], nationalities = ['ID']): CaseExport['person'] => ({
  names: [],
  sex,
  birthDate: null,
  nationalities,
  nationalId: null,
  phones: [],
  email: null,
});

describe('who counts as a detected victim', () => {
  it('is whoever a decision in force protects, once, however many cases and forms', () => {
    const twice = [
      one(1),
      one(
        2,
        { decision: { ...one(1).export.decision!, at: '2025-01-01T00:00:00Z' } },
        { personId: id(1001) },
      ),
      one(3, { outcome: 'undecided', decision: null }),
      one(4, { outcome: 'not_victim' }),
      one(5, { closingReason: 'duplicate' }),
      one(6, { person: person('male', ['MM']) }),
    ];
    const victims = countedVictims(twice, query);
    expect(victims.map(({ decision }) => decision.caseNumber)).toEqual([2]);
    expect(countedVictims(twice, { ...query, base: 'country', country: 'KH' })).toHaveLength(2);
    expect(countedVictims(twice, { ...query, standard: 'balance_of_probabilities' })).toEqual([]);
    expect(countedVictims(twice, { ...query, to: '2024-12-31' }).map(({ year }) => year)).toEqual(['2024']);
  });

  it('takes an age for known only where no doubt is left, and forced criminality for what it is', () => {
    const ages = (from: string, to: string) =>
      countedVictims([one(1, {}, { birth: { from, to } })], query)[0]?.age;
    expect(ages('2007-01-01', '2007-12-31')).toBe('child');
    expect(ages('2005-01-01', '2007-12-31')).toBe('unknown');
    expect(countedVictims([one(1, {}, { birth: null })], query)[0]?.age).toBe('unknown');
    const forms = (indicators: string[]) => countedVictims([one(1, { indicators })], query)[0]?.forms;
    expect(forms(['palermo.purpose.forced_criminality', 'palermo.purpose.forced_labour'])).toEqual([
      'forced_labour',
      'forced_criminality',
    ]);
    expect(forms(['palermo.purpose.other_exploitation'])).toEqual(['other']);
    expect(forms([])).toEqual(['unknown']);
  });
});

describe('SDG 16.2.2', () => {
  it('gives the rate by hand: 2 of 283.5 million are 0.000705 in 100,000', () => {
    const table = sdgTable(countedVictims([one(1), one(2)], query), query, POPULATIONS);
    const whole = table.cells.find(({ form, sex, age }) => form === 'all' && sex === 'all' && age === 'all');
    expect(whole).toMatchObject({ victims: 2, population: 283_500_000, populationVerified: false });
    expect(whole?.rate).toBeCloseTo(0.000705, 6);
    // No population by sex was entered: unknown stays unknown.
    expect(
      table.cells.find(({ sex, age, form }) => sex === 'female' && age === 'all' && form === 'all'),
    ).toMatchObject({ victims: 2, rate: null });
  });

  it('takes the entered figure of the same sex and age, nearest in time', () => {
    const entered: Population[] = [
      {
        country: 'ID',
        year: 2024,
        sex: 'female',
        age: 'all',
        persons: 100_000,
        source: 'invented',
        verified: true,
      },
      {
        country: 'ID',
        year: 2020,
        sex: 'female',
        age: 'all',
        persons: 50_000,
        source: 'invented',
        verified: true,
      },
    ];
    const table = sdgTable(countedVictims([one(1)], query), query, [...POPULATIONS, ...entered]);
    expect(
      table.cells.find(({ sex, age, form }) => sex === 'female' && age === 'all' && form === 'all'),
    ).toMatchObject({ rate: 1, populationYear: 2024 });
  });

  it('adds up: sexes and ages with the unknown make the whole, and every cell counts its decisions', () => {
    const cases = fc.array(
      fc.record({
        sex: fc.constantFrom(...SEXES),
        year: fc.constantFrom('2023', '2024'),
        birth: fc.constantFrom(
          null,
          { from: '1990-01-01', to: '1990-12-31' },
          { from: '2015-01-01', to: '2015-12-31' },
          { from: '2004-01-01', to: '2008-12-31' },
        ),
        indicators: fc.subarray([
          'palermo.purpose.forced_labour',
          'palermo.purpose.sexual_exploitation',
          'palermo.purpose.forced_criminality',
        ]),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(cases, (given) => {
        const victims = countedVictims(
          given.map(({ sex, year, birth, indicators }, index) =>
            one(
              index,
              {
                indicators,
                person: person(sex),
                decision: { ...one(1).export.decision!, at: `${year}-06-01T00:00:00Z` },
              },
              { birth },
            ),
          ),
          query,
        );
        const { cells } = sdgTable(victims, query, POPULATIONS);
        expect(victims).toHaveLength(given.length);
        for (const cell of cells) {
          expect(cell.victims).toBe(victims.filter((victim) => countsIn(victim, cell)).length);
          if (cell.sex === 'all')
            expect(cell.victims).toBe(
              cells
                .filter(
                  (other) =>
                    other.sex !== 'all' &&
                    other.year === cell.year &&
                    other.form === cell.form &&
                    other.age === cell.age,
                )
                .reduce((sum, other) => sum + other.victims, 0),
            );
          if (cell.age === 'all')
            expect(cell.victims).toBe(
              cells
                .filter(
                  (other) =>
                    other.age !== 'all' &&
                    other.year === cell.year &&
                    other.form === cell.form &&
                    other.sex === cell.sex,
                )
                .reduce((sum, other) => sum + other.victims, 0),
            );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('ships no figure that the schema would refuse, and none that claims to be verified', () => {
    for (const population of POPULATIONS) expect(Population.parse(population).verified).toBe(false);
  });
});

describe('the table in the style of IC-TIP', () => {
  it('takes for denominator those of whom anything is known, and keeps the unknown apart', () => {
    const { lines } = icTipTable(
      countedVictims([one(1), one(2, { person: person('unknown'), indicators: [] }, { birth: null })], query),
      [
        { sex: 'male', nationality: 'CN', count: 3 },
        { sex: 'unknown', nationality: null, count: 4 },
      ],
      query,
    );
    const of = (unit: string, variable: string) =>
      lines
        .filter((line) => line.unit === unit && line.variable === variable)
        .map(({ code, count, of: known }) => [code, count, known]);
    expect(of('victim', 'sex')).toEqual([
      ['female', 1, 1],
      ['unknown', 1, null],
    ]);
    expect(of('event', 'means')).toEqual([
      ['WithholdsDocuments', 1, 1],
      ['unknown', 1, null],
    ]);
    expect(of('event', 'act')).toEqual([
      ['recruitment', 1, 1],
      ['unknown', 1, null],
    ]);
    expect(of('event', 'country_of_exploitation')).toEqual([['KH', 2, 2]]);
    expect(of('perpetrator', 'citizenship')).toEqual([
      ['CN', 3, 3],
      ['unknown', 4, null],
    ]);
    expect(of('victim', 'status')).toEqual([['PossibleVictimOfTrafficking', 2, 2]]);
  });
});
