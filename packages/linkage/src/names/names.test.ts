import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundedMemory } from './bounded-memory.ts';
import { compareNameLists, compareNames } from './compare-names.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { isClose, readyToken } from './match-tokens.ts';
import { readName } from './read-name.ts';

const tokensOf = (name: string): string => readName(name).tokens.join(' ');
const allReadings = (name: string): string[] => {
  const { tokens, alternatives } = readName(name);
  return [tokens, ...alternatives].map((reading) => reading.join(' '));
};

describe('reading names of the region', () => {
  it.each([
    ['Bapak H. Ahmad Subarjo', 'ahmad subarjo'],
    ['Hj. Siti Aminah, S.Pd.', 'siti aminah'],
    ['Drs. Agus Salim, M.M.', 'agus salim'],
    ['Daw Khin Mar', 'khin mar'],
    ['U Tin Oo', 'tin oo'],
    ['Ko Ko Gyi', 'ko ko gyi'],
    ['Maung Maung Aye', 'maung maung aye'],
    ["Dato' Seri Ismail Sabri", 'seri ismail sabri'],
    ['Tan Sri Rashid Ali', 'rashid ali'],
    ['Tan Wei Ming', 'tan wei ming'],
    ['Nang Sao Malee Boonmee', 'malee boonmee'],
    ['Lok Srey Chan Sopheap', 'chan sopheap'],
    ['Ahmad bin Haji Ali', 'ahmad ali'],
    ['Nurul binti Hassan', 'nur hasan'],
    ['Kavitha d/o Ramasamy', 'kavitha ramasamy'],
    ['Suresh A/L Maniam', 'suresh maniam'],
    ['Devi anak perempuan Rajan', 'dewi rajan'],
    ['Anak Agung Gede', 'anak agung gede'],
    ['Nguyễn Thị Mai', 'nguyen mai'],
    ['Thi Thi Win', 'thi thi win'],
    ['Do Van Hung', 'do hung'],
    ['Juan de la Cruz', 'juan dela cruz'],
    ['นายสมชาย ใจดี', tokensOf('สมชาย ใจดี')],
    ['นางสาว สมศรี ใจดี', tokensOf('สมศรี ใจดี')],
    ['Md. Rahim Uddin', 'muhammad rahim uddin'],
    ['Ma', 'ma'],
    ['', ''],
  ])('%s', (name, tokens) => {
    expect(tokensOf(name)).toBe(tokens);
  });

  it('keeps a title that may be a name as a second reading', () => {
    expect(allReadings('Ma Hla Yi')).toEqual(['hla yi', 'ma hla yi']);
    expect(allReadings('Sri Wahyuni')).toEqual(['wahyuni', 'sri wahyuni']);
    expect(allReadings('Ahmad b. Ali')).toEqual(['ahmad ali', 'ahmad b ali']);
  });

  it('reads each of the names that an alias parts', () => {
    expect(allReadings('Rina Wati alias Ayu Lestari')).toEqual(['rina wati', 'ayu lestari']);
    expect(allReadings('Lim Ah Kow @ Lim Seng')).toContain('lim seng');
  });
});

describe('comparing names of the region', () => {
  it.each([
    ['Moh. Rizki', 'Muhammad Rizki', 'exact'],
    ['M. Rizki', 'Muhammad Rizki', 'close'],
    ['Soekarno Poetra', 'Sukarno Putra', 'sounds_alike'],
    ['Tjahja Nata', 'Cahya Nata', 'sounds_alike'],
    ['Sjarifah', 'Syarifah', 'sounds_alike'],
    ['Wang Xiaoming', 'Xiaoming Wang', 'same_tokens'],
    ['Ahmad bin Ali', 'Ali bin Ahmad', 'part_conflicts'],
    ['Ahmad bin Ali', 'Ahmad Ali', 'exact'],
    ['Abdul Rahman', 'Abdulrahman', 'same_tokens'],
    ['Sri Wahyuni', 'Wahyuni', 'exact'],
    ['Suharto', '', 'missing'],
    ['Suharto', 'Suharto', 'exact'],
    ['Suharto', 'Suharto Wijaya', 'contained'],
  ])('%s beside %s: %s', (a, b, level) => {
    expect(compareNames(a, b).level).toBe(level);
  });

  const token = fc.oneof(
    fc.constantFrom(
      'rina',
      'rani',
      'rini',
      'martha',
      'marhta',
      'm',
      'r',
      'ma',
      'bin',
      'sri',
      'dwayne',
      'duane',
      'duwayne',
      'สมชาย',
      '王',
      'soeharto',
      'suharto',
      'suhartoo',
    ),
    fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'r', 'i', 'h'), minLength: 1, maxLength: 7 }),
  );
  const name = fc.array(token, { maxLength: 5 });

  it('gives the same both ways', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [x, y] = [a.join(' '), b.join(' ')];
        expect(compareNames(x, y)).toEqual(compareNames(y, x));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same for lists both ways and in any order', () => {
    const names = fc.array(
      name.map((tokens) => tokens.join(' ')),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(names, names, (a, b) => {
        const there = compareNameLists(a, b);
        expect(compareNameLists(b, a)).toEqual(there);
        expect(compareNameLists([...a].reverse(), b)).toEqual(there);
      }),
      { numRuns: 1000 },
    );
  });

  it('matches tokens whatever their order', () => {
    // No titles or joins among these words: what stands first or between would matter for them.
    const word = fc
      .string({ unit: fc.constantFrom('a', 'k', 'n', 'r', 'i', 'z'), minLength: 2, maxLength: 6 })
      .map((letters) => `z${letters}`);
    const words = fc.array(word, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(words, words, fc.infiniteStream(fc.nat()), (a, b, noise) => {
        const mixed = a
          .map((one) => ({ one, at: noise.next().value as number }))
          .sort((x, y) => x.at - y.at)
          .map(({ one }) => one);
        const [there, then] = [
          compareNames(a.join(' '), b.join(' ')),
          compareNames(mixed.join(' '), b.join(' ')),
        ];
        expect(then.similarity).toBeCloseTo(there.similarity, 12);
        expect(then.shared).toEqual(there.shared);
      }),
      { numRuns: 2000 },
    );
  });

  it('knows close tokens without walking through most of them', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdelmnorst'), minLength: 2, maxLength: 12 });
    const slipped = letters.chain((word) =>
      fc.nat({ max: word.length - 1 }).map((at) => [word, word.slice(0, at) + word.slice(at + 1)] as const),
    );
    fc.assert(
      fc.property(fc.oneof(slipped, fc.tuple(letters, letters)), ([a, b]) => {
        if (Math.min(a.length, b.length) < 2) return;
        const [one, other] = a < b ? [a, b] : [b, a];
        expect(isClose(readyToken(a), readyToken(b))).toBe(
          Math.max(a.length, b.length) <= 2 * Math.min(a.length, b.length) && jaroWinkler(one, other) >= 0.9,
        );
      }),
      { numRuns: 3000 },
    );
  });
});

it('a bounded memory keeps what is asked for and forgets the rest', () => {
  const memory = boundedMemory<number>(2);
  for (let at = 0; at < 100; at += 1) {
    memory.set(`k${at}`, at);
    expect(memory.get('k0')).toBe(0);
  }
  expect(memory.get('k50')).toBeUndefined();
  expect(memory.get('k99')).toBe(99);
});
