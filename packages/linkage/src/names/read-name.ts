import { boundedMemory } from './bounded-memory.ts';
import { romanise } from './romanise.ts';
import { soundOf } from './token.ts';
import { aliasesOf, type NameReading, readWords, tidied, withoutGluedTitle } from './words-of-name.ts';

export { soundOf, spokenForm, standardToken } from './token.ts';

/** A name taken apart: tokens without honorifics, in the likeliest reading, and the same for other readings. */
export interface ParsedName {
  tokens: string[];
  alternatives: string[][];
  /** One word is a whole name in much of the region: its missing surname is no gap. */
  mononym: boolean;
}

const LONGEST = 300;
const MOST_READINGS = 8;

/** All readings of a name, the likeliest first: aliases, titles left out or kept, romanisations. Not remembered. */
export const readingsOf = (raw: string): NameReading[] => {
  const found = new Map<string, NameReading>();
  const text = raw.slice(0, LONGEST);
  const bare = text.replace(/[([{].*?[)\]}]/g, ' ');
  for (const alias of aliasesOf(/\p{L}/u.test(bare) ? bare : text))
    for (const name of withoutGluedTitle(tidied(alias))) {
      const han = /\p{Script=Han}/u.test(name);
      for (const romanised of romanise(name.replace(/[.,;:"()]/g, ' ')))
        for (const reading of readWords(romanised, han)) {
          const key = reading.tokens.join(' ');
          if (reading.tokens.length > 0 && !found.has(key)) found.set(key, reading);
        }
    }
  return [...found.values()].slice(0, MOST_READINGS);
};

const known = boundedMemory<ParsedName>(100_000);

/** Reads a name in any script; never throws, an empty text has no tokens. Remembered, up to a bound: do not alter what it gives. */
export const readName = (raw: string): ParsedName => {
  const remembered = known.get(raw);
  if (remembered) return remembered;
  const [tokens = [], ...alternatives] = readingsOf(raw).map((reading) => reading.tokens);
  const parsed = { tokens, alternatives, mononym: tokens.length === 1 };
  known.set(raw, parsed);
  return parsed;
};

/** The words under which a name can be found: exact tokens, sound-alikes, and beginnings of three to six letters. */
export const nameSearchKeys = (raw: string): { exact: string[]; sound: string[]; prefix: string[] } => {
  const { tokens, alternatives } = readName(raw);
  const all = [...new Set([tokens, ...alternatives].flat())].slice(0, 24);
  const prefix = all.flatMap((token) =>
    [3, 4, 5, 6].filter((length) => length <= token.length).map((length) => token.slice(0, length)),
  );
  return { exact: all, sound: [...new Set(all.map(soundOf))], prefix: [...new Set(prefix)] };
};
