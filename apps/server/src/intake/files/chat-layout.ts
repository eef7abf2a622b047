import type { ChatMessage } from './types.ts';

export interface RawMessage {
  at: string | null;
  sender: string | null;
  kind: ChatMessage['kind'];
  words: string;
}

/** Lays a chat out in plain lines, "[2025-03-12 21:14] Name: words", and remembers where each message's own words lie. */
export const layOutChat = (raw: readonly RawMessage[]): { text: string; messages: ChatMessage[] } => {
  const parts: string[] = [];
  const messages: ChatMessage[] = [];
  let length = 0;
  for (const { at, sender, kind, words } of raw) {
    const head = `${at ? `[${at.slice(0, 16).replace('T', ' ')}] ` : ''}${sender ? `${sender}: ` : ''}`;
    messages.push({
      at,
      sender,
      kind,
      start: length + head.length,
      end: length + head.length + words.length,
    });
    parts.push(head + words);
    length += head.length + words.length + 1;
  }
  return { text: parts.join('\n'), messages };
};
