import { describe, expect, it } from 'vitest';
import { evaluateNames } from '../evaluate-names.ts';
import { romanise } from '../names/romanise.ts';
import { isZawgyi, zawgyiToUnicode } from '../names/zawgyi.ts';

describe('Burmese names', () => {
  it.each([
    ['အောင်', 'aung'],
    ['မြင့်', 'myint'],
    ['ထွန်း', 'htun'],
    ['ကျော်', 'kyaw'],
    ['သန်း', 'than'],
    ['ခိုင်', 'khaing'],
    ['ဝင်း', 'win'],
    ['စိုး', 'soe'],
    ['လှိုင်', 'hlaing'],
    ['အောင်ဆန်း', 'aung san'],
  ])('reads %s as %s', (burmese, latin) => {
    expect(romanise(burmese)[0]).toBe(latin);
  });

  it.each([
    ['ေအာင္ေက်ာ္', 'အောင်ကျော်'],
    ['ျမင့္', 'မြင့်'],
    ['ၾကည္', 'ကြည်'],
    ['ေ႐ႊ', 'ရွှေ'],
  ])('knows %s for Zawgyi and turns it into Unicode', (zawgyi, unicode) => {
    expect(isZawgyi(zawgyi)).toBe(true);
    expect(zawgyiToUnicode(zawgyi)).toBe(unicode);
    expect(isZawgyi(unicode)).toBe(false);
  });
});

describe('the ranking of names', () => {
  it.each([
    ['Burmese', ['အောင်', 'Aung'], ['ဝင်း', 'Win'], ['စိုး', 'Soe'], ['ထွန်း', 'Tun']],
    ['Zawgyi', ['ေအာင္', 'Aung'], ['ဝင္း', 'Win'], ['ျမင့္', 'Myint'], ['ထြန္း', 'Htoon']],
    ['Chinese', ['Washington', '华盛顿'], ['Smith', '史密斯'], ['Clinton', '克林顿'], ['Nelson', '纳尔逊']],
    // Names in pinyin: the spellings learned from foreign names would mislead.
    [
      'Chinese people’s',
      ['张丽', 'Zhang Li'],
      ['李华强', 'Li Huaqiang'],
      ['陈强', 'Chen Qiang'],
      ['王丽华', 'Wang Li-hua'],
    ],
    ['Arabic', ['محمد', 'Muhammad'], ['الحسن', 'Hassan'], ['يوسف', 'Yousef'], ['فاطمة', 'Fatima']],
    ['Latin', ['Siti Aminah', 'Siti Aminah'], ['Soeharto', 'Suharto'], ['Budi', 'Boedi'], ['Dewi', 'Dewi']],
  ] as [string, ...[string, string][]][])('finds the partner of %s names', (_script, ...pairs) => {
    expect(evaluateNames(pairs)).toMatchObject({ pairs: 4, recallAt1: 1, meanReciprocalRank: 1 });
  });

  it('gives a tie the worst place, and nothing for an empty list', () => {
    // Two spellings that differ only in case cannot be told apart.
    expect(
      evaluateNames([
        ['Rahmat', 'rahmat'],
        ['Rahmat', 'RAHMAT'],
      ]),
    ).toMatchObject({ recallAt1: 0, meanReciprocalRank: 0.5, recallOfAnyAt1: 1 });
    expect(evaluateNames([])).toMatchObject({ pairs: 0, recallAt1: 0 });
  });

  it.each(['အောင်', '်', 'ာ့်', 'ေအာင္', '္', 'က်', 'محمد', '克', 'a', 'ab '])(
    'comes to the end of a million characters of %s',
    (part) => {
      // Work that grew with the square would take minutes here, and the test's own time limit would end it.
      const text = part.repeat(Math.ceil(1_000_000 / part.length));
      const times = Math.ceil(1_000_000 / part.length);
      expect(isZawgyi(text)).toBe(isZawgyi(part.repeat(3)));
      expect(zawgyiToUnicode(text)).toBe(zawgyiToUnicode(part).repeat(times));
      expect((romanise(text)[0] ?? '').length).toBeLessThan(5 * text.length);
    },
    30_000,
  );
});
