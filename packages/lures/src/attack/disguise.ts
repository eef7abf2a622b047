import { DIGIT_WORDS } from '../data/digit-words.data.ts';
import { FANCY_ALPHABETS, HOMOGLYPHS, LEET_SIGNS } from '../data/disguises.data.ts';

/** The ways in which adverts hide words from filters while people still read them. */
export const DISGUISES = [
  'homoglyph',
  'fancy',
  'leet',
  'spacing',
  'dots',
  'zero-width',
  'emoji-digits',
  'spelled-digits',
] as const;
export type Disguise = (typeof DISGUISES)[number];

export interface DisguiseOptions {
  /** Share of the words that can be disguised which are, 0 to 1; .5 when not given. */
  share?: number;
  /** Language of spelled-out digits (a key of DIGIT_WORDS); by script, else Indonesian, when not given. */
  language?: string;
}

/** Words that stop working when a letter changes: links, addresses, handles, codes. */
const LITERAL = /[@/_#\\]|\p{L}\d\p{L}|\.\p{L}{2,}$/u;
const PIECE = /\s+|\S+/gu;
const WORD_CORE = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su;
const DIGIT_RUN = /^\+?\d[\d ().-]*\d$/;
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3400-\u9fff]/u;

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;

/** Letters as people see them: a base with its marks, so that no disguise tears a syllable of an Indic script. */
const lettersOf = (word: string): string[] => word.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? [];

const languageOf = (text: string): string => {
  if (/[\u0e00-\u0e7f]/u.test(text)) return 'th';
  if (/[\u0e80-\u0eff]/u.test(text)) return 'lo';
  if (/[\u1000-\u109f]/u.test(text)) return 'my';
  if (/[\u1780-\u17ff]/u.test(text)) return 'km';
  if (/[\u0900-\u097f]/u.test(text)) return 'hi';
  if (/[\u3400-\u9fff]/u.test(text)) return 'zh';
  return /[ăđơưạảấầậắặếềểệộờợụứừửữ]/u.test(text) ? 'vi' : 'id';
};

const byLetter = (
  word: string,
  table: Readonly<Record<string, string>>,
  random: () => number,
  share: number,
): string => {
  const letters = Array.from(word);
  const able = letters.flatMap((letter, index) => (table[letter] === undefined ? [] : [index]));
  const chosen = able.filter(() => random() < share);
  if (chosen.length === 0 && able.length > 0) chosen.push(pick(able, random));
  for (const index of chosen) letters[index] = pick(Array.from(table[letters[index]!]!), random);
  return letters.join('');
};

/** Digits between letters only, so that people still read the word. */
const leet = (word: string, random: () => number): string => {
  const letters = Array.from(word);
  if (letters.length < 4) return word;
  const inner = letters.slice(1).join('');
  return letters[0] + byLetter(inner, LEET_SIGNS, random, 0.7);
};

const fancy = (word: string, random: () => number): string => {
  // Two regional letters make a flag, which is read as one.
  const flags = word.length < 4;
  const alphabet = pick(
    FANCY_ALPHABETS.filter((each) => !flags || each.capital !== 0x1f1e6),
    random,
  );
  return Array.from(word, (letter) => {
    const code = letter.codePointAt(0)!;
    if (code >= 0x61 && code <= 0x7a && alphabet.small > 0)
      return String.fromCodePoint(alphabet.small + code - 0x61);
    if (code >= 0x41 && code <= 0x5a) return String.fromCodePoint(alphabet.capital + code - 0x41);
    if (code >= 0x61 && code <= 0x7a) return String.fromCodePoint(alphabet.capital + code - 0x61);
    return letter;
  }).join('');
};

const joined = (word: string, sign: string): string => lettersOf(word).join(sign);

const zeroWidth = (word: string, random: () => number): string =>
  lettersOf(word)
    .map((letter, index) =>
      index > 0 && random() < 0.5
        ? `${pick(['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad'], random)}${letter}`
        : letter,
    )
    .join('');

const emojiDigits = (digits: string, random: () => number): string => {
  const zero = pick([0, 0xff10, 0x1d7ce, 0x1d7ec], random);
  return digits.replace(/\d/g, (digit) =>
    zero === 0 ? `${digit}\ufe0f\u20e3` : String.fromCodePoint(zero + Number(digit)),
  );
};

const spelledDigits = (digits: string, language: string): string => {
  const words = DIGIT_WORDS[language] ?? DIGIT_WORDS.id!;
  const gap = UNSPACED.test(words[0]!) ? '' : ' ';
  return digits
    .replace(/\d/g, (digit, at: number) => `${at > 0 ? gap : ''}${words[Number(digit)]!.split('|')[0]}`)
    .replace(/[().-]/g, gap);
};

/**
 * Disguises a text as an evader would, word by word, one way a word among `kinds`. Links, addresses, handles and codes stay,
 * for they would stop working. The same `random` (numbers in [0, 1)) gives the same text. Used to measure what reading loses.
 */
export function disguise(
  text: string,
  random: () => number,
  kinds: readonly Disguise[] = DISGUISES,
  { share = 0.5, language = languageOf(text) }: DisguiseOptions = {},
): string {
  const wordKinds = kinds.filter((kind) => kind !== 'emoji-digits' && kind !== 'spelled-digits');
  const digitKinds = kinds.filter((kind) => kind === 'emoji-digits' || kind === 'spelled-digits');
  return text.replace(PIECE, (piece) => {
    if (piece.trim() === '' || LITERAL.test(piece) || random() >= share) return piece;
    const [, before, core, after] = WORD_CORE.exec(piece)!;
    if (core === undefined || core === '') return piece;
    if (DIGIT_RUN.test(core)) {
      // Amounts are written to be read; it is the long numbers, to be dialled, that are hidden.
      const kind = digitKinds.length === 0 ? undefined : pick(digitKinds, random);
      if (kind === undefined) return piece;
      if (kind === 'spelled-digits' && (core.replace(/\D/g, '').length < 7 || /[.,]/.test(core)))
        return piece;
      return `${before}${kind === 'emoji-digits' ? emojiDigits(core, random) : spelledDigits(core, language)}${after}`;
    }
    if (wordKinds.length === 0 || /\d/.test(core)) return piece;
    return `${before}${disguiseWord(core, pick(wordKinds, random), random)}${after}`;
  });
}

function disguiseWord(
  word: string,
  kind: Exclude<Disguise, 'emoji-digits' | 'spelled-digits'>,
  random: () => number,
): string {
  switch (kind) {
    case 'homoglyph':
      return byLetter(word, HOMOGLYPHS, random, 0.6);
    case 'fancy':
      return fancy(word, random);
    case 'leet':
      return leet(word, random);
    case 'spacing':
      // Shorter words would read as other short words; longer native runs are whole sentences.
      return lettersOf(word).length < 4 || /[\u0900-\u17ff]/u.test(word) ? word : joined(word, ' ');
    case 'dots':
      return lettersOf(word).length < 4 ? word : joined(word, pick(['.', '-', '·', '*'], random));
    case 'zero-width':
      return zeroWidth(word, random);
  }
}
