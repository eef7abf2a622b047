import { chatShorthand } from '../data/slang.data.ts';
import type { Random } from '../random.ts';
import { typingSlip } from '../slips.ts';
import type { Language } from '../types.ts';

/** How hastily someone writes: the chance of shorthand and of a slip for each word. */
export interface Haste {
  shorthand: number;
  slip: number;
}

/** Words as typed in a hurry: 'tolong' becomes 'tlg'. Scripts without blanks between words are left alone. */
export function hasty(random: Random, language: Language, haste: Haste): (words: string) => string {
  const shorthand: Record<string, readonly string[]> | undefined = chatShorthand[language];
  return (words) =>
    words.replace(/[\p{L}\d]+/gu, (word) => {
      const short = shorthand?.[word.toLowerCase()];
      if (short && random.chance(haste.shorthand)) return random.pick(short);
      return /^[a-z]{5,}$/i.test(word) && random.chance(haste.slip) ? typingSlip(random, word) : word;
    });
}
