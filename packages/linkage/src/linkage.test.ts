import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkDigit,
  clusterPairs,
  compareNames,
  comparePersons,
  createPersonIndex,
  jaroWinkler,
  nameSearchKeys,
  passportsConfusable,
  romanise,
} from './index.ts';
import { born, person } from './testing.ts';

const record = fc.record({
  names: fc.array(
    fc.constantFrom(
      'Siti Aminah',
      'Aminah',
      'Moch. Rizki',
      'Muhammad Risky',
      'สมชาย ใจดี',
      '王小明',
      'Nguyen Van An',
    ),
    { maxLength: 2 },
  ),
  birth: fc.array(
    fc
      .constantFrom('1999-04-05', '1999-05-04', '1999-01-01', '2542-04-05')
      .map((day) => ({ from: day, to: day })),
    { maxLength: 2 },
  ),
  phones: fc.array(fc.constantFrom('+6281100000001', '081100000001', '+85500000002'), { maxLength: 2 }),
  passports: fc.array(fc.constantFrom('C0000123', 'CO000123', 'X1111111'), { maxLength: 1 }),
  role: fc.constantFrom('person_at_risk' as const, 'suspect' as const),
});

describe('comparing persons', () => {
  it('weighs the sum of its parts, the same both ways', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const [x, y] = [person('a', a), person('b', b)];
        const there = comparePersons(x, y);
        expect(
          there.comparisons.reduce(
            (sum, one) => sum + one.weight + (one.termFrequencyWeight ?? 0),
            there.prior,
          ),
        ).toBeCloseTo(there.weight, 9);
        expect(comparePersons(y, x).weight).toBeCloseTo(there.weight, 9);
        expect(there.crossRole).toBe(a.role !== b.role);
      }),
    );
  });

  it('takes what is missing for neither agreement nor difference', () => {
    const known = person('a', { names: ['Siti Aminah'], birth: born('1999-04-05') });
    const bare = comparePersons(known, person('b', { names: ['Siti Aminah'] }));
    expect(bare.comparisons.find((one) => one.name === 'birth')).toMatchObject({
      outcome: 'missing',
      weight: 0,
    });
  });

  it('keeps twins apart though they share phone, surname and birth date', () => {
    const twin = (id: string, name: string) =>
      person(id, {
        names: [name],
        birth: born('2001-03-09'),
        phones: ['+6281100000001'],
        nationalities: ['ID'],
      });
    expect(comparePersons(twin('a', 'Rina Hartono'), twin('b', 'Dewi Hartono')).probability).toBeLessThan(
      0.5,
    );
    expect(comparePersons(twin('a', 'Rina Hartono'), twin('b', 'Rina Hartono')).probability).toBeGreaterThan(
      0.9,
    );
  });
});

describe('twins', () => {
  const twin = (id: string, name: string, passports: string[] = []) =>
    person(id, {
      names: [`${name} Hartono`],
      birth: born('2001-03-09'),
      phones: ['+6281100000001'],
      nationalities: ['ID'],
      sex: 'female',
      passports,
    });
  it.each([
    ['Budi', 'Putu'],
    ['Hasan', 'Husein'],
    ['Rina', 'Rani'],
    ['Bima', 'Puma'],
    ['Siti', 'Sutoyo'],
    ['Nana', 'Nono'],
  ])('%s and %s stay two', (a, b) => {
    expect(comparePersons(twin('a', a), twin('b', b)).probability).toBeLessThan(0.5);
  });
  it('stay two with consecutive passports', () => {
    const pair = comparePersons(twin('a', 'Rina', ['X0000101']), twin('b', 'Dewi', ['X0000102']));
    expect(pair.probability).toBeLessThan(0.5);
  });
});

describe('names', () => {
  it.each([
    ['Bapak Moch. Rizki', 'Muhammad Rizki', ['exact', 'same_tokens']],
    ['Soeharto', 'Suharto', ['sounds_alike']],
    ['Djoko Tjahjono', 'Joko Cahyono', ['sounds_alike', 'close']],
    ['Aminah Siti', 'Siti Aminah', ['same_tokens']],
    ['Nguyen Van An', 'An Nguyen Van', ['same_tokens']],
    ['Aminah', 'Siti Aminah', ['contained']],
    ['王小明', 'Wang Xiaoming', ['exact', 'same_tokens']],
    ['Rina Hartono', 'Budi Santoso', ['differs']],
  ])('reads %s beside %s', (a, b, levels) => {
    expect(levels).toContain(compareNames(a, b).level);
  });

  it('romanises anything without throwing, to plain letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        romanise(text).every((reading) => /^[a-z0-9 -]+$/.test(reading)),
      ),
    );
  });

  it('finds a name by spelling, by sound and by its beginning', () => {
    expect(nameSearchKeys('Bu Siti Aminah')).toMatchObject({
      exact: expect.arrayContaining(['siti', 'aminah']),
      prefix: expect.arrayContaining(['ami', 'amin']),
    });
    expect(nameSearchKeys('Soeharto').sound).toEqual(nameSearchKeys('Suharto').sound);
  });

  it('gives the published Jaro-Winkler values', () => {
    expect(jaroWinkler('martha', 'marhta')).toBeCloseTo(0.9611, 4);
    expect(jaroWinkler('dwayne', 'duane')).toBeCloseTo(0.84, 2);
    expect(jaroWinkler('dixon', 'dicksonx')).toBeCloseTo(0.8133, 4);
  });
});

describe('identifiers', () => {
  it('gives the check digits of ICAO Doc 9303 part 4', () => {
    expect(checkDigit('L898902C3')).toBe(6);
    expect(checkDigit('740812')).toBe(2);
    expect(checkDigit('120415')).toBe(9);
  });
  it('knows misreadings from different numbers', () => {
    expect(passportsConfusable('C0123456', 'CO123456')).toBe(true);
    expect(passportsConfusable('C0123456', 'C0123465')).toBe(true);
    expect(passportsConfusable('C0123456', 'C9876543')).toBe(false);
  });
});

describe('the index', () => {
  it('finds the same person under another spelling and not a stranger', () => {
    const index = createPersonIndex();
    index.add(
      person('a', { names: ['Muhammad Rizki Pratama'], birth: born('1998-07-02'), nationalities: ['ID'] }),
    );
    index.add(person('b', { names: ['Dewi Lestari'], birth: born('1998-07-02'), nationalities: ['ID'] }));
    expect(
      index
        .find(person('x', { names: ['Moh. Riski Pratama'], birth: born('1998-02-07') }))
        .map((found) => found.id),
    ).toEqual(['a']);
  });

  it('is after add and remove as if the record had never been', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 6 }), record, (known, extra) => {
        const [plain, touched] = [createPersonIndex(), createPersonIndex()];
        known.forEach((part, at) => {
          plain.add(person(`p${at}`, part));
          touched.add(person(`p${at}`, part));
        });
        touched.add(person('extra', extra));
        touched.remove('extra');
        const asked = person('asked', known[0]);
        expect(touched.find(asked, { minimumWeight: -50 })).toEqual(
          plain.find(asked, { minimumWeight: -50 }),
        );
      }),
    );
  });
});

describe('clusters', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const pair = fc.record({
    a: fc.constantFrom(...ids),
    b: fc.constantFrom(...ids),
    weight: fc.double({ min: -5, max: 20, noNaN: true }),
  });
  it('are a partition in which no judged "not the same" is broken', () => {
    fc.assert(
      fc.property(
        fc.array(pair),
        fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([x, y]) => x !== y),
        (pairs, apart) => {
          const clusters = clusterPairs(pairs, { threshold: 0, cannotLink: [apart] });
          expect(clusters.get(apart[0])).not.toBe(clusters.get(apart[1]));
          for (const name of clusters.values()) expect(clusters.get(name)).toBe(name);
        },
      ),
    );
  });
});
