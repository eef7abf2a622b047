import {
  ATTACHED_WORDS,
  EDITED_MARKS,
  FILE_ATTACHED,
  MEDIA_OMITTED,
  NOTICE_OPENINGS,
  NOTICE_VERBS,
  WHOLE_NOTICES,
} from '../data/whatsapp-phrases.data.ts';
import { MOST_SENDER_CHARACTERS } from '../limits.ts';
import type { ChatMessage } from '../types.ts';
import { withoutMarks } from './lay-out.ts';

const omitted = new Set(MEDIA_OMITTED);
const attachedFile = new Set(FILE_ATTACHED);
const attachedWord = new Set(ATTACHED_WORDS);
const edited = new Set(EDITED_MARKS);
const wholeNotice = new Set(WHOLE_NOTICES);

const plain = (words: string): string =>
  withoutMarks(words).replaceAll('\u00A0', ' ').replace(/\s+/g, ' ').trim().toLowerCase();
const opensNotice = (words: string): boolean => NOTICE_OPENINGS.some((opening) => words.startsWith(opening));
const hasVerb = (words: string): boolean => NOTICE_VERBS.some((verb) => words.includes(verb));

/** Parts "Name: words". A notice of WhatsApp has no sender, though a group's name in it may hold a colon. */
export const splitSender = (body: string): { sender: string | null; words: string } => {
  const end = body.indexOf('\n');
  const first = end < 0 ? body : body.slice(0, end);
  const colon = first.indexOf(': ');
  const at =
    colon >= 0
      ? colon
      : /:\s*$/.test(first.slice(0, MOST_SENDER_CHARACTERS + 2))
        ? first.lastIndexOf(':')
        : -1;
  if (at <= 0 || at > MOST_SENDER_CHARACTERS) return { sender: null, words: body };
  const sender = withoutMarks(body.slice(0, at)).trim();
  if (sender === '') return { sender: null, words: body };
  const said = plain(sender);
  // "Sari created group “Kerja: Batch 2”", "Messages and calls are end-to-end encrypted: ..."
  if (opensNotice(said) || (/["“”«『「]/.test(sender) && hasVerb(said))) return { sender: null, words: body };
  return { sender, words: body.slice(at + 1).replace(/^ /, '') };
};

export interface SortedWords {
  kind: ChatMessage['kind'];
  words: string;
  tail?: string;
  mediaName?: string;
}

/** "<This message was edited>" at the end is WhatsApp's, not the sender's. */
const takeEdited = (words: string): { words: string; tail?: string } => {
  const mark = /\s?\u200E?[<(]([^<>()\n]{4,60})[>)]\s*$/.exec(words.slice(-70));
  if (!mark?.[1] || !edited.has(plain(mark[1]))) return { words };
  return { words: words.slice(0, words.length - mark[0].length), tail: `(${withoutMarks(mark[1]).trim()})` };
};

const FILE_NAME = /^[^\n<>:"|?*]{1,200}\.[A-Za-z0-9]{2,5}$/;

/** The file that a message carries: "IMG-1.jpg (file attached)" or "<attached: 0012-PHOTO.jpg>". */
const mediaNameIn = (words: string): string | null => {
  const end = words.indexOf('\n');
  const first = withoutMarks(end < 0 ? words : words.slice(0, end))
    .trim()
    .slice(0, 400);
  const brackets = /^(.{1,250}) \(([^()]{3,60})\)$/.exec(first);
  if (brackets?.[1] && attachedFile.has(plain(brackets[2] ?? '')) && FILE_NAME.test(brackets[1].trim()))
    return brackets[1].trim();
  const angle = /<([^<>:]{2,40}): ([^<>]{1,250})>\s*$/.exec(first);
  if (angle?.[2] && attachedWord.has(plain(angle[1] ?? ''))) return angle[2].trim();
  return null;
};

const isOmitted = (said: string): boolean => {
  const inner = /^<\s?(.{2,60}?)\s?>$/.exec(said)?.[1];
  if (omitted.has(inner ?? said)) return said !== 'null' || inner === undefined;
  // "Kontrak.pdf • 3 pages document omitted"
  return (
    said.length < 200 &&
    MEDIA_OMITTED.some(
      (phrase) => phrase.length > 8 && said.endsWith(` ${phrase}`) && /\.[a-z0-9]{2,5}\b/.test(said),
    )
  );
};

/**
 * What a message is: a person's words, a notice of WhatsApp, or media with or without its name.
 * `marked` says that the words began with U+200E, which iOS puts before everything that nobody typed.
 */
export const sortWords = (sender: string | null, raw: string): SortedWords => {
  const marked = /^\s?\u200E/.test(raw);
  const { words, tail } = takeEdited(raw);
  const more = tail ? { tail } : {};
  if (sender === null) return { kind: 'system', words, ...more };
  const mediaName = mediaNameIn(words);
  if (mediaName !== null) return { kind: 'media', words, mediaName, ...more };
  if (words.length > 1000) return { kind: 'message', words, ...more };
  const said = plain(words);
  const bare = said.replace(/[.。]$/, '');
  const lines = words.indexOf('\n') < 0 ? null : plain(words.slice(0, words.indexOf('\n')));
  if (isOmitted(bare) || (lines !== null && isOmitted(lines))) return { kind: 'media', words, ...more };
  if (wholeNotice.has(bare)) return { kind: 'system', words, ...more };
  if (marked && (opensNotice(said) || hasVerb(` ${said}`) || wholeNotice.has(bare)))
    return { kind: 'system', words, ...more };
  return { kind: 'message', words, ...more };
};
