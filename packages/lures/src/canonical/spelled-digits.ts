import { DIGIT_WORDS, REPEAT_WORDS } from '../data/digit-words.data.ts';
import { BREAK, DIGIT, LETTER, letterClasses, MARK } from './letter-classes.ts';
import { addEdit, applyEdits, type Edits, noEdits, type TrackedText } from './tracked-text.ts';

/** A digit's word; Latin ones stand alone, those of scripts without blanks may touch one another. */
interface DigitWord {
  word: string;
  digit: string;
  repeat: number;
}
interface Words {
  /** By first unit, longest first. */
  byFirst: Map<number, DigitWord[]>;
  /** Whether two units can begin a word, and one unit a word of a script without blanks: a cheap look before any comparing. */
  starts: Uint8Array;
  native: Uint8Array;
}

const FEWEST_DIGITS = 6;
const FEWEST_WORDS = 3;
const LONGEST_NUMERAL = 4;
/** From this many digits on a run spelled out may be a whole number by itself. */
const WHOLE = 9;
const MOST_DIGITS = 18;
/** The sign of an international number, spelled out too. */
const PLUS = /(?<![a-z])(?:plus|tambah) $/;
const GAP = /[ .,\-/]/;

const SMALL = new Uint16Array(0x2000);
for (let code = 0; code < SMALL.length; code++)
  SMALL[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);
/** The small letter; of scripts that write numbers, no other letters have two cases. */
const small = (code: number): number => (code < SMALL.length ? SMALL[code]! : code);

const pairKey = (first: number, second: number): number => (Math.imul(first, 31) + second) & 2047;
const isSpaced = (code: number): boolean => code < 0xe00;

const gather = (): Words => {
  const words: DigitWord[] = [];
  for (const list of Object.values(DIGIT_WORDS))
    list.forEach((spellings, digit) => {
      for (const word of spellings.split('|'))
        if (!words.some((other) => other.word === word))
          words.push({ word, digit: String(digit), repeat: 0 });
    });
  for (const [word, repeat] of Object.entries(REPEAT_WORDS)) words.push({ word, digit: '', repeat });
  const byFirst = new Map<number, DigitWord[]>();
  const starts = new Uint8Array(2048);
  const native = new Uint8Array(0x10000);
  for (const entry of words.sort((a, b) => b.word.length - a.word.length)) {
    const first = entry.word.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
    if (!isSpaced(first)) native[first] = 1;
    if (entry.word.length > 1) starts[pairKey(first, entry.word.charCodeAt(1))] = 1;
    else if (isSpaced(first)) starts.fill(1);
  }
  return { byFirst, starts, native };
};

let words: Words | undefined;
const HAN_DIGIT = /[零〇洞一壹幺么二贰貳两三叁參四肆五伍六陆陸七柒拐八捌九玖勾]/;

interface Item {
  from: number;
  to: number;
  /** The digits that it stands for, or '' for a word of repetition. */
  digits: string;
  repeat: number;
  spelled: boolean;
}

/**
 * Third pass: runs of at least six digits that are spelled out, wholly or in part, in any of the languages read ("nol delapan
 * satu ...", "零八...") become digits without gaps. Counting ("satu dua tiga") and numbers in words stay. Linear.
 */
export function readSpelledDigits(tracked: TrackedText): TrackedText {
  words ??= gather();
  const text = tracked.text;
  let lower = '';
  const classes = letterClasses();
  const edits = noEdits();
  let done = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (classes[code] !== LETTER) {
      at++;
      continue;
    }
    const spaced = isSpaced(code);
    let item: Item | undefined;
    if (
      (spaced
        ? words.starts[pairKey(small(code), small(text.charCodeAt(at + 1)))] === 1
        : words.native[code] === 1) &&
      startsWord(text, at, classes)
    ) {
      if (lower === '') {
        lower = text.toLowerCase();
        if (lower.length !== text.length) return tracked;
      }
      item = itemAt(lower, at, classes, words);
    }
    if (item !== undefined) {
      at = takeRun(lower, withNumerals(lower, item, done, classes, words), classes, words, edits);
      done = at;
    } else if (spaced) while (at < text.length && classes[text.charCodeAt(at)] === LETTER) at++;
    else at++;
  }
  return applyEdits(tracked, edits);
}

/** A Latin word begins after no letter; in scripts without blanks any letter may begin one. */
const startsWord = (text: string, at: number, classes: Uint8Array): boolean => {
  if (at === 0) return true;
  const before = classes[text.charCodeAt(at - 1)]!;
  return (
    (before !== LETTER && before !== MARK && before !== DIGIT) ||
    !isSpaced(text.charCodeAt(at)) ||
    !isSpaced(text.charCodeAt(at - 1))
  );
};

function itemAt(text: string, at: number, classes: Uint8Array, { byFirst, starts }: Words): Item | undefined {
  const first = text.charCodeAt(at);
  if (classes[first] === DIGIT) {
    let to = at + 1;
    while (to < text.length && classes[text.charCodeAt(to)] === DIGIT && to - at <= LONGEST_NUMERAL) to++;
    return to - at > LONGEST_NUMERAL
      ? undefined
      : { from: at, to, digits: text.slice(at, to), repeat: 0, spelled: false };
  }
  const candidates = byFirst.get(first);
  if (candidates === undefined || (isSpaced(first) && starts[pairKey(first, text.charCodeAt(at + 1))] === 0))
    return undefined;
  for (const { word, digit, repeat } of candidates) {
    if (!text.startsWith(word, at)) continue;
    const to = at + word.length;
    const next = to < text.length ? classes[text.charCodeAt(to)]! : BREAK;
    if (isSpaced(first) && (next === LETTER || next === MARK)) continue;
    return { from: at, to, digits: digit, repeat, spelled: true };
  }
  return undefined;
}

const NUMERALS = /(?<![\d.,])(?:\d{1,4}[ .,\-/]{1,3}|\d{1,4}$){1,4}$/;

/** The run begins with the numerals right before its first word: "0812 tiga empat". */
function withNumerals(text: string, item: Item, done: number, classes: Uint8Array, known: Words): Item {
  const from = Math.max(done, item.from - 24);
  const before =
    item.from > from && /[\d .,\-/]/.test(text[item.from - 1]!)
      ? NUMERALS.exec(text.slice(from, item.from))
      : null;
  return before === null ? item : (itemAt(text, from + before.index, classes, known) ?? item);
}

/** Follows the run that begins with `item` and, if it is a number spelled out, edits it; gives back where to go on. */
function takeRun(text: string, item: Item, classes: Uint8Array, known: Words, edits: Edits): number {
  const items: Item[] = [];
  let digits = 0;
  let spelled = 0;
  let next: Item | undefined = item;
  while (next !== undefined && digits < MOST_DIGITS && items.length < MOST_DIGITS) {
    items.push(next);
    digits += next.digits.length;
    if (next.spelled) spelled++;
    let at: number = next.to;
    while (at < text.length && at - next.to < 3 && GAP.test(text[at]!)) at++;
    const touches: boolean = at === next.to;
    // A sentence ended, or a whole number was spelled out and another one follows.
    if (text[next.to] === '.' && text[next.to + 1] === ' ') break;
    if (digits >= WHOLE && spelled === items.length && classes[text.charCodeAt(at)] === DIGIT) break;
    next =
      at < text.length &&
      (!touches ||
        !isSpaced(text.charCodeAt(at)) ||
        !isSpaced(text.charCodeAt(at - 1)) ||
        classes[text.charCodeAt(at)] === DIGIT)
        ? itemAt(text, at, classes, known)
        : undefined;
  }
  const end = items[items.length - 1]!.to;
  if (digits < FEWEST_DIGITS || spelled < FEWEST_WORDS || spelled * 5 < digits * 2)
    return item.spelled && HAN_DIGIT.test(text[item.from]!) ? end : item.to;
  const plus = PLUS.exec(text.slice(Math.max(0, item.from - 8), item.from));
  if (plus !== null) addEdit(edits, item.from - plus[0].length, item.from, '+');
  let last = -1;
  for (let index = 0; index < items.length; index++) {
    const { from, to, digits: value, repeat } = items[index]!;
    if (last >= 0 && from > last) addEdit(edits, last, from, '');
    const following = items[index + 1];
    if (repeat > 0 && following !== undefined && following.digits.length === 1) {
      // "double seven": the word of repetition stands for the digits beyond the first.
      addEdit(edits, from, to, following.digits.repeat(repeat - 1));
    } else if (items[index]!.spelled) addEdit(edits, from, to, value);
    last = to;
  }
  return end;
}
