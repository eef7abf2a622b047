import { AFTER_NOON, BEFORE_NOON } from '../data/whatsapp-phrases.data.ts';

/** The date and time that open a line of an export, before the order of day and month is known. */
export interface LineHead {
  /** iOS writes "[date time] ", Android "date time - ". */
  bracketed: boolean;
  /** The three parts of the date as written, in ASCII digits. */
  date: readonly [string, string, string];
  separator: string;
  hour: number;
  minute: number;
  second: number | null;
  half: 'am' | 'pm' | null;
  /** True for the upper-case AM and PM of American English. */
  capitalHalf: boolean;
  /** Where the sender begins in the line (UTF-16). */
  bodyStart: number;
}

const HEAD_CHARACTERS = 80;
/** Code points of the digit zero: Arabic, Persian, Devanagari, Bengali, Tamil, Thai, Lao, Burmese, Khmer, full width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0be6, 0x0e50, 0x0ed0, 0x1040, 0x17e0, 0xff10];
const HALVES = new Map<string, 'am' | 'pm' | null>([
  ...BEFORE_NOON.map((word) => [word, 'am'] as const),
  ...AFTER_NOON.map((word) => [word, 'pm'] as const),
  // Said after a time of 24 hours: "21:14 น.", "21.14 WIB".
  ...['น', 'h', 'hrs', 'wib', 'wita', 'wit'].map((word) => [word, null] as const),
]);

const isMark = (code: number): boolean =>
  code === 0x200e ||
  code === 0x200f ||
  code === 0xfeff ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069);

const plainCharacter = (code: number): string => {
  if (code < 0x80) return String.fromCharCode(code);
  // The narrow and the hard space that newer versions put before AM and PM.
  if (code === 0x202f || code === 0x00a0 || code === 0x2009 || code === 0x3000) return ' ';
  if (code === 0x060c || code === 0x3001 || code === 0xff0c) return ',';
  if (code === 0x2013 || code === 0x2014) return '-';
  if (code === 0xff1a) return ':';
  const zero = ZEROS.find((start) => code >= start && code <= start + 9);
  return zero === undefined ? String.fromCharCode(code) : String(code - zero);
};

/** The line's opening with plain digits and blanks, and where each character stood. */
const plainOpening = (line: string): { text: string; at: number[] } => {
  let text = '';
  const at: number[] = [];
  const end = Math.min(line.length, HEAD_CHARACTERS);
  for (let index = 0; index < end; index += 1) {
    const code = line.charCodeAt(index);
    if (isMark(code)) continue;
    const character = plainCharacter(code);
    if (text === '' && character !== '[' && (character < '0' || character > '9')) return { text: '', at };
    text += character;
    at.push(index);
  }
  at.push(end);
  return { text, at };
};

const DATE = String.raw`(?<first>\d{1,4})(?<separator>[/.-]|\. |年)(?<second>\d{1,2})(?:[/.-]|\. |月)(?<third>\d{1,4})日?\.?(?: (?:BE|B\.E\.|พ\.ศ\.))?`;
const WORD = String.raw`[^\d\s:.,/\[\]-][^\d:,/\[\]-]{0,14}?`;
const TIME = String.raw`(?:(?<before>${WORD}) ?)?(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<seconds>\d{2}))?(?: ?(?<after>${WORD}))?`;
// Bounded throughout and run on at most 80 characters.
const PATTERNS = [
  { bracketed: false, pattern: new RegExp(String.raw`^${DATE},? {1,2}${TIME} - `) },
  { bracketed: false, pattern: new RegExp(String.raw`^${TIME},? ${DATE} - `) },
  { bracketed: true, pattern: new RegExp(String.raw`^\[${DATE},? {1,2}${TIME}\](?: |$)`) },
  { bracketed: true, pattern: new RegExp(String.raw`^\[${TIME},? ${DATE}\](?: |$)`) },
] as const;

const halfOf = (word: string | undefined): 'am' | 'pm' | null | undefined =>
  word === undefined ? null : HALVES.get(word.toLowerCase().replace(/[\s.]/g, ''));

/** Reads the opening of a line, or null when the line goes on with the message before it. */
export const readLineHead = (line: string): LineHead | null => {
  const { text, at } = plainOpening(line);
  if (text.length < 10) return null;
  for (const { bracketed, pattern } of PATTERNS) {
    if (bracketed !== (text[0] === '[')) continue;
    const match = pattern.exec(text);
    const groups = match?.groups;
    if (!match || !groups) continue;
    const word = groups.before ?? groups.after;
    const half = halfOf(word);
    if (half === undefined) continue;
    const hour = Number(groups.hour);
    const minute = Number(groups.minute);
    const second = groups.seconds === undefined ? null : Number(groups.seconds);
    if (minute > 59 || (second ?? 0) > 59 || hour > (half === null ? 24 : 13)) continue;
    return {
      bracketed,
      date: [groups.first ?? '', groups.second ?? '', groups.third ?? ''],
      separator: (groups.separator ?? '').trim(),
      hour,
      minute,
      second,
      half,
      capitalHalf: word === 'AM' || word === 'PM',
      bodyStart: at[match[0].length] ?? line.length,
    };
  }
  return null;
};

/** Hour of the day, 0 to 23. */
export const hourOf = ({ hour, half }: Pick<LineHead, 'hour' | 'half'>): number => {
  if (half === 'pm') return hour < 12 ? hour + 12 : hour;
  if (half === 'am') return hour === 12 ? 0 : hour;
  return hour === 24 ? 0 : hour;
};
