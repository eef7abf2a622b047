import type { Report } from '@suar/core';

type Message = Report['messages'][number];

/**
 * One part of a report's text that is drawn and measured as a whole. `head` is the stretch before a message that the
 * message's own words do not cover (the time and sender as the app wrote them); null when that stretch is blank.
 */
export interface TextBlock {
  start: number;
  end: number;
  message: Message | null;
  head: { start: number; end: number } | null;
}

/** Long enough for a paragraph, short enough that a window of them draws at once. */
const LONGEST = 1600;

const cutLong = (text: string, start: number, end: number): [number, number][] => {
  const parts: [number, number][] = [];
  let at = start;
  while (end - at > LONGEST) {
    const window = text.slice(at, at + LONGEST);
    const newline = window.lastIndexOf('\n');
    const blank = newline > 0 ? newline : window.lastIndexOf(' ');
    // A cut inside a surrogate pair would show two broken signs.
    const code = text.charCodeAt(at + LONGEST - 1);
    const hard = code >= 0xd800 && code < 0xdc00 ? LONGEST - 1 : LONGEST;
    const size = blank > 0 ? blank + 1 : hard;
    parts.push([at, at + size]);
    at += size;
  }
  if (end > at) parts.push([at, end]);
  return parts;
};

const isBlank = (text: string, start: number, end: number): boolean => text.slice(start, end).trim() === '';

const plain = (text: string, start: number, end: number): TextBlock[] =>
  cutLong(text, start, end).map(([from, to]) => ({ start: from, end: to, message: null, head: null }));

/** Cuts a report's text into blocks in reading order; every character that is not blank lies in one block or head. */
export const textBlocks = (text: string, messages: readonly Message[]): TextBlock[] => {
  const blocks: TextBlock[] = [];
  let at = 0;
  for (const message of [...messages].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, message.start);
    const end = Math.min(text.length, message.end);
    if (end < start) continue;
    const head = isBlank(text, at, start) ? null : { start: at, end: start };
    const parts = cutLong(text, start, end);
    if (parts.length === 0 && head !== null) blocks.push({ start, end: start, message, head });
    parts.forEach(([from, to], index) => {
      blocks.push({ start: from, end: to, message, head: index === 0 ? head : null });
    });
    at = end;
  }
  if (!isBlank(text, at, text.length)) blocks.push(...plain(text, at, text.length));
  return blocks;
};

/** The block that holds an offset, or the last one before it; -1 when there are no blocks. */
export const blockAt = (blocks: readonly TextBlock[], offset: number): number => {
  let low = 0;
  let high = blocks.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block && (block.head?.start ?? block.start) <= offset) {
      found = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
};
