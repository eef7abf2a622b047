import { z } from 'zod';
import { layOutChat, type RawMessage } from './chat-layout.ts';
import { htmlToText } from './html-to-text.ts';
import type { ReadDocument } from './types.ts';

/** Telegram Desktop's JSON export: one chat, or all of them under `chats.list`. Unknown fields are let be. */
const Text = z.union([z.string(), z.array(z.union([z.string(), z.object({ text: z.string() }).loose()]))]);
const Message = z
  .object({
    type: z.string(),
    date: z.string().optional(),
    from: z.string().nullish(),
    actor: z.string().nullish(),
    action: z.string().optional(),
    text: Text.optional(),
    media_type: z.string().optional(),
    photo: z.string().optional(),
    file: z.string().optional(),
    forwarded_from: z.string().nullish(),
  })
  .loose();
const Chat = z
  .object({ name: z.string().nullish(), type: z.string().optional(), messages: z.array(z.unknown()) })
  .loose();
const Export = z.object({ chats: z.object({ list: z.array(Chat) }).loose() }).loose();

const plain = (text: z.infer<typeof Text> | undefined): string =>
  text === undefined
    ? ''
    : typeof text === 'string'
      ? text
      : text.map((part) => (typeof part === 'string' ? part : part.text)).join('');

export const readTelegramJson = (text: string): { documents: ReadDocument[]; unread: number } | null => {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const whole = Export.safeParse(data);
  const single = Chat.safeParse(data);
  const chats = whole.success ? whole.data.chats.list : single.success ? [single.data] : null;
  if (!chats) return null;
  let unread = 0;
  const documents = chats.flatMap((chat) => {
    const raw = chat.messages.flatMap((entry): RawMessage[] => {
      const parsed = Message.safeParse(entry);
      if (!parsed.success) {
        unread += 1;
        return [];
      }
      const message = parsed.data;
      const at =
        message.date && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(message.date)
          ? message.date.slice(0, 19)
          : null;
      const words = plain(message.text);
      if (message.type === 'service')
        return [
          {
            at,
            sender: null,
            kind: 'system',
            words: [message.actor, message.action].filter(Boolean).join(' ') || 'service',
          },
        ];
      const media = message.media_type ?? (message.photo ? 'photo' : message.file ? 'file' : null);
      const forwarded = message.forwarded_from ? `(${message.forwarded_from}) ` : '';
      return [
        {
          at,
          sender: message.from ?? null,
          kind: words === '' && media ? 'media' : 'message',
          words: `${forwarded}${words || `<${media ?? ''}>`}`,
        },
      ];
    });
    if (raw.length === 0) return [];
    return [
      {
        format: 'telegram' as const,
        title: chat.name ?? null,
        ...layOutChat(raw),
        attachments: [],
        startedAt: raw.find((message) => message.at)?.at ?? null,
        dateOrderAmbiguous: false,
      },
    ];
  });
  return { documents, unread };
};

const MESSAGE_START = /<div class="message (default|service)[^"]{0,60}"/g;

/** Telegram Desktop's HTML export (messages.html), message by message. */
export const readTelegramHtml = (html: string): ReadDocument | null => {
  const starts = [...html.matchAll(MESSAGE_START)];
  if (starts.length === 0) return null;
  let lastSender: string | null = null;
  const raw = starts.map((start, index): RawMessage => {
    const part = html.slice(start.index, starts[index + 1]?.index ?? html.length);
    const within = (name: string): string | null => {
      const open = part.indexOf(`<div class="${name}"`);
      if (open < 0) return null;
      const from = part.indexOf('>', open) + 1;
      const to = part.indexOf('</div>', from);
      return htmlToText(part.slice(from, to < 0 ? part.length : to)).trim();
    };
    const date = /title="(\d{2})\.(\d{2})\.(\d{4}) (\d{2}:\d{2}:\d{2})/.exec(part.slice(0, 2000));
    const at = date ? `${date[3]}-${date[2]}-${date[1]}T${date[4]}` : null;
    if (start[1] === 'service')
      return { at, sender: null, kind: 'system', words: within('body details') ?? '' };
    lastSender = within('from_name') ?? lastSender;
    const words = within('text');
    return { at, sender: lastSender, kind: words === null ? 'media' : 'message', words: words ?? '<media>' };
  });
  const header = /<div class="text bold">([^<]{1,200})</.exec(html.slice(0, 20_000))?.[1]?.trim() ?? null;
  return {
    format: 'telegram',
    title: header ? htmlToText(header) : null,
    ...layOutChat(raw),
    attachments: [],
    startedAt: raw.find((message) => message.at)?.at ?? null,
    dateOrderAmbiguous: false,
  };
};
