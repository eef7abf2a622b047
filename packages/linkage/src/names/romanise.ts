import anyAscii from 'any-ascii';
import { pinyin } from 'pinyin-pro';
import { romaniseBurmese } from './burmese.ts';
import { isZawgyi, zawgyiToUnicode } from './zawgyi.ts';

/** Thai consonants by sound in names (Royal Institute's system); vowels as they are heard. */
const THAI: Record<string, string> = Object.fromEntries(
  (
    'ก:k ข:kh ฃ:kh ค:kh ฅ:kh ฆ:kh ง:ng จ:ch ฉ:ch ช:ch ซ:s ฌ:ch ญ:y ฎ:d ฏ:t ฐ:th ฑ:th ฒ:th ณ:n ด:d ต:t ถ:th ท:th ธ:th น:n บ:b ป:p ผ:ph ฝ:f พ:ph ฟ:f ภ:ph ม:m ย:y ร:r ล:l ว:w ศ:s ษ:s ส:s ห:h ฬ:l ฮ:h อ: ' +
    'ะ:a ั:a า:a ำ:am ิ:i ี:i ึ:ue ื:ue ุ:u ู:u เ:e แ:ae โ:o ใ:ai ไ:ai ฤ:rue ็: ่: ้: ๊: ๋: ์: ๆ:'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const LEADING_VOWEL = /([เแโใไ])([ก-ฮ])/g;

const romaniseThai = (text: string): string =>
  text
    .replace(/[ก-ฮ][ิุ]?์/g, '') // silenced letters
    .replace(LEADING_VOWEL, '$2$1')
    .replace(/[\u0E00-\u0E7F]/g, (letter) => THAI[letter] ?? '');

const HAN = /\p{Script=Han}/u;

/**
 * The Latin readings of a name in any script, the likeliest first; Latin text is only stripped of its marks. Family names
 * in Chinese get the reading they have as family names. Never throws; what has no letters gives an empty list.
 */
export const romanise = (text: string): string[] => {
  const readings: string[] = [];
  const source = text.normalize('NFKC');
  if (HAN.test(source)) {
    const surname = pinyin(source, {
      toneType: 'none',
      mode: 'surname',
      type: 'array',
      nonZh: 'consecutive',
    });
    readings.push(
      surname.join(' '),
      surname.length > 2 ? `${surname[0]} ${surname.slice(1).join('')}` : surname.join(' '),
    );
  } else if (/[\u0E00-\u0E7F]/.test(source)) readings.push(romaniseThai(source));
  else if (/[\u1000-\u109F]/.test(source))
    readings.push(romaniseBurmese(isZawgyi(source) ? zawgyiToUnicode(source) : source));
  readings.push(anyAscii(source));
  return [
    ...new Set(
      readings
        .map((reading) =>
          anyAscii(reading)
            .toLowerCase()
            .replace(/'/g, '')
            .replace(/[^a-z0-9 -]+/g, ' ')
            .replace(/\s+/g, ' ')
            .trim(),
        )
        .filter((reading) => /[a-z]/.test(reading)),
    ),
  ];
};
