import {
  BURMESE_CLUSTERS,
  BURMESE_INDEPENDENT,
  BURMESE_INITIALS,
  BURMESE_MEDIALS,
  BURMESE_RHYMES,
} from '../data/burmese.data.ts';

/** Onset, its medials, the vowel signs, a closed final, and whether the tone is creaky. */
const SYLLABLE =
  /([\u1000-\u1021\u103F\u1023-\u102A\u104E])([\u103B\u103C\u103E]{0,3})([\u103D]?[\u103E]?)([\u102B-\u1032\u1036]{0,4})(\u103A?)((?:[\u1000-\u1021]\u1037?\u103A(?!\u1039[^\u1000-\u1021])|[\u1000-\u1021](?=\u1039[\u1000-\u1021]))?)([\u1036-\u1038\u103A]{0,3})\u1039?/g;

const rhyme = (medialWa: string, vowel: string, final: string): string => {
  const whole = BURMESE_RHYMES.get(medialWa + vowel + final);
  if (whole !== undefined) return whole;
  const wa = medialWa === '' ? '' : 'w';
  if (vowel + final === '') return `${wa}a`;
  return (
    wa +
    (BURMESE_RHYMES.get(vowel + final) ??
      `${BURMESE_RHYMES.get(vowel) ?? 'a'}${BURMESE_INITIALS.get(final.slice(0, 1)) ?? ''}`)
  );
};

/** Burmese (Unicode) to Latin, syllable by syllable with blanks between, as names are written in Myanmar. */
export const romaniseBurmese = (text: string): string =>
  text.replace(
    SYLLABLE,
    (
      _whole,
      base: string,
      medials: string,
      wa: string,
      vowel: string,
      asat: string,
      closing: string,
      tone: string,
    ) => {
      const alone = BURMESE_INDEPENDENT.get(base);
      const hato = medials.includes('\u103E') || wa.includes('\u103E');
      const onsetKey = base + medials.replace('\u103E', '') + (hato ? '\u103E' : '');
      const onset =
        BURMESE_CLUSTERS.get(onsetKey) ??
        (hato ? 'h' : '') +
          (BURMESE_CLUSTERS.get(base + medials.replace('\u103E', '')) ??
            (BURMESE_INITIALS.get(base) ?? '') +
              [...medials.replace('\u103E', '')].map((one) => BURMESE_MEDIALS.get(one) ?? '').join(''));
      const final = closing === '' ? '' : `${closing.slice(0, 1)}\u103A`;
      const sound =
        alone !== undefined && vowel + final === ''
          ? alone
          : (alone ?? onset) +
            rhyme(
              wa.includes('\u103D') ? '\u103D' : '',
              vowel.replace('\u1036', '') +
                asat +
                (vowel.includes('\u1036') || tone.includes('\u1036') ? '\u1036' : ''),
              final,
            );
      // A long o in the high tone is spelled as in Soe and Moe.
      if (vowel === '\u102D\u102F' && final === '' && tone.includes('\u1038')) return `${sound}e `;
      const creaky = /\u1037/.test(closing + tone) && /n$/.test(sound) ? 't' : '';
      return `${sound}${creaky} `;
    },
  );
