import {
  CLOSED_VOWELS,
  FINALS,
  INITIALS,
  KOREAN_FAMILIES,
  USUAL_INITIALS,
  USUAL_VOWELS,
  VOWELS,
} from '../data/hangul.data.ts';

const FIRST = 0xac00;
const [VOWEL_COUNT, FINAL_COUNT] = [VOWELS.length, FINALS.length];

const parts = (syllable: string): [number, number, number] => {
  const place = syllable.codePointAt(0)! - FIRST;
  const rest = place % (VOWEL_COUNT * FINAL_COUNT);
  return [
    Math.floor(place / (VOWEL_COUNT * FINAL_COUNT)),
    Math.floor(rest / FINAL_COUNT),
    rest % FINAL_COUNT,
  ];
};

const revised = (syllable: string): string => {
  const [initial, vowel, final] = parts(syllable);
  return INITIALS[initial]! + VOWELS[vowel]! + FINALS[final]!;
};

const usual = (syllable: string): string => {
  const [initial, vowel, final] = parts(syllable);
  const [before, open] = [USUAL_INITIALS[initial]!, USUAL_VOWELS[vowel]!];
  if (FINALS[final] === '') return before + open;
  if (before === '' && open === 'yeo' && FINALS[final] === 'ng') return 'young';
  return before + (CLOSED_VOWELS.get(open) ?? open) + FINALS[final]!;
};

/**
 * A Korean name: family name, then the given name's syllables, apart and as one word, as people spell themselves, as every syllable of a
 * less usual family name, and by the Revised Romanisation. Text of other letters is left as it stands.
 */
export const romaniseKorean = (text: string): string[] => {
  const readings = new Set<string>();
  const name = /^\s*([\uAC00-\uD7A3]{1,2})\s+([\uAC00-\uD7A3]+)\s*$|^\s*([\uAC00-\uD7A3]{2,5})\s*$/u.exec(
    text,
  );
  const [, written, behind, whole = ''] = name ?? [];
  const length = KOREAN_FAMILIES.has(whole.slice(0, 2)) && whole.length > 2 ? 2 : 1;
  const [family, given] =
    written === undefined ? [whole.slice(0, length), whole.slice(length)] : [written, behind!];
  if (name && given !== '') {
    const syllables = [...given];
    const families = KOREAN_FAMILIES.get(family) ?? [[...family].map(usual).join('')];
    for (const spelled of families) {
      readings.add(`${spelled} ${syllables.map(usual).join(' ')}`);
      readings.add(`${spelled} ${syllables.map(usual).join('')}`);
    }
    readings.add(`${families[0]!} ${syllables.map(revised).join('')}`);
    readings.add(`${[...family].map(revised).join('')} ${syllables.map(revised).join('')}`);
  }
  readings.add(text.replace(/[\uAC00-\uD7A3]/gu, revised));
  return [...readings];
};
