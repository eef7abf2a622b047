import { layOutChat, type RawMessage } from './chat-layout.ts';
import type { ReadDocument } from './types.ts';

/**
 * WhatsApp's text export. Android: "12/03/25, 21.14 - Name: words"; iOS: "[12/03/25 21.14.05] Name: words". Dates follow the
 * phone's locale: the order of day, month and year is found from the whole file.
 */
const MARKS = /[\u200E\u200F\u202A-\u202E\uFEFF]/g;
const DATE = String.raw`(\d{1,4})[./-]\s?(\d{1,2})[./-]\s?(\d{1,4})`;
const TIME = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:[\s\u202F\u00A0]?([AaPp])\.?[\s\u00A0]?[Mm]\.?)?`;
const ANDROID = new RegExp(
  String.raw`^${DATE},?[\s\u202F\u00A0]{1,2}(?:(?:pukul|เวลา|lúc|at)[\s\u00A0])?${TIME}[\s\u00A0]-[\s\u00A0](.*)$`,
  's',
);
const IOS = new RegExp(String.raw`^\[${DATE},?[\s\u202F\u00A0]{1,2}${TIME}\][\s\u00A0](.*)$`, 's');
const LONGEST_SENDER = 120;

/** Native digits (Thai, Burmese, Khmer, Arabic, Devanagari) as ASCII ones, letter for letter. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x1040, 0x17e0, 0x0ed0];
const asciiDigits = (text: string): string =>
  text.replace(
    /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59\u1040-\u1049\u17E0-\u17E9\u0ED0-\u0ED9]/g,
    (digit) => {
      const code = digit.charCodeAt(0);
      const zero = ZEROS.find((start) => code >= start && code < start + 10);
      return zero === undefined ? digit : String(code - zero);
    },
  );

interface Line {
  date: [number, number, number];
  hour: number;
  minute: number;
  second: number;
  rest: string;
}

const readHead = (line: string): Line | null => {
  const bare = line.replace(MARKS, '');
  const head = asciiDigits(bare.slice(0, 48)) + bare.slice(48);
  const match = IOS.exec(head) ?? ANDROID.exec(head);
  if (!match) return null;
  const [, a, b, c, hour, minute, second, half, rest] = match;
  const noon = half ? (half.toLowerCase() === 'p' ? 12 : 0) : null;
  return {
    date: [Number(a), Number(b), Number(c)],
    hour: noon === null ? Number(hour) : (Number(hour) % 12) + noon,
    minute: Number(minute),
    second: Number(second ?? 0),
    rest: rest ?? '',
  };
};

export const looksLikeWhatsapp = (text: string): boolean => {
  const lines = text.slice(0, 6000).split(/\r?\n/).slice(0, 40);
  return (
    lines.filter((line) => readHead(line) !== null).length >= Math.min(2, lines.length) &&
    readHead(lines.find((line) => line.trim() !== '') ?? '') !== null
  );
};

type Order = 'dmy' | 'mdy' | 'ymd';
/** The order that every date of the file allows and under which time runs forward most. */
const orderOf = (lines: readonly Line[]): { order: Order; ambiguous: boolean } => {
  if (lines.some((line) => line.date[0] > 31)) return { order: 'ymd', ambiguous: false };
  const allowed = (['dmy', 'mdy'] as const).filter((order) =>
    lines.every((line) =>
      order === 'dmy' ? line.date[1] <= 12 && line.date[0] <= 31 : line.date[0] <= 12 && line.date[1] <= 31,
    ),
  );
  const [only] = allowed;
  if (allowed.length === 1 && only) return { order: only, ambiguous: false };
  const backward = (order: Order): number => {
    let steps = 0;
    for (let at = 1; at < lines.length; at += 1)
      if ((instant(lines[at]!, order) ?? '') < (instant(lines[at - 1]!, order) ?? '')) steps += 1;
    return steps;
  };
  const [dmy, mdy] = [backward('dmy'), backward('mdy')];
  return { order: mdy < dmy ? 'mdy' : 'dmy', ambiguous: dmy === mdy };
};

const instant = (line: Line, order: Order): string | null => {
  const [a, b, c] = line.date;
  const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b];
  const full = year < 100 ? 2000 + year : year > 2400 ? year - 543 : year;
  const date = new Date(Date.UTC(full, month - 1, day, line.hour, line.minute, line.second));
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return date.toISOString().slice(0, 19);
};

/** Media lines as the app writes them in the region's languages. */
const MEDIA =
  /^<?(?:media omitted|media tidak disertakan|media dikecualikan|media diketepikan|\S+ omitted|(?:gambar|video|audio|stiker|dokumen|gif|foto) tidak disertakan|ไม่รวมสื่อ|ละเว้นสื่อ|bỏ qua phương tiện|hình ảnh bị bỏ qua|省略多媒体文件|图像已忽略|media na hindi kasama)>?$|\((?:file attached|file terlampir|fail dilampirkan|ไฟล์ที่แนบมา|tệp đính kèm|文件附件)\)$|^<(?:attached|terlampir|dilampirkan|附件|แนบ|đính kèm): .{1,200}>$/iu;

/** Reads an export into one document, or null when it is no WhatsApp chat. */
export const readWhatsapp = (text: string, title: string | null): ReadDocument | null => {
  const heads: Line[] = [];
  const bodies: string[][] = [];
  const before: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const head = readHead(line);
    if (head) {
      heads.push(head);
      bodies.push([head.rest]);
    } else (bodies.at(-1) ?? before).push(line);
  }
  if (heads.length === 0) return null;
  const { order, ambiguous } = orderOf(heads);
  const raw = heads.map((head, index): RawMessage => {
    const body = bodies[index]!.join('\n').replace(/\n+$/, '');
    // A sender never holds a colon; a line without one is the app speaking.
    const colon = /^([^:\n]{1,120}?):[\s\u00A0]/u.exec(body);
    const sender = colon && colon[1]!.length <= LONGEST_SENDER ? colon[1]!.trim() : null;
    const words = colon ? body.slice(colon[0].length) : body;
    return {
      at: instant(head, order),
      sender,
      words,
      kind: sender === null ? 'system' : MEDIA.test(words.replace(MARKS, '').trim()) ? 'media' : 'message',
    };
  });
  const lead = before.join('\n').trim();
  const all: RawMessage[] =
    lead === '' ? raw : [{ at: null, sender: null, kind: 'system', words: lead }, ...raw];
  const startedAt = raw.find((message) => message.at !== null)?.at ?? null;
  return {
    format: 'whatsapp',
    title,
    ...layOutChat(all),
    attachments: [],
    startedAt,
    dateOrderAmbiguous: ambiguous,
  };
};
