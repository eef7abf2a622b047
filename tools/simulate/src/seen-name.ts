import { nativeOf, type PersonName } from './names/name.ts';
import { otherSpelling } from './names/part.ts';
import type { Random } from './random.ts';
import { typingSlip } from './slips.ts';
import type { ErrorChannel, Nationality, Sex } from './types.ts';

/** How one report writes a name. `given` and `family` are what a list's columns would hold. */
export interface SeenName {
  full: string;
  given: string;
  family: string | null;
  /** The native spelling, where the report gives it (beside or instead of the Latin one). */
  native: string | null;
  nickname: string | null;
  errors: ErrorChannel[];
}

/** Chances of each error channel for a name that a family member types; lists of an office err less. */
export interface NameErrors {
  native: number;
  spelling: number;
  mononym: number;
  nickname: number;
  slip: number;
  order: number;
  initial: number;
  honorific: number;
}
export const CHAT_NAMES: NameErrors = {
  native: 0.35,
  spelling: 0.3,
  mononym: 0.08,
  nickname: 0.04,
  slip: 0.05,
  order: 0.05,
  initial: 0.02,
  honorific: 0.05,
};
export const LIST_NAMES: NameErrors = {
  native: 0.05,
  spelling: 0.22,
  mononym: 0.03,
  nickname: 0,
  slip: 0.04,
  order: 0.08,
  initial: 0.03,
  honorific: 0.03,
};

const HONORIFICS: Record<Nationality, Record<Sex, readonly string[]>> = {
  ID: { male: ['Bpk', 'Mas', 'Sdr.'], female: ['Ibu', 'Mbak', 'Sdri.'] },
  PH: { male: ['Mr.', 'Kuya'], female: ['Ms.', 'Ate'] },
  VN: { male: ['anh', 'em'], female: ['chị', 'em'] },
  TH: { male: ['Khun', 'Mr.'], female: ['Khun', 'Miss'] },
  MM: { male: ['Ko', 'U', 'Maung'], female: ['Ma', 'Daw'] },
  CN: { male: ['Mr'], female: ['Ms'] },
  MY: { male: ['Encik', 'En.'], female: ['Cik', 'Puan'] },
  IN: { male: ['Shri', 'Mr'], female: ['Smt', 'Ms'] },
  NP: { male: ['Mr'], female: ['Ms'] },
  BD: { male: ['Mr'], female: ['Mrs'] },
  KH: { male: ['Lok'], female: ['Neang'] },
};

/** One report's writing of the name, with the channels that changed it. */
export function seenName(
  random: Random,
  name: PersonName,
  nationality: Nationality,
  sex: Sex,
  rates: NameErrors,
): SeenName {
  const errors: ErrorChannel[] = [];
  let spelled = false;
  const words = name.parts.map(({ role, part }) => {
    // One word in two of a misspelled name is spelled by the writer's own habit.
    const other = random.chance(rates.spelling) ? otherSpelling(random, part) : null;
    if (other !== null) spelled = true;
    return { role, text: other ?? part.roman[0] ?? '' };
  });
  if (spelled) errors.push('transliteration');

  let kept = words;
  if (words.length > 1 && random.chance(rates.mononym)) {
    const givens = words.filter(({ role }) => role === 'given');
    kept = givens.length > 0 ? givens.slice(0, 1) : words.slice(0, 1);
    errors.push('mononym');
  } else if (words.length > 2 && random.chance(rates.initial)) {
    // Never the only given name: 'S. Tan' alone would be another channel.
    kept = words.map((word, index) => (index === 1 ? { ...word, text: `${word.text.charAt(0)}.` } : word));
    errors.push('initial');
  } else if (words.some(({ role }) => role === 'family') && random.chance(rates.order)) {
    const family = words.filter(({ role }) => role === 'family');
    const rest = words.filter(({ role }) => role !== 'family');
    kept = words[0]?.role === 'family' ? [...rest, ...family] : [...family, ...rest];
    errors.push('word_order');
  }
  const slipAt = random.chance(rates.slip) ? random.below(kept.length) : -1;
  if (slipAt >= 0) {
    const before = kept[slipAt]!.text;
    const after = typingSlip(random, before);
    if (after !== before) errors.push('typing_slip');
    kept = kept.map((word, index) => (index === slipAt ? { ...word, text: after } : word));
  }
  const join = (roles: readonly string[]) =>
    kept
      .filter(({ role }) => roles.includes(role))
      .map(({ text }) => text)
      .join(' ');
  const familyWords = join(['family', 'patronymic']);
  const givenWords = join(['given', 'middle', 'particle']) || familyWords;
  let full = kept.map(({ text }) => text).join(' ');
  if (random.chance(rates.honorific)) {
    full = `${random.pick(HONORIFICS[nationality][sex])} ${full}`;
    errors.push('honorific');
  }
  const native = random.chance(rates.native) ? nativeOf(name) : null;
  if (native !== null) errors.push('native_script');
  const nickname =
    name.nickname && random.chance(rates.nickname * 3) ? (name.nickname.roman[0] ?? null) : null;
  if (nickname !== null && random.chance(1 / 3)) {
    errors.push('nickname');
    return { full: nickname, given: nickname, family: null, native: null, nickname, errors: ['nickname'] };
  }
  return {
    full,
    given: givenWords,
    family: familyWords && familyWords !== givenWords ? familyWords : null,
    native,
    nickname,
    errors,
  };
}
