import { isZawgyi, zawgyiToUnicode } from '@suar/burmese';
import anyAscii from 'any-ascii';
import { pinyin } from 'pinyin-pro';
import { romaniseBurmese } from './burmese.ts';
import { romaniseKorean } from './hangul.ts';
import { romaniseIndic } from './indic.ts';
import { romaniseKhmer } from './khmer.ts';
import { romaniseLao } from './lao.ts';
import { romaniseThai } from './thai.ts';

const romaniseHan = (text: string): string[] => {
  const surname = pinyin(text, { toneType: 'none', mode: 'surname', type: 'array', nonZh: 'consecutive' });
  const apart = surname.join(' ');
  return surname.length > 2 ? [apart, `${surname[0]} ${surname.slice(1).join('')}`] : [apart];
};

/** Scripts with a reader of their own; text in other scripts is left to any-ascii. */
const READERS: readonly { script: RegExp; read(text: string): readonly string[]; complete: boolean }[] = [
  { script: /\p{Script=Han}/u, read: romaniseHan, complete: false },
  { script: /[\u0E00-\u0E7F]/, read: romaniseThai, complete: true },
  { script: /[\u0E80-\u0EFF]/, read: romaniseLao, complete: true },
  { script: /[\u1780-\u17FF]/, read: romaniseKhmer, complete: true },
  { script: /[\uAC00-\uD7A3]/, read: romaniseKorean, complete: true },
  { script: /[\u0900-\u09FF]/, read: romaniseIndic, complete: true },
  {
    script: /[\u1000-\u109F]/,
    read: (text) => [romaniseBurmese(isZawgyi(text) ? zawgyiToUnicode(text) : text)],
    complete: false,
  },
];

const plainLetters = (text: string): string =>
  anyAscii(text)
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/[^a-z0-9 -]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The Latin readings of a name in any script, the likeliest first; Latin text is only stripped of its marks. Family names
 * in Chinese get the reading they have as family names. Never throws; what has no letters gives an empty list.
 */
export const romanise = (text: string): string[] => {
  const source = text.normalize('NFKC');
  const reader = READERS.find(({ script }) => script.test(source));
  const readings = new Set((reader?.read(source) ?? []).map(plainLetters));
  if (!reader?.complete || !/[a-z]/.test([...readings].join(''))) readings.add(plainLetters(source));
  return [...readings].filter((reading) => /[a-z]/.test(reading));
};
