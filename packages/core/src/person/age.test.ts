import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOn, bornBetween, parseAge, personAge, wholeSpan } from './age.ts';

const days = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('an age as an interval', () => {
  it('holds the true birth of whoever is that old on the day, and of nobody else', () => {
    fc.assert(
      fc.property(days, days, fc.nat(3), fc.nat(3), (birth, later, down, up) => {
        fc.pre(birth <= later);
        const age = ageOn(birth, later);
        const years = { least: Math.max(0, age - down), most: age + up };
        const span = bornBetween(years, later);
        expect(span.from <= birth && birth <= span.to).toBe(true);
        const dayBefore = new Date(Date.parse(span.from) - 86_400_000).toISOString().slice(0, 10);
        expect(ageOn(span.from, later)).toBe(years.most);
        expect(ageOn(dayBefore, later)).toBe(years.most + 1);
        expect(ageOn(span.to, later)).toBe(years.least);
      }),
      { numRuns: 500 },
    );
  });

  it('never loses the true age, however much is told and whenever it is asked', () => {
    fc.assert(
      fc.property(
        days,
        fc.array(fc.tuple(days, fc.nat(2), fc.nat(2)), { minLength: 1 }),
        days,
        (birth, told, on) => {
          const after = told.filter(([day]) => day >= birth);
          fc.pre(after.length > 0 && on >= birth);
          const said = new Map(after.map(([day], index) => [String(index), day]));
          const age = personAge(
            after.map(([day, down, up], index) => ({
              field: 'age' as const,
              status: 'proposed' as const,
              reportId: String(index),
              value: { text: `${Math.max(0, ageOn(birth, day) - down)}-${ageOn(birth, day) + up}` },
            })),
            (id) => said.get(id),
            on,
          )!;
          expect(age.agrees).toBe(true);
          expect(age.least).toBeLessThanOrEqual(ageOn(birth, on));
          expect(age.most).toBeGreaterThanOrEqual(ageOn(birth, on));
        },
      ),
    );
  });

  it.each([
    ['17', 17, 17],
    ['17-19', 17, 19],
    ['17 sampai 19', 17, 19],
    ['under 18', 0, 17],
    ['di bawah 18', 0, 17],
    ['belum 18', 0, 17],
    ['未满18', 0, 17],
    ['18+', 18, 120],
    ['over 18', 19, 120],
    ['about 20', 19, 21],
    ['17 tahun', 17, 17],
  ])('reads %s', (text, least, most) => {
    expect(parseAge(text)).toEqual({ least, most });
  });
  it('reads no age where there is none', () => {
    for (const text of ['', 'young', '200', '19-17', '1990']) expect(parseAge(text), text).toBeNull();
  });
});

const said = (field: 'age' | 'birth_date' | 'indicator', text: string, reportId: string) => ({
  field,
  reportId,
  status: 'proposed' as const,
  value: { text },
});
const on = (reportId: string): string | undefined =>
  ({ a: '2023-06-01', b: '2024-06-01', c: '2025-06-01' })[reportId];

describe('what reports say together', () => {
  it('takes the widest reading where one says 17 and, a year later, one says 19', () => {
    const age = personAge([said('age', '17', 'a'), said('age', '19', 'b')], on, '2024-06-01');
    expect(age).toMatchObject({ least: 18, most: 19, reports: 2, agrees: false, perhapsChild: true });
  });
  it('is no disagreement that a person grew older', () => {
    const age = personAge([said('age', '17', 'a'), said('age', '19', 'c')], on, '2025-06-01');
    expect(age).toMatchObject({ least: 19, most: 19, agrees: true, perhapsChild: true });
  });
  it('hears a minority in the sign F17, but lets it widen a birth date no further than to 17', () => {
    const adult = said('birth_date', '2000-01-01', 'a');
    expect(personAge([adult], on, '2024-01-01')).toMatchObject({ least: 24, most: 24, perhapsChild: false });
    expect(personAge([adult, said('indicator', 'F17', 'a')], on, '2023-06-01')).toMatchObject({
      least: 17,
      most: 23,
      agrees: false,
      perhapsChild: true,
    });
    expect(personAge([said('indicator', 'F17', 'a')], on, '2023-06-01')).toMatchObject({
      least: 0,
      most: 17,
    });
  });
  it('says nothing where nothing is told, or only what was rejected', () => {
    expect(wholeSpan([])).toBeNull();
    expect(personAge([{ ...said('age', '17', 'a'), status: 'rejected' }], on, '2024-06-01')).toBeNull();
  });
});
