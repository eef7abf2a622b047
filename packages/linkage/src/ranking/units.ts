import type { SpelledUnit } from './learn-spellings.ts';

const LONGEST = 60;
const plain = (key: string): SpelledUnit => ({ key, parts: [] });
const remembered = new Map<string, SpelledUnit>();
const unit = (key: string, parts: () => SpelledUnit[]): SpelledUnit => {
  const known = remembered.get(key);
  if (known) return known;
  const made = { key, parts: parts() };
  if (remembered.size > 20_000) remembered.clear();
  remembered.set(key, made);
  return made;
};

/** An Arabic name: its letters, each beside the one that follows it, falling back on the letter alone. */
export const arabicUnits = (name: string): SpelledUnit[] => {
  const letters = [...name.normalize('NFKC').replace(/[\u064B-\u065F\u0640\u0670]/g, '')]
    .filter((letter) => /\p{Script=Arabic}/u.test(letter))
    .slice(0, LONGEST);
  return letters.map((letter, at) => {
    const before = at === 0 ? '^' : '';
    const alone = unit(before + letter, () => (before ? [plain(letter)] : []));
    return unit(`${before}${letter}+${letters[at + 1] ?? '$'}`, () => [alone]);
  });
};

const BURMESE_SYLLABLE =
  /([\u1000-\u102A\u103F\u104E])(\u1039[\u1000-\u1021])?([\u103B-\u103E]*)([\u102B-\u1032\u1036-\u1038\u103A]*(?:[\u1000-\u1021]\u1037?\u103A\u1037?\u1038?|[\u1000-\u1021](?=\u1039)|\u1004\u103A\u1039)?[\u1036-\u1038]*)/g;

/** A Burmese name in Unicode: its syllables, which fall back on the letters before the vowel and the vowel with its final. */
export const burmeseUnits = (name: string): SpelledUnit[] => {
  const units: SpelledUnit[] = [];
  for (const [, base = '', stacked = '', medials = '', rhyme = ''] of name
    .normalize('NFC')
    .slice(0, 4 * LONGEST)
    .matchAll(BURMESE_SYLLABLE)) {
    const wa = medials.includes('\u103D') ? '\u103D' : '';
    const onset = base + stacked + medials.replace('\u103D', '');
    units.push(
      unit(onset + wa + rhyme, () => [
        unit(`${onset}-`, () => [plain(`${base}=`), ...(medials ? [plain(`${medials}=`)] : [])]),
        unit(`-${wa}${rhyme}`, () => [plain(`~${wa}${rhyme.replace(/[\u1037\u1038]/g, '')}`)]),
      ]),
    );
    if (units.length >= LONGEST) break;
  }
  return units;
};
