import { MOST_DOCUMENT_CHARACTERS, MOST_MESSAGES } from '../limits.ts';
import { type Attachment, type ChatMessage, problem, type ReadDocument, type Reading } from '../types.ts';

/** Marks that steer the direction of writing, byte order marks and NUL: they are no words. Joiners stay, scripts need them. */
const UNSEEN = /[\u0000\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
export const withoutMarks = (text: string): string => text.replace(UNSEEN, '');
/** Halves of a character left by a cut or a careless tool cannot be kept as text. */
export const wellFormed = (text: string): string => text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');

export interface SaidLine {
  at: string | null;
  sender: string | null;
  kind: ChatMessage['kind'];
  words: string;
  /** Shown after the words and outside of them: "(edited)". */
  tail?: string;
  /** Shown before the words and outside of them: "(forwarded from ...)". */
  lead?: string;
  mediaName?: string;
}

/** "2025-03-12T21:14:05+07:00" as a reader wants it: "2025-03-12 21:14". */
const shownTime = (at: string): string => at.slice(0, 16).replace('T', ' ');

/** Lays a chat out as plain lines, "[2025-03-12 21:14] Name: words", and notes where each message's words lie. */
export const layOut = (
  format: ReadDocument['format'],
  title: string | null,
  said: Iterable<SaidLine>,
  more: { attachments?: Attachment[]; dateOrderAmbiguous?: boolean } = {},
): Reading => {
  const lines: string[] = [];
  const messages: ChatMessage[] = [];
  const problems: Reading['problems'] = [];
  let length = 0;
  let startedAt: string | null = null;
  let endedAt: string | null = null;
  for (const line of said) {
    const words = wellFormed(withoutMarks(line.words)).replace(/\s+$/, '');
    const sender = line.sender === null ? null : wellFormed(withoutMarks(line.sender)).trim() || null;
    const prefix = `${line.at ? `[${shownTime(line.at)}] ` : ''}${sender ? `${sender}: ` : ''}${line.lead ? `${wellFormed(line.lead)} ` : ''}`;
    const shown = `${prefix}${words}${line.tail ? ` ${line.tail}` : ''}`;
    if (messages.length >= MOST_MESSAGES || length + shown.length > MOST_DOCUMENT_CHARACTERS) {
      problems.push(
        problem(
          'too_large',
          `message ${messages.length + 1}`,
          `a chat is read up to ${MOST_MESSAGES} messages or ${MOST_DOCUMENT_CHARACTERS} characters; the rest stands in the kept file`,
        ),
      );
      break;
    }
    const start = length + prefix.length;
    messages.push({
      at: line.at,
      sender,
      kind: line.kind,
      start,
      end: start + words.length,
      ...(line.mediaName ? { mediaName: line.mediaName } : {}),
    });
    lines.push(shown);
    length += shown.length + 1;
    if (line.at) {
      startedAt ??= line.at;
      endedAt = line.at;
    }
  }
  const document: ReadDocument = {
    format,
    title: title === null ? null : wellFormed(withoutMarks(title)).trim() || null,
    text: lines.join('\n'),
    messages,
    attachments: more.attachments ?? [],
    startedAt,
    endedAt,
    dateOrderAmbiguous: more.dateOrderAmbiguous ?? false,
  };
  return { documents: [document], problems };
};
