import { MOST_MESSAGES } from '../limits.ts';
import { type Attachment, problem, type Reading, type ReadOptions } from '../types.ts';
import { type ChatOrder, dayIn, resolveOrder } from './date-order.ts';
import { layOut, type SaidLine, withoutMarks } from './lay-out.ts';
import { inZone, two } from './local-time.ts';
import { hourOf, type LineHead, readLineHead } from './whatsapp-head.ts';
import { sortWords, splitSender } from './whatsapp-words.ts';

interface Entry {
  head: LineHead;
  body: string;
}

/** The lines of a text without their ends, one at a time. */
export function* linesOf(text: string): Generator<string> {
  let at = 0;
  while (at <= text.length) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    yield text.charCodeAt(end - 1) === 13 ? text.slice(at, end - 1) : text.slice(at, end);
    if (next < 0) return;
    at = next + 1;
  }
}

/** How many of a text's first lines open like a line of an export. */
export const whatsappHeads = (opening: string): { heads: number; lines: number; first: boolean } => {
  let heads = 0;
  let lines = 0;
  let first = false;
  for (const line of linesOf(opening)) {
    if (line.trim() === '') continue;
    lines += 1;
    if (readLineHead(line)) {
      heads += 1;
      if (lines === 1) first = true;
    }
    if (lines >= 200) break;
  }
  return { heads, lines, first };
};

/** Cuts an export into its messages. Lines without a head belong to the message before; words before the first head are kept. */
const cut = (text: string): { entries: Entry[]; preamble: string; more: boolean } => {
  const entries: Entry[] = [];
  const preamble: string[] = [];
  let body: string[] = [];
  const close = (): void => {
    const last = entries.at(-1);
    if (last) last.body = body.join('\n');
  };
  for (const line of linesOf(text)) {
    const head = readLineHead(line);
    // A head in the other app's style is a chat that somebody pasted into a message.
    if (head && (entries.length === 0 || head.bracketed === entries[0]?.head.bracketed)) {
      close();
      if (entries.length > MOST_MESSAGES) return { entries, preamble: preamble.join('\n'), more: true };
      entries.push({ head, body: '' });
      body = [line.slice(head.bodyStart)];
    } else if (entries.length === 0) preamble.push(line);
    else body.push(line);
  }
  close();
  return { entries, preamble: withoutMarks(preamble.join('\n')).trim(), more: false };
};

const localTime = (head: LineHead, order: ChatOrder): string | null => {
  const day = dayIn(head.date, order);
  return day === null
    ? null
    : `${day}T${two(hourOf(head))}:${two(head.minute)}${head.second === null ? '' : `:${two(head.second)}`}`;
};

const TITLE =
  /^(?:WhatsApp Chat (?:with|-)|Chat WhatsApp (?:dengan|-)|Obrolan WhatsApp dengan|Sembang WhatsApp dengan|Cuộc trò chuyện WhatsApp với|แชท WhatsApp กับ|与(?=.{1,80}的 ?WhatsApp))[\s:]*(.{1,120}?)(?:的 ?WhatsApp.{0,10})?\.(?:txt|zip)$/i;
/** "Chat WhatsApp dengan Sari.txt" names the person or group at the other end. */
export const titleFromFileName = (fileName: string): string | null =>
  TITLE.exec(fileName.slice(-200).split(/[\\/]/).at(-1) ?? '')?.[1]?.trim() ?? null;

/** Reads a WhatsApp export (Android or iOS) into one laid-out document. */
export const readWhatsapp = (
  text: string,
  fileName: string,
  options: ReadOptions = {},
  attachments: Attachment[] = [],
): Reading => {
  const { entries, preamble } = cut(text);
  if (entries.length === 0)
    return {
      documents: [],
      problems: [
        problem('unknown_format', 'file', 'no line opens with a date and a time as WhatsApp writes them'),
      ],
    };
  const { order, ambiguous } = resolveOrder(entries.map((entry) => entry.head));
  const zone = inZone(options.timeZone);
  let undated = 0;
  const said: SaidLine[] =
    preamble === '' ? [] : [{ at: null, sender: null, kind: 'system', words: preamble }];
  for (const { head, body } of entries) {
    const local = localTime(head, order);
    if (local === null) undated += 1;
    const { sender, words } = splitSender(body);
    said.push({ at: local === null ? null : zone(local), sender, ...sortWords(sender, words) });
  }
  const reading = layOut('whatsapp', titleFromFileName(fileName), said, {
    attachments,
    dateOrderAmbiguous: ambiguous,
  });
  if (ambiguous)
    reading.problems.push(
      problem(
        'bad_value',
        'dates',
        'nothing in the chat tells whether the day or the month comes first; read as ' +
          (order === 'mdy' ? 'month first' : 'day first'),
      ),
    );
  if (undated > 0)
    reading.problems.push(
      problem(
        'bad_value',
        'dates',
        `${undated} messages carry a date that is not real or of a calendar that is not read`,
      ),
    );
  return reading;
};
