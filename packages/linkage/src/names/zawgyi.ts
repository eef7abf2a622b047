import { ZAWGYI_STEPS } from '../data/zawgyi.data.ts';

const BURMESE = /[\u1000-\u109F]/;
/** Code points that Zawgyi fills with glyphs and that Burmese in Unicode never uses (they are other languages' letters). */
const ZAWGYI_ONLY = /[\u1033\u1034\u105A\u1060-\u1097]/;
/** Storage orders that Unicode forbids: a vowel or medial before its consonant, a virama with nothing to stack. */
const IMPOSSIBLE =
  /(?:^|[^\u1000-\u109F])[\u102B-\u103E]|\u1031\u1031|[\u102B-\u1030\u1032-\u1038]\u1031|\u1031[\u103B-\u103E]|\u1039(?:[^\u1000-\u1021]|$)|\u103A[\u102B-\u1032]/;
/** One syllable, or what stands between syllables. */
const SYLLABLE =
  /[\u1000-\u1021\u1023-\u102A\u103F\u104E\u1040-\u1049](?:\u103A?\u1039[\u1000-\u1021])?\u103B?\u103C?\u103D?\u103E?\u1031?[\u102D\u102E\u1032]?[\u102F\u1030]?[\u102B\u102C]?\u103A?\u1036?\u1037?\u103A?\u1038?|[^\u1000-\u109F]|[\u104A\u104B]/y;
const MOST_LOOKED_AT = 400;

/**
 * Whether every syllable is stored in the order that the Unicode Standard (16.3) gives. Each syllable is taken once and never
 * given back: one expression over the whole text would try each asat in two places, twice as long with each syllable.
 */
export const isWellFormedBurmese = (text: string): boolean => {
  const looked = text.slice(0, MOST_LOOKED_AT);
  let at = 0;
  while (at < looked.length) {
    SYLLABLE.lastIndex = at;
    if (!SYLLABLE.test(looked)) return false;
    at = SYLLABLE.lastIndex;
  }
  return true;
};

/** From Zawgyi's visual storage to Unicode, for Burmese that is not Unicode already; other scripts pass unchanged. */
export const zawgyiToUnicode = (text: string): string =>
  BURMESE.test(text)
    ? ZAWGYI_STEPS.reduce((moved, [from, to]) => moved.replace(from, to), text).normalize('NFC')
    : text;

/** Whether Burmese text is stored in Zawgyi: it uses that font's own places, or is in an order impossible in Unicode. */
export const isZawgyi = (text: string): boolean => {
  if (!BURMESE.test(text)) return false;
  if (ZAWGYI_ONLY.test(text) || IMPOSSIBLE.test(text)) return true;
  return !isWellFormedBurmese(text) && isWellFormedBurmese(zawgyiToUnicode(text));
};
