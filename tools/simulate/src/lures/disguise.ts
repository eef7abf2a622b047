import type { Random } from '../random.ts';

/** Cyrillic and Greek letters that look like Latin ones. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  i: 'і',
};
const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0' };
const KEYCAP = '\uFE0F\u20E3';

export type Disguise = 'lookalikes' | 'spaced_number' | 'emoji_number' | 'leet' | 'bold';

const onWords = (text: string, change: (word: string) => string): string =>
  text.replace(/(?<![@\w/.])[A-Za-z]{4,}(?![\w@/.])/g, change);
const onNumbers = (text: string, change: (digits: string) => string): string =>
  text.replace(/\+?\d[\d -]{8,}\d/g, change);

/** Writes an advert as those do who hide it from filters; people still read it. Handles and links stay usable. */
export function disguise(random: Random, text: string, how: Disguise): string {
  switch (how) {
    case 'lookalikes':
      return onWords(text, (word) =>
        random.chance(0.5) ? word.replace(/[aeopcxi]/g, (letter) => LOOKALIKES[letter] ?? letter) : word,
      );
    case 'leet':
      return onWords(text, (word) =>
        random.chance(0.4) ? word.replace(/[aeio]/g, (letter) => LEET[letter] ?? letter) : word,
      );
    case 'spaced_number':
      return onNumbers(text, (number) => [...number.replace(/[ -]/g, '')].join(' '));
    case 'emoji_number':
      return onNumbers(text, (number) =>
        number.replace(/[ +-]/g, '').replace(/\d/g, (digit) => digit + KEYCAP),
      );
    case 'bold':
      return onWords(text, (word) =>
        word === word.toUpperCase()
          ? word.replace(/[A-Z]/g, (letter) => String.fromCodePoint(0x1d5d4 + letter.charCodeAt(0) - 65))
          : word,
      );
  }
}
