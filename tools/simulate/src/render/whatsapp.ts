import type { Random } from '../random.ts';
import type { Language } from '../types.ts';
import { join, type Marked, plain } from './compose.ts';
import { literal, type Message, type Rendered } from './message.ts';

/** How a phone of one locale writes date and time; `zone` is in hours east of UTC. */
interface Locale {
  stamp(at: Date, seconds: boolean): string;
  ui: 'id' | 'en' | 'zh';
  zone: number;
}
const two = (value: number): string => String(value).padStart(2, '0');

function clock(at: Date, separator: string, seconds: boolean): string {
  const time = `${two(at.getUTCHours())}${separator}${two(at.getUTCMinutes())}`;
  return seconds ? `${time}${separator}${two(at.getUTCSeconds())}` : time;
}
/** Newer phones put a narrow no-break space (U+202F) before AM and PM. */
function halfDayClock(at: Date, seconds: boolean): string {
  const hours = at.getUTCHours();
  const tail = seconds ? `:${two(at.getUTCSeconds())}` : '';
  return `${hours % 12 || 12}:${two(at.getUTCMinutes())}${tail}\u202f${hours < 12 ? 'AM' : 'PM'}`;
}
const shortYear = (at: Date): string => two(at.getUTCFullYear() % 100);

const LOCALES = {
  id: {
    ui: 'id',
    zone: 7,
    stamp: (at, seconds) =>
      `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${shortYear(at)}, ${clock(at, '.', seconds)}`,
  },
  idNoComma: {
    ui: 'id',
    zone: 7,
    stamp: (at, seconds) =>
      `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${shortYear(at)} ${clock(at, '.', seconds)}`,
  },
  enUs: {
    ui: 'en',
    zone: 8,
    stamp: (at, seconds) =>
      `${at.getUTCMonth() + 1}/${at.getUTCDate()}/${shortYear(at)}, ${halfDayClock(at, seconds)}`,
  },
  enGb: {
    ui: 'en',
    zone: 7,
    stamp: (at, seconds) =>
      `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()}, ${clock(at, ':', seconds)}`,
  },
  short: {
    ui: 'en',
    zone: 7,
    stamp: (at, seconds) =>
      `${at.getUTCDate()}/${at.getUTCMonth() + 1}/${at.getUTCFullYear()}, ${clock(at, ':', seconds)}`,
  },
  // Thai phones count Buddhist years, 543 ahead.
  thai: {
    ui: 'en',
    zone: 7,
    stamp: (at, seconds) =>
      `${at.getUTCDate()}/${at.getUTCMonth() + 1}/${at.getUTCFullYear() + 543} ${clock(at, ':', seconds)}`,
  },
  zh: {
    ui: 'zh',
    zone: 8,
    stamp: (at, seconds) =>
      `${at.getUTCFullYear()}/${two(at.getUTCMonth() + 1)}/${two(at.getUTCDate())} ${clock(at, ':', seconds)}`,
  },
} as const satisfies Record<string, Locale>;

const LOCALES_OF: Record<Language, readonly (keyof typeof LOCALES)[]> = {
  id: ['id', 'id', 'idNoComma', 'enGb', 'enUs'],
  en: ['enGb', 'enUs'],
  ms: ['enGb', 'short'],
  tl: ['enUs'],
  vi: ['enGb', 'short'],
  th: ['short', 'enGb', 'thai'],
  zh: ['zh'],
  my: ['enUs', 'short'],
  km: ['short', 'enUs'],
};

const UI = {
  id: {
    encrypted:
      'Pesan dan panggilan terenkripsi secara end-to-end. Tidak seorang pun di luar chat ini, bahkan WhatsApp, yang dapat membaca atau mendengarkannya. Ketuk untuk info selengkapnya.',
    media: '<Media tidak disertakan>',
    image: 'gambar tidak disertakan',
    deleted: 'Pesan ini dihapus',
    created: (who: string, group: string) => `${who} membuat grup "${group}"`,
    code: (who: string) => `Kode keamanan Anda dengan ${who} berubah. Ketuk untuk mempelajari selengkapnya.`,
    file: 'Chat WhatsApp dengan',
  },
  en: {
    encrypted:
      'Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them. Tap to learn more.',
    media: '<Media omitted>',
    image: 'image omitted',
    deleted: 'This message was deleted',
    created: (who: string, group: string) => `${who} created group "${group}"`,
    code: (who: string) => `Your security code with ${who} changed. Tap to learn more.`,
    file: 'WhatsApp Chat with',
  },
  zh: {
    encrypted:
      '消息和通话已进行端到端加密。对话之外的任何人，甚至包括 WhatsApp 都无法读取或收听。点击了解更多。',
    media: '<省略多媒体文件>',
    image: '图像已忽略',
    deleted: '此消息已删除',
    created: (who: string, group: string) => `${who}创建了群组“${group}”`,
    code: (who: string) => `您与 ${who} 的安全码已更改。点击了解更多。`,
    file: '与',
  },
} as const;

const local = (at: string, zone: number): Date => new Date(Date.parse(at) + zone * 3_600_000);
const safeName = (name: string): string => name.replace(/[\\/:*?"<>|]/g, '_');

/** The chat as WhatsApp for Android exports it ("12/03/25, 21.14 - Name: text"). Lines of one message follow unmarked. */
export function whatsappAndroid(
  random: Random,
  language: Language,
  messages: readonly Message[],
  partner: string,
  group: string | null = null,
): Rendered {
  const locale: Locale = LOCALES[random.pick(LOCALES_OF[language])];
  const ui = UI[locale.ui];
  const first = messages[0];
  const lines: Marked[] = [];
  const stamp = (at: string) => locale.stamp(local(at, locale.zone), false);
  if (first) lines.push(plain(`${stamp(first.at)} - ${ui.encrypted}`));
  if (first && group) lines.push(plain(`${stamp(first.at)} - ${ui.created(partner, group)}`));
  for (const message of messages) {
    const head = plain(`${stamp(message.at)} - ${message.sender}: `);
    lines.push(join([head, message.media ? plain(ui.media) : message.body], ''));
    if (random.chance(0.02)) lines.push(plain(`${stamp(message.at)} - ${ui.code(partner)}`));
    if (random.chance(0.03)) lines.push(join([head, plain(ui.deleted)], ''));
  }
  lines.push(plain(''));
  const fileName =
    locale.ui === 'zh'
      ? `与${safeName(group ?? partner)}的 WhatsApp 聊天.txt`
      : `${ui.file} ${safeName(group ?? partner)}.txt`;
  return literal(join(lines, '\n'), fileName);
}

/** As WhatsApp for iOS exports it: "[12/03/25, 21.14.05] Name: text", U+200E before what the app itself says, CRLF ends. */
export function whatsappIos(
  random: Random,
  language: Language,
  messages: readonly Message[],
  partner: string,
): Rendered {
  const locale: Locale = LOCALES[random.pick(LOCALES_OF[language])];
  const ui = UI[locale.ui];
  const first = messages[0];
  const lines: Marked[] = [];
  const stamp = (at: string) => `[${locale.stamp(local(at, locale.zone), true)}] `;
  if (first) lines.push(plain(`${stamp(first.at)}${partner}: \u200e${ui.encrypted}`));
  for (const message of messages) {
    if (message.media) lines.push(plain(`\u200e${stamp(message.at)}${message.sender}: \u200e${ui.image}`));
    else lines.push(join([plain(`${stamp(message.at)}${message.sender}: `), message.body], ''));
  }
  lines.push(plain(''));
  return literal(join(lines, '\r\n'), '_chat.txt');
}
