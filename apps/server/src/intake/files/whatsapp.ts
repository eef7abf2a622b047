import { layOutChat, type RawMessage } from './chat-layout.ts';
import type { ReadDocument } from './types.ts';

/**
 * WhatsApp's text export. Android: "12/03/25, 21.14 - Name: words"; iOS: "[12/03/25 21.14.05] Name: words". Dates follow the
 * phone's locale: the order of day, month and year is found from the whole file.
 */
const MARKS = /[\u200E\u200F\u202A-\u202E\uFEFF]/g;
const DATE = String.raw`(?<a>\d{1,4})[./-]\s?(?<b>\d{1,2})[./-]\s?(?<c>\d{1,4})`;
const TIME = String.raw`(?<part>上午|下午|晚上|凌晨|中午)?(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2}))?(?:[\s\u202F\u00A0]?(?<half>[AaPp]\.?[\s\u00A0]?[Mm]\.?|[صم](?![\u0600-\u06FF])))?`;
const COMMA = '[,\u060C]?';
const HEADS = [
  new RegExp(String.raw`^\[${DATE}${COMMA}[\s\u202F\u00A0]{1,2}${TIME}\][\s\u00A0](?<rest>.*)$`, 's'),
  new RegExp(
    String.raw`^${DATE}${COMMA}[\s\u202F\u00A0]{1,2}(?:(?:pukul|เวลา|lúc|at)[\s\u00A0])?${TIME}[\s\u00A0]-[\s\u00A0](?<rest>.*)$`,
    's',
  ),
  // Vietnamese phones put the time first.
  new RegExp(String.raw`^${TIME}${COMMA}[\s\u00A0]{1,2}${DATE}[\s\u00A0]-[\s\u00A0](?<rest>.*)$`, 's'),
];
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
  for (const pattern of HEADS) {
    const found = pattern.exec(head)?.groups;
    if (!found) continue;
    const late = /^[Ppم]/.test(found.half ?? '') || ['下午', '晚上', '中午'].includes(found.part ?? '');
    const halves = found.half !== undefined || found.part !== undefined;
    const hour = Number(found.hour);
    return {
      date: [Number(found.a), Number(found.b), Number(found.c)],
      hour: halves ? (hour % 12) + (late ? 12 : 0) : hour,
      minute: Number(found.minute),
      second: Number(found.second ?? 0),
      rest: found.rest ?? '',
    };
  }
  return null;
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

/** What the app itself says of groups and numbers; a quoted group name may hold a colon and is no sender. */
const APP_SPEAKS =
  /^[^:\n"“]{1,80}?\s?(?:membuat grup|created group|mencipta kumpulan|đã tạo nhóm|ได้สร้างกลุ่ม|创建了群组|changed the (?:subject|group name)|mengubah (?:subjek|nama grup))[^:\n]{0,40}["“]/iu;

/** Media lines as the app writes them in the region's languages. */
const MEDIA =
  /^<?(?:media omitted|media tidak disertakan|media dikecualikan|media diketepikan|\S+ omitted|(?:gambar|video|audio|stiker|dokumen|gif|foto) tidak disertakan|ไม่รวมสื่อ|ไม่มีรูปภาพ|ไม่มีวิดีโอ|ไม่มีสติกเกอร์|ไม่มีเสียง|ละเว้นสื่อ|bỏ qua phương tiện|hình ảnh bị bỏ qua|省略多媒体文件|图像已忽略|media na hindi kasama)>?$|\((?:file attached|file terlampir|fail dilampirkan|ไฟล์ที่แนบมา|tệp đính kèm|文件附件)\)$|^<(?:attached|terlampir|dilampirkan|附件|แนบ|đính kèm): .{1,200}>$/iu;

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
    const colon = APP_SPEAKS.test(body.slice(0, 200)) ? null : /^([^:\n]{1,120}?):[\s\u00A0]/u.exec(body);
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
