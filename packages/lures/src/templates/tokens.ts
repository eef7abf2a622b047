import { type CanonicalText, canonicalText } from '../canonical/canonical-text.ts';
import {
  CHARACTER,
  DIGIT,
  DISGUISE,
  LETTER,
  MARK,
  readCharacters,
  SEPARATOR,
  SILENT,
  SYLLABLE,
} from './characters.ts';

/** A word between blanks. */
export const WORD = 1;
/** A number, address, link or handle: each advert has its own. All have one hash. */
export const VALUE = 2;
/** A Han character or kana. */
export const HAN = 3;
/** A syllable of a script without blanks. */
export const CLUSTER = 4;

/** Texts are compared by so many tokens from their beginning; what follows is each text's own. */
export const MAXIMUM_TOKENS = 1 << 16;
const VALUE_HASH = 0x3c6ef372;

/** The tokens of one text: `count` entries each, offsets into the canonical text. Holds until the next text is read. */
export interface Tokens {
  count: number;
  readonly kind: Uint8Array;
  readonly hash: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The text of the offsets. */
  text: string;
  /** The way back to the words as written; null where they were plain. */
  canonical: CanonicalText | null;
}

const tokens: Tokens = {
  count: 0,
  kind: new Uint8Array(MAXIMUM_TOKENS),
  hash: new Int32Array(MAXIMUM_TOKENS),
  start: new Int32Array(MAXIMUM_TOKENS),
  end: new Int32Array(MAXIMUM_TOKENS),
  text: '',
  canonical: null,
};

const HOST =
  /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}\.(?:com|net|org|info|biz|me|id|co|io|ly|link|site|online|xyz|top|vip|club|shop|store|app|cc|tv|sg|th|vn|kh|ph|cn|hk|asia|work|jobs|page|gl|gg|ee)(?![a-z0-9])(?:[/?#][!#-&*-~]{0,500})?/iy;
const isJoiner = (code: number): boolean =>
  code === 0x2e || code === 0x2c || code === 0x2d || code === 0x2f || code === 0x3a;
const isAscii = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

const put = (kind: number, hash: number, start: number, end: number): void => {
  const at = tokens.count++;
  tokens.kind[at] = kind;
  tokens.hash[at] = hash;
  tokens.start[at] = start;
  tokens.end[at] = end;
};

/** Makes the value that ends at `end` out of everything written in one piece before it. */
const putValue = (from: number, end: number): void => {
  let start = from;
  while (tokens.count > 0) {
    const last = tokens.count - 1;
    const gap = start - tokens.end[last]!;
    if (gap > 1 || (gap === 1 && !/[._@-]/.test(tokens.text[start - 1]!)) || tokens.kind[last]! > VALUE)
      break;
    start = tokens.start[last]!;
    tokens.count--;
  }
  put(VALUE, VALUE_HASH, start, end);
};

/** Where the next unit that is not silent stands. */
const skipSilent = (text: string, from: number, classOf: Uint8Array): number => {
  let at = from;
  while (at < text.length && classOf[text.charCodeAt(at)] === SILENT) at++;
  return at;
};

const isDigitAt = (text: string, at: number, classOf: Uint8Array): boolean =>
  at < text.length && (classOf[text.charCodeAt(at)]! & 7) === DIGIT;

/**
 * Where a number ends: digits, the signs inside, a currency after a dash, and blanks between groups of three or more digits or after
 * the country of a telephone number.
 */
const endOfNumber = (text: string, from: number, classOf: Uint8Array): number => {
  let end = from;
  let group = from > 0 && text.charCodeAt(from - 1) === 0x2b ? 2 : 0;
  for (let at = from; at < text.length; ) {
    const code = text.charCodeAt(at);
    const kind = classOf[code]! & 7;
    if (kind === DIGIT) {
      end = ++at;
      group++;
      continue;
    }
    if (kind === SILENT) {
      at++;
      continue;
    }
    let next = skipSilent(text, at + 1, classOf);
    if (isJoiner(code)) {
      if (code === 0x2d && text.charCodeAt(next) === 0x24) next++;
    } else if (code !== 0x20 || group < 3 || !/^\d{3}/.test(text.slice(next, next + 3))) break;
    if (!isDigitAt(text, next, classOf)) break;
    at = next;
    group = 0;
  }
  return end;
};

/** Reads `text` into tokens; whether something in it may be a disguise. */
const scan = (text: string): boolean => {
  const { classOf, fold } = readCharacters();
  const { length } = text;
  tokens.count = 0;
  tokens.text = text;
  let disguised = false;
  let singles = 0;
  let at = 0;
  while (at < length && tokens.count < MAXIMUM_TOKENS) {
    const code = text.charCodeAt(at);
    const kind = classOf[code]!;
    if (kind === LETTER || kind === (LETTER | DISGUISE)) {
      const start = at;
      let hash = 0x811c9dc5;
      let letters = 0;
      let end = at;
      for (; at < length; at++) {
        const unit = text.charCodeAt(at);
        const unitKind = classOf[unit]!;
        if (unitKind === LETTER || unitKind === (LETTER | DISGUISE)) {
          if (unitKind !== LETTER) disguised = true;
          hash = Math.imul(hash ^ fold[unit]!, 0x01000193);
          letters++;
          end = at + 1;
        } else if (unitKind !== SILENT) break;
      }
      const next = at < length ? text.charCodeAt(at) : 0;
      if (next === 0x3a && text.startsWith('://', at)) {
        at = endOfLink(text, at + 3);
        putValue(start, at);
        continue;
      }
      if (next === 0x2e && at + 1 < length && isAscii(text.charCodeAt(at + 1))) {
        HOST.lastIndex = start;
        if (HOST.test(text)) {
          at = withoutStops(text, start, HOST.lastIndex);
          putValue(start, at);
          continue;
        }
      }
      if (next === 0x5f && at + 1 < length && isAscii(text.charCodeAt(at + 1))) {
        at = endOfHandle(text, at);
        putValue(start, at);
        continue;
      }
      if (letters === 1) {
        if (++singles >= 4) disguised = true;
      } else singles = 0;
      // A digit between letters: g4ji.
      if (
        next >= 0x30 &&
        next <= 0x39 &&
        at + 1 < length &&
        (classOf[text.charCodeAt(at + 1)]! & 7) === LETTER
      )
        disguised = true;
      put(WORD, hash ^ (hash >>> 15), start, end);
    } else if ((kind & 7) === DIGIT) {
      if (kind !== DIGIT) disguised = true;
      const end = endOfNumber(text, at, classOf);
      const plus = at > 0 && text.charCodeAt(at - 1) === 0x2b;
      put(VALUE, VALUE_HASH, plus ? at - 1 : at, end);
      at = end;
    } else if (kind === CHARACTER || kind === SYLLABLE) {
      const start = at;
      let hash = Math.imul(0x811c9dc5 ^ code, 0x01000193);
      at++;
      while (at < length) {
        const unit = text.charCodeAt(at);
        const unitKind = classOf[unit]!;
        if (unitKind === MARK) hash = Math.imul(hash ^ unit, 0x01000193);
        else if (unitKind !== SILENT) break;
        at++;
      }
      put(kind === CHARACTER ? HAN : CLUSTER, hash ^ (hash >>> 15), start, at);
    } else if (code === 0x40 && at + 1 < length && isAscii(text.charCodeAt(at + 1))) {
      const start = at;
      at = endOfHandle(text, at + 1);
      putValue(start, at);
    } else {
      if (kind !== SEPARATOR && (kind & DISGUISE) !== 0) disguised = true;
      // Letters in squares and circles.
      else if (code === 0xd83c && at + 1 < length) {
        const low = text.charCodeAt(at + 1);
        if (low >= 0xdd30 && low <= 0xdd89) disguised = true;
      }
      at++;
    }
  }
  return disguised;
};

const endOfLink = (text: string, from: number): number => {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0x22 || code === 0x27 || code === 0x3c || code === 0x3e || code >= 0x7f)
      break;
    at++;
  }
  return withoutStops(text, from, at);
};

/** Full stops and commas after an address are not part of it. */
const withoutStops = (text: string, from: number, end: number): number => {
  let at = end;
  while (at > from && /[.,;:!?)]/.test(text[at - 1]!)) at--;
  return at;
};

const endOfHandle = (text: string, from: number): number => {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isAscii(code) && code !== 0x5f && code !== 0x2e && code !== 0x2d) break;
    at++;
  }
  while (at > from && !isAscii(text.charCodeAt(at - 1)) && text.charCodeAt(at - 1) !== 0x5f) at--;
  return at;
};

/**
 * A text as tokens: words, Han characters, syllables of scripts without blanks, and values. Letters are compared without case and
 * accents. Only a text that shows signs of a disguise goes through `canonicalText`. Linear. The result is overwritten by
 * the next call.
 */
export function tokenize(text: string): Tokens {
  tokens.canonical = null;
  if (scan(text)) {
    const canonical = canonicalText(text);
    if (canonical.text !== text) {
      tokens.canonical = canonical;
      scan(canonical.text);
    }
  }
  return tokens;
}
