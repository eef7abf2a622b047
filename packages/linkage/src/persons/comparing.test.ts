import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBirths } from '../compare-births.ts';
import { comparePersons } from '../compare-persons.ts';
import { soundOf } from '../names/read-name.ts';
import { createPersonIndex } from '../person-index.ts';
import { DEFAULT_PERSON_MODEL } from '../person-model.data.ts';
import { person } from '../testing.ts';
import type { PersonRecord } from '../types.ts';
import { learnSameWords } from './learn-words.ts';
import { COMPARISONS, LEVEL_ORDER } from './level-order.ts';
import { slipDistance } from './slip-distance.ts';
import { soundClasses } from './sound-classes.ts';
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

describe('documents', () => {
  const among = (records: number, bearers: number) => {
    const index = createPersonIndex();
    for (let at = 0; at < records; at++)
      index.add(
        person(`p${at}`, {
          names: [`Stranger${at} Name${at}`],
          passports: [at < bearers ? 'C7654321' : `B${1_000_000 + 13 * at}`],
        }),
      );
    const holder = (id: string) => person(id, { names: ['Siti Aminah'], passports: ['C7654321'] });
    return index.explain(holder('x'), holder('y')).comparisons.find(({ name }) => name === 'passport')!;
  };
  const weight = (records: number, bearers: number): number => {
    const { weight: bits, termFrequencyWeight = 0 } = among(records, bearers);
    return bits + termFrequencyWeight;
  };

  it('say more the more records there are, as the prior says less', () => {
    expect(weight(1000, 2) - weight(250, 2)).toBeCloseTo(2, 5);
    expect(weight(100, 2)).toBeLessThan(weight(250, 2));
  });

  it('say less where so many hold one that it is a filler', () => {
    expect(weight(250, 8)).toBeGreaterThan(weight(250, 9));
    expect(weight(250, 100)).toBeLessThan(weight(250, 20));
  });
});

describe('names of persons', () => {
  it.each([
    ['Rahmat A. Anggara', 'Rahmat Anggara', 'contained'],
    ['Sri Mulyani', 'Srimulyani', 'same_tokens'],
    ['Yanto', 'Suryanto Hidayat', 'one_part'],
    ['Mel', 'Melinda Cruz', 'one_part'],
    ['Ubel', 'Rubel', 'one_part'],
    ['Ubel Hidayat', 'Rubel Lestari', 'differs'],
    ['Rina Hidayat', 'Rani Hidayat', 'part_conflicts'],
    ['Ina', 'Rani Hidayat', 'differs'],
  ])('%s beside %s: %s', (x, y, level) => {
    expect(levelOf(person('a', { names: [x] }), person('b', { names: [y] }), 'name')).toBe(level);
    expect(levelOf(person('b', { names: [y] }), person('a', { names: [x] }), 'name')).toBe(level);
  });

  it('are found by words that were learned to stand for one another', () => {
    const found = (sameWords: readonly string[]): number => {
      const index = createPersonIndex({ model: { ...DEFAULT_PERSON_MODEL, sameWords: new Set(sameWords) } });
      index.add(person('a', { names: ['Pech Tola'] }));
      return index.find(person('b', { names: ['Wong Rin'] }), { minimumWeight: -5 }).length;
    };
    expect(found(['pech wong', 'rin tola'])).toBe(1);
    expect(found([])).toBe(0);
    const sound = soundClasses(new Set(['pech wong', 'p pech', 'kim wong']));
    expect(new Set(['pech', 'wong', 'kim'].map(sound)).size).toBe(1);
    expect(sound('p')).not.toBe(sound('pech'));
    expect(sound('tola')).toBe(soundOf('tola'));
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

describe('words that stand for one another', () => {
  /** Two records of each of `people`, named by the two words in turn, that share a number. */
  const pairsOf = (x: string, y: string, people: number, numbers: (at: number) => Partial<PersonRecord>) =>
    Array.from({ length: 2 * people }, (_, at) =>
      person(`p${at}`, { names: [`${at % 2 === 0 ? x : y} Kin${at >> 1}`], ...numbers(at >> 1) }),
    );
  const passport = (at: number) => ({ passports: [`A${7_000_001 + 13 * at}`] });
  const phone = (at: number) => ({ phones: [`+62811${1_000_001 + 13 * at}`] });
  const learned = (records: readonly PersonRecord[]) => [...learnSameWords(records, () => true)];

  it('need fewer sights the more they are alike', () => {
    expect(learned(pairsOf('Pich', 'Pech', 1, passport))).toEqual([]);
    expect(learned(pairsOf('Pich', 'Pech', 2, passport))).toEqual(['pech pich']);
    // Twins are named alike and share a phone.
    expect(learned(pairsOf('Rina', 'Rani', 2, phone))).toEqual([]);
    expect(learned(pairsOf('Bambang', 'Kumbang', 2, passport))).toEqual(['bambang kumbang']);
    expect(learned(pairsOf('Tola', 'Wira', 2, passport))).toEqual([]);
    expect(learned(pairsOf('Tola', 'Wira', 3, passport))).toEqual(['tola wira']);
  });

  it('are not learned of two companions, however often their phone is written down', () => {
    const twice = [0, 1].flatMap((time) =>
      pairsOf('Tola', 'Wira', 1, phone).map((one) => ({ ...one, id: `${one.id}-${time}` })),
    );
    expect(learned(twice)).toEqual([]);
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
