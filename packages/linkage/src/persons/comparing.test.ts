import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBirths } from '../compare-births.ts';
import { comparePersons } from '../compare-persons.ts';
import { createPersonIndex } from '../person-index.ts';
import { DEFAULT_PERSON_MODEL } from '../person-model.data.ts';
import { person } from '../testing.ts';
import type { PersonRecord } from '../types.ts';
import { COMPARISONS, LEVEL_ORDER } from './level-order.ts';
import { slipDistance } from './slip-distance.ts';
import { trainPersonModel } from './train-person-model.ts';

const levelOf = (a: PersonRecord, b: PersonRecord, name: string) =>
  comparePersons(a, b).comparisons.find((one) => one.name === name)?.level;

describe('phones', () => {
  it.each([
    ['+85583007227', '0830-0722-7', 'same'],
    ['0062 812 3456 7890', '+62 812-3456-7890', 'same'],
    ['081234567890', '+62 0812 3456 7890', 'same'],
    ['+6281234567890', '+6281234567891', 'differs'],
    ['110', '+62811110', 'differs'],
  ])('%s and %s: %s', (x, y, level) => {
    const bearer = (id: string, phone: string) => person(id, { names: ['Siti Aminah'], phones: [phone] });
    expect(levelOf(bearer('a', x), bearer('b', y), 'phone')).toBe(level);
  });

  const used = (id: string, from: string, to: string) =>
    person(id, {
      names: ['Siti Aminah'],
      phones: ['+6281100000001'],
      phoneSpans: [{ phone: '081100000001', from, to }],
    });
  it('agree when used within two years, and were reassigned when further apart', () => {
    const a = used('a', '2018-01-01', '2019-01-01');
    expect(levelOf(a, used('b', '2020-12-01', '2021-01-01'), 'phone')).toBe('same');
    expect(levelOf(a, used('c', '2023-01-01', '2023-02-01'), 'phone')).toBe('reassigned');
    expect(levelOf(a, person('d', { names: ['Siti Aminah'], phones: ['081100000001'] }), 'phone')).toBe(
      'same',
    );
    expect(comparePersons(a, used('c', '2023-01-01', '2023-02-01')).weight).toBeLessThan(
      comparePersons(a, used('b', '2020-12-01', '2021-01-01')).weight - 3,
    );
  });

  it('weigh less the more records hold them', () => {
    const weightAmong = (bearers: number): number => {
      const index = createPersonIndex();
      index.add(person('a', { names: ['Siti Aminah'], phones: ['+6281100000001'] }));
      for (let at = 0; at < 100; at++)
        index.add(
          person(`p${at}`, {
            names: [`Stranger${at} Name${at}`],
            phones: [at < bearers ? '+6281100000001' : `+62811${at + 10_000_000}`],
          }),
        );
      const asked = person('x', { names: ['Siti Aminah'], phones: ['+6281100000001'] });
      return index.find(asked, { minimumWeight: -99 }).find(({ id }) => id === 'a')!.weight;
    };
    expect(weightAmong(2)).toBe(weightAmong(3));
    expect(weightAmong(40)).toBeLessThan(weightAmong(10));
    expect(weightAmong(10)).toBeLessThan(weightAmong(3));
  });
});

describe('births', () => {
  it.each([
    ['2001-03-09', '2001-09-03', 'day_month_swapped'],
    ['2001-03-09', '2002-03-09', 'year_off'],
    ['2001-03-09', '2544-03-09', 'buddhist_year'],
    ['2001-03-09', '2001-01-01', 'default_day'],
    ['2001-01-01', '2001-01-01', 'default_day'],
    ['2001-03-09', '2001-03-08', 'one_digit'],
    ['2001-03-09', '2001-11-21', 'differs'],
  ])('%s beside %s: %s', (x, y, level) => {
    expect(compareBirths([{ from: x, to: x }], [{ from: y, to: y }])).toBe(level);
  });
});

describe('slips', () => {
  it.each([
    ['budi', 'budi', 0],
    ['santoso', 'snatoso', 1],
    ['santoso', 'santso', 1],
    ['rahman', 'rohman', 1],
    ['kitten', 'sitting', 3],
    ['a', 'abcdef', 3],
  ])('between %s and %s: %i', (a, b, distance) => {
    expect(slipDistance(a, b)).toBe(distance);
    expect(slipDistance(b, a)).toBe(distance);
  });
});

describe('training', () => {
  it('keeps levels in order and within 12 bits, whatever the records', () => {
    const record = fc.record({
      names: fc.array(fc.constantFrom('Siti Aminah', 'Aminah', 'Rizki', 'Risky Putra'), { maxLength: 2 }),
      sex: fc.constantFrom('female' as const, 'male' as const),
      phones: fc.array(fc.constantFrom('+6281100000001', '+85500000002'), { maxLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (parts) => {
        const model = trainPersonModel(
          parts.map((part, at) => person(`p${at}`, part)),
          { chances: 300 },
        );
        for (const name of COMPARISONS) {
          let before = 12 + 1e-9;
          for (const level of LEVEL_ORDER[name]) {
            const { m, u } = model.levels[name][level]!;
            const weight = Math.log2(m / u);
            expect(weight).toBeLessThanOrEqual(before + 1e-9);
            expect(weight).toBeGreaterThanOrEqual(-12 - 1e-9);
            before = weight;
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('learns words that stand for one another from records of one document', () => {
    const records = Array.from({ length: 300 }, (_, at) => {
      const names = at % 2 === 0 ? [`Bambang Kin${at >> 1}`] : [`Kumbang Kin${at >> 1}`];
      const born = [{ from: `19${70 + ((at >> 1) % 30)}-0${1 + ((at >> 1) % 9)}-12`, to: '' }].map(
        ({ from }) => ({
          from,
          to: from,
        }),
      );
      return person(`p${at}`, { names, birth: born, passports: [`A${7_000_001 + 13 * (at >> 1)}`] });
    });
    expect(trainPersonModel(records, { chances: 2000 }).sameWords).toContain('bambang kumbang');
    expect(DEFAULT_PERSON_MODEL.sameWords).toBeUndefined();
  });
});
