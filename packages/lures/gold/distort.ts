import type { Advert } from './advert.ts';
import type { Random } from './random.ts';

type Slot = Advert['slots'][number];

/** An advert with a stretch of it replaced; a slot that the stretch touches from outside is moved, never cut. */
const replace = (advert: Advert, start: number, end: number, by: string): Advert => {
  const grown = by.length - (end - start);
  const move = (slot: Slot): Slot =>
    slot.start >= end
      ? { ...slot, start: slot.start + grown, end: slot.end + grown }
      : slot.end <= start
        ? slot
        : { ...slot, end: slot.end + grown };
  return {
    ...advert,
    text: advert.text.slice(0, start) + by + advert.text.slice(end),
    slots: advert.slots.map(move),
  };
};

/** Words of the text that lie in no slot: for scripts without blanks, runs of two characters. */
const words = ({ text, slots }: Advert): { start: number; end: number }[] => {
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(
    /[\p{Script=Han}]{2}|[\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Khmer}]{4}|[\p{Script=Latin}\p{Script=Devanagari}\p{M}]+/gu,
  )) {
    const start = match.index;
    const end = start + match[0].length;
    if (slots.every((slot) => slot.end <= start || slot.start >= end)) found.push({ start, end });
  }
  return found;
};

const ADDITIONS: readonly string[] = ['🔥🔥🔥 ', '✅ ', 'INFO!! ', '~~ ', '📢 ', 'up ', '*** ', '💰💰 '];

/** Reworded as people do who pass an advert on: up to a tenth of its words dropped, doubled or misspelt, something put in front. */
export function distort(advert: Advert, random: Random): Advert {
  let changed = advert;
  const changes = 1 + random.below(Math.max(1, Math.floor(words(advert).length / 10)));
  for (let at = 0; at < changes; at++) {
    const { start, end } = random.pick(words(changed));
    const word = changed.text.slice(start, end);
    const letter = start + random.below(Math.max(1, word.length - 1));
    const kind = random.below(4);
    if (kind === 0) changed = replace(changed, start, end, '');
    else if (kind === 1) changed = replace(changed, end, end, ` ${word}`);
    else if (kind === 2 && word.length > 3)
      changed = replace(changed, letter, letter + 2, changed.text[letter + 1]! + changed.text[letter]!);
    else changed = replace(changed, start, end, word.toUpperCase());
  }
  if (random.below(2) === 0) changed = replace(changed, 0, 0, random.pick(ADDITIONS));
  return changed;
}

const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Array.from('aeopcxyi', (letter, at) => [letter, 'аеорсхуі'[at]!] as const),
);
const bold = (letter: string): string =>
  letter >= 'a' && letter <= 'z' ? String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97) : letter;

/** Disguised as people do who flee filters: zero-width characters, letters of other alphabets, fancy letters. */
export function disguise(advert: Advert, random: Random): Advert {
  let changed = advert;
  const kind = random.below(3);
  const share = kind === 0 ? 0.15 : 0.5;
  for (let at = changed.text.length - 1; at >= 0; at--) {
    if (random.next() > share) continue;
    const letter = changed.text[at]!;
    if (kind === 0 && at > 0 && !/[\uDC00-\uDFFF\p{M}]/u.test(letter))
      changed = replace(changed, at, at, '\u200b');
    const other = kind === 1 ? LOOK_ALIKES.get(letter) : kind === 2 ? bold(letter) : undefined;
    if (other !== undefined && other !== letter) changed = replace(changed, at, at + 1, other);
  }
  return changed;
}
