import {
  DOUBLE_HONORIFICS,
  GLUED_HONORIFICS,
  HONORIFICS,
  MAYBE_GLUED_HONORIFICS,
  MAYBE_HONORIFICS,
  PARTICLES,
  PATRONYMICS,
  TRAILING_WORDS,
  VIETNAMESE_FAMILIES,
} from '../data/names.data.ts';
import { standardToken } from './token.ts';

/** One way to read a romanised name: its tokens, and how many stand before a father's name (0: none is marked). */
export interface NameReading {
  tokens: string[];
  given: number;
}

const DOUBLE = new Set(DOUBLE_HONORIFICS);

/** Son of, daughter of, as lists write them with a stroke, in one word; degrees behind a comma in one word; old dela Cruz. */
export const tidied = (raw: string): string =>
  raw
    .replace(/\b(?:[sdw]\s?\/\s?o|a\s?\/\s?[lp])\b\.?/gi, ' bin ')
    .replace(/\b[Bb]\.?\s?[Tt]\.(?=\s?\p{Lu})/gu, ' binti ')
    .replace(/,[^,]*/g, (behind) => {
      const joined = behind.replace(/[\s.,]/g, '');
      return TRAILING_WORDS.has(joined.toLowerCase()) ? `, ${joined}` : behind;
    })
    .replace(/\bde (la|los|las)\b/gi, 'de$1');

/** The names that "alias", "aka" or "@" parts; the first is the name on papers. */
export const aliasesOf = (raw: string): string[] =>
  raw
    .split(/\s(?:alias|als\.?|aka|a\.k\.a\.?|alyas)\s|\s?@\s?/i)
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name))
    .slice(0, 3);

/** A name in its own script without the title glued to its front; a second reading where the title may be part of the name. */
export const withoutGluedTitle = (raw: string): string[] => {
  const name = raw.trim();
  if (!/^[\p{Script=Thai}\p{Script=Lao}]/u.test(name)) return [name];
  const title = (titles: readonly string[]): string | undefined =>
    titles.find((one) => name.startsWith(one) && /^\s*[\p{L}]{2}/u.test(name.slice(one.length)));
  const certain = title(GLUED_HONORIFICS);
  if (certain !== undefined) return [name.slice(certain.length).trim()];
  const maybe = title(MAYBE_GLUED_HONORIFICS);
  if (maybe === undefined) return [name];
  const rest = name.slice(maybe.length);
  return /^\s/.test(rest) ? [rest.trim()] : [rest, name];
};

/** How many words at `from` are titles, and whether each certainly is one. A doubled word (Ko Ko, Maung Maung) is a name. */
const titlesAt = (words: readonly string[], from: number): { count: number; certain: number } => {
  let at = from;
  let certain = from;
  while (at < words.length - 1) {
    const word = words[at]!;
    if (at < words.length - 2 && DOUBLE.has(`${word} ${words[at + 1]}`)) at += 2;
    else if (word === words[at + 1]) break;
    else if (HONORIFICS.has(word)) at += 1;
    else if (MAYBE_HONORIFICS.has(word)) {
      at += 1;
      continue;
    } else break;
    if (certain === at - 1 || certain === at - 2) certain = at;
  }
  return { count: at - from, certain: certain - from };
};

const isMiddleName = (words: readonly string[], at: number): boolean =>
  at > 0 && at < words.length - 1 && words[at] === 'thi' && VIETNAMESE_FAMILIES.has(words[0]!);

/** The readings of one romanised name, the likeliest first; `plain` where titles cannot stand (Han). */
export const readWords = (romanised: string, plain: boolean): NameReading[] => {
  const words = romanised.split(/[\s-]+/).filter((word) => word !== '');
  if (words.length <= 1 || plain)
    return words.length === 0 ? [] : [{ tokens: words.map(standardToken), given: 0 }];
  let end = words.length;
  while (end > 1 && TRAILING_WORDS.has(words[end - 1]!)) end -= 1;
  const body = end === words.length ? words : words.slice(0, end);
  const { count, certain } = titlesAt(body, 0);
  const first = without(body, count, true);
  const readings = [first];
  if (certain < count) readings.push(without(body, certain, true));
  // A lone b between two words is bin in Malay lists, an initial elsewhere.
  if (first.given > 0 && body.indexOf('b', count + 1) > 0) readings.push(without(body, count, false));
  return readings;
};

const without = (words: readonly string[], from: number, bIsBin: boolean): NameReading => {
  const tokens: string[] = [];
  let given = 0;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at]!;
    const inner = at > from && at < words.length - 1;
    if (inner && (PATRONYMICS.has(word) || (bIsBin && word === 'b'))) {
      if (given === 0) given = tokens.length;
      if (word === 'anak' && /^(?:perempuan|lelaki|laki)$/.test(words[at + 1]!) && at < words.length - 2)
        at += 1;
      at += titlesAt(words, at + 1).count;
    } else if (
      !(PARTICLES.has(word) && (at < words.length - 1 || tokens.length > 1)) &&
      !isMiddleName(words, at)
    )
      tokens.push(standardToken(word));
  }
  return { tokens, given };
};
