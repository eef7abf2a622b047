import { SYLLABLE_ORDER, type SyllablePlace, ZAWGYI_GLYPHS } from './glyphs.data.ts';

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
const ZERO_WIDTH_SPACE = '\u200B';

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

type Syllable = Partial<Record<SyllablePlace, string>>;

/** A syllable in Unicode and the stretch of the text (UTF-16 units, end exclusive) that it was drawn by. */
export interface ZawgyiPiece {
  start: number;
  end: number;
  text: string;
}

/**
 * From Zawgyi's visual storage to Unicode, for Burmese that is not Unicode already, piece by piece in the order of the text and
 * without a gap; other scripts pass unchanged. Glyphs are gathered into syllables: the vowel e and ra-yit are drawn before their
 * letter and wait for it, all others join the letter before them; each syllable is then written in Unicode's order. One step a
 * character.
 */
export const zawgyiPieces = (text: string): ZawgyiPiece[] => {
  const pieces: ZawgyiPiece[] = [];
  let waiting: Syllable = {};
  let open: Syllable | null = null;
  let from = 0;
  const put = (end: number, written: string): void => {
    const last = pieces.at(-1);
    if (end > from) pieces.push({ start: from, end, text: written.normalize('NFC') });
    else if (last) last.text += written;
    from = end;
  };
  const close = (end: number): void => {
    if (open) put(end, written(open));
    open = null;
  };
  let at = 0;
  for (const sign of text) {
    const before = at;
    at += sign.length;
    if (sign === ZERO_WIDTH_SPACE) continue;
    const fills = ZAWGYI_GLYPHS.get(sign.codePointAt(0)!);
    if (!fills) {
      close(before);
      put(at, written(waiting) + sign);
      waiting = {};
      continue;
    }
    for (const [place, letters] of fills) {
      if (place === 'base') {
        if (open) close(before);
        open = { ...waiting, base: letters };
        waiting = {};
      } else if (place === 'e' || place === 'ra') {
        close(before);
        waiting[place] = letters;
      } else if (open) open[place] = letters;
      else put(at, letters);
    }
  }
  close(at);
  put(at, written(waiting));
  return pieces;
};

/** The whole text in Unicode; see `zawgyiPieces`. */
export const zawgyiToUnicode = (text: string): string =>
  BURMESE.test(text)
    ? zawgyiPieces(text)
        .map((piece) => piece.text)
        .join('')
        .normalize('NFC')
    : text;

/** Digits and a vowel that stand for the letters they look like, where they carry signs no digit carries. */
const written = (syllable: Syllable): string => {
  const { base, ...signs } = syllable;
  const carries = Object.keys(signs).length > 0;
  let letter = base;
  if (carries && base === '\u1040') letter = '\u101D';
  else if (carries && base === '\u1047') letter = '\u101B';
  else if (base === '\u1025' && signs.asat) letter = '\u1009';
  else if (base === '\u1025' && signs.upper === '\u102E') {
    letter = '\u1026';
    delete signs.upper;
  } else if (base && signs.asat && signs.ya && signs.aa && !signs.e) {
    // A killed letter that carries the next syllable's ya: ယောက်ျား, "husband".
    letter = base + signs.asat;
    delete signs.asat;
  }
  const all: Syllable = letter === undefined ? signs : { ...signs, base: letter };
  return SYLLABLE_ORDER.map((place) => all[place] ?? '').join('');
};

/** How Zawgyi kills a letter, draws the vowel e before its letter, and what only it has; and how Unicode kills a letter. */
const SIGNS_OF_ZAWGYI =
  /\u1039(?![\u1000-\u1021])|\u103a[\u102b-\u1032]|(?<![\u1000-\u1021\u1039\u103a-\u103e])[\u1031\u103b](?=[\u1000-\u1021\u103b])|[\u1060-\u1097]/g;
const SIGNS_OF_UNICODE = /[\u1000-\u1021]\u103a(?![\u102b-\u1032])/g;

/** Whether running text is stored in Zawgyi: `isZawgyi`, and more in it speaks for that than for Unicode with slips. */
export const isZawgyiText = (text: string): boolean =>
  isZawgyi(text) && (text.match(SIGNS_OF_ZAWGYI)?.length ?? 0) > (text.match(SIGNS_OF_UNICODE)?.length ?? 0);

/** Whether Burmese text is stored in Zawgyi: it uses that font's own places, or is in an order impossible in Unicode. */
export const isZawgyi = (text: string): boolean => {
  if (!BURMESE.test(text)) return false;
  if (ZAWGYI_ONLY.test(text) || IMPOSSIBLE.test(text)) return true;
  return !isWellFormedBurmese(text) && isWellFormedBurmese(zawgyiToUnicode(text));
};
