import { matchesOf } from '../matches-of.ts';
import type { Finding } from '../types.ts';
import { overlaps } from './apart.ts';
import { type Cue, cueBefore } from './cues.ts';

const AT_HANDLE = /(?<![\w.@/])@ ?([A-Za-z0-9_][A-Za-z0-9_.-]{2,31})/g;
/** What may stand between a channel's name and the handle. */
const BETWEEN =
  /[ ]{0,2}(?:(?:id|ID|Id|号|號|ไอดี|account|akun|username|user|nya|saya|sy|ku|is|me|ko|kami|agen|gw|dia|his|her|ကို)(?=[ :：=@]|$)[ ]{0,2}){0,3}([:：=>]?)[ ]{0,2}(@?)[ ]?/y;
const NAME = /[A-Za-z0-9_][A-Za-z0-9_.-]{2,31}/y;
const NOT_A_HANDLE =
  /^(?:saya|tidak|yang|dengan|untuk|atau|only|group|grup|chat|channel|number|nomor|bisa|call|them|with|from|that|this|here|please|tolong|langsung|aja|saja|kami|mereka|account|akun|dari|sama|juga|masih|nomer|premium|official|admin|karena|video|message|pesan|http|https|www|whatsapp|telegram|messenger|facebook|live|boss|agent|team|hanya|untuk|segera)$/i;
const PLATFORMS = new Set([
  'telegram',
  'line',
  'wechat',
  'qq',
  'zalo',
  'facebook',
  'instagram',
  'tiktok',
  'signal',
  'kakao',
]);
const LINKED =
  /(?:^|\/\/|\.)(t\.me|telegram\.me|line\.me|lin\.ee|instagram\.com|tiktok\.com|fb\.com|facebook\.com|m\.me|wechat\.com)\/(?:R?\/?ti\/p\/[~@]?|joinchat\/|s\/|@)?([A-Za-z0-9_.+-]{3,40})/i;
const HOSTS: Readonly<Record<string, string>> = {
  't.me': 'telegram',
  'telegram.me': 'telegram',
  'line.me': 'line',
  'lin.ee': 'line',
  'instagram.com': 'instagram',
  'tiktok.com': 'tiktok',
  'fb.com': 'facebook',
  'facebook.com': 'facebook',
  'm.me': 'facebook',
  'wechat.com': 'wechat',
};
const NOT_A_NAME =
  /^(?:profile\.php|groups?|share|sharer|watch|p|reel|pages?|events?|posts?|permalink\.php|addstickers|joinchat|video|tag)$/i;
const REACH = 40;

const make = (
  platform: string,
  name: string,
  start: number,
  end: number,
  confidence: number,
  rule: string,
): Finding => ({
  kind: 'handle',
  start,
  end,
  text: `${platform}:${name.toLowerCase()}`,
  detail: { platform, channel: platform },
  confidence,
  rule,
});

/** Handles in links of chat platforms. */
export function findLinkedHandles(links: readonly Finding[]): Finding[] {
  return links.flatMap((link): Finding[] => {
    const match = link.kind === 'url' ? LINKED.exec(link.text) : null;
    if (match === null || NOT_A_NAME.test(match[2]!)) return [];
    return [
      make(
        HOSTS[match[1]!.toLowerCase()]!,
        match[2]!.replace(/[.-]+$/, ''),
        link.start,
        link.end,
        0.95,
        'handle.link',
      ),
    ];
  });
}

/** Handles after the name of a channel ("tele: x", "微信 x", "ไลน์ x") or an @; nearest channel before it decides. */
export function findHandles(text: string, cues: readonly Cue[], taken: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  for (const cue of cues) {
    if (cue.type !== 'channel' || !PLATFORMS.has(cue.value)) continue;
    BETWEEN.lastIndex = cue.end;
    const between = BETWEEN.exec(text);
    if (between === null) continue;
    NAME.lastIndex = BETWEEN.lastIndex;
    const match = NAME.exec(text);
    if (match === null) continue;
    const name = match[0].replace(/[.-]+$/, '');
    const start = match.index;
    // A native word right before a Latin name marks it as well as a colon does.
    const native = text.charCodeAt(cue.start) > 0x2ff;
    const marked = between[1] !== '' || between[2] === '@' || native || /[\d_]|\w\.\w/.test(name);
    const digits = /^[\d.-]+$/.test(name);
    if (
      name.length < (between[2] === '@' ? 3 : 4) ||
      !marked ||
      NOT_A_HANDLE.test(name) ||
      overlaps(taken, start, start + name.length) ||
      overlaps(found, start, start + name.length)
    )
      continue;
    // A link is read as one.
    if (text[start + match[0].length] === '/' || /^t\.me$/i.test(name)) continue;
    if (digits && cue.value !== 'qq') continue;
    // Glued to the channel's name there is no handle, but a longer word.
    if (start === cue.end && !native) continue;
    const from = between[2] === '@' ? start - (text[start - 1] === '@' ? 1 : 2) : start;
    found.push(make(cue.value, name, from, start + name.length, 0.9, 'handle.named'));
  }
  for (const match of text.includes('@') ? matchesOf(AT_HANDLE, text) : []) {
    const name = match[1]!.replace(/[.-]+$/, '');
    const end = match.index + match[0].length - (match[1]!.length - name.length);
    if (name.length < 3 || (match[0][1] === ' ' && !/[\d_]/.test(name))) continue;
    if (overlaps(taken, match.index, end) || overlaps(found, match.index, end)) continue;
    const index = cueBefore(cues, match.index);
    const cue = index < 0 ? undefined : cues[index]!;
    const near =
      cue !== undefined &&
      cue.type === 'channel' &&
      PLATFORMS.has(cue.value) &&
      match.index - cue.end <= REACH &&
      !text.slice(cue.end, match.index).includes('\n');
    found.push(make(near ? cue.value : 'unknown', name, match.index, end, near ? 0.85 : 0.8, 'handle.at'));
  }
  return found;
}
