import type { Finding } from '../types.ts';

const finding = (
  kind: Finding['kind'],
  start: number,
  value: string,
  length: number,
  detail: Record<string, unknown>,
  confidence: number,
  rule: string,
): Finding => ({ kind, start, end: start + length, text: value, detail, confidence, rule });

const EMAIL = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/g;
const URL = /(?:https?:\/\/|www\.)[^\s<>"'，。）]{2,500}/gi;
const HOST =
  /(?<![\w@.])(?:t\.me|wa\.me|bit\.ly|lin\.ee|line\.me|zalo\.me|m\.me|fb\.com|instagram\.com|tiktok\.com)\/[^\s<>"'，。）]{1,200}/gi;
const AT_HANDLE = /(?<![\w.@/])@[A-Za-z0-9_][A-Za-z0-9_.]{2,31}/g;
const NAMED_HANDLE =
  /(?<![\p{L}\d])(id line|line id|line|telegram|tele|tg|wechat|weixin|wx|微信|微信号|zalo|kakao|instagram|ig|signal|whatsapp|facebook|fb)(?: ?id| ?号)?(?: (?:saya|sy|ku|nya|is|me|ko|kami|agen|gw))?(?: ?[:：=] ?| )@?([A-Za-z0-9_][A-Za-z0-9_.-]{3,31})/giu;
const NOT_A_HANDLE =
  /^(?:saya|tidak|yang|dengan|untuk|atau|only|group|grup|chat|channel|number|nomor|bisa|call|them|with|from|that|this|here|please|tolong|langsung|aja|saja|kami|mereka|account|akun|dari|sama|juga|masih|nomer|premium|official|admin|karena|video|message|pesan)$/i;
const PLATFORMS: Readonly<Record<string, string>> = {
  'id line': 'line',
  'line id': 'line',
  tele: 'telegram',
  tg: 'telegram',
  weixin: 'wechat',
  wx: 'wechat',
  微信: 'wechat',
  微信号: 'wechat',
  ig: 'instagram',
  fb: 'facebook',
};
const WALLETS: readonly (readonly [string, RegExp])[] = [
  ['tron', /(?<![A-Za-z0-9])T[1-9A-HJ-NP-Za-km-z]{33}(?![A-Za-z0-9])/g],
  ['ethereum', /(?<![A-Za-z0-9])0x[0-9a-fA-F]{40}(?![A-Za-z0-9])/g],
  [
    'bitcoin',
    /(?<![A-Za-z0-9])(?:bc1[02-9ac-hj-np-z]{25,60}|[13][1-9A-HJ-NP-Za-km-z]{25,34})(?![A-Za-z0-9])/g,
  ],
];

const linkedHandle = (url: string): string | undefined => {
  const match =
    /(?:^|\/\/|\.)(t\.me|telegram\.me|line\.me|instagram\.com|zalo\.me)\/(?:ti\/p\/~?|joinchat\/)?@?([A-Za-z0-9_.+-]{3,40})/i.exec(
      url,
    );
  if (match === null) return undefined;
  const host = match[1]!.toLowerCase();
  const platform = host.startsWith('t.') || host.startsWith('tele') ? 'telegram' : host.split('.')[0]!;
  return `${platform}:${match[2]!.toLowerCase()}`;
};

/** E-mail addresses, links, wallets and handles of chat platforms, in canonical text. */
export function findContacts(text: string): Finding[] {
  const found: Finding[] = [];
  for (const match of text.includes('@') ? text.matchAll(EMAIL) : []) {
    found.push(finding('email', match.index, match[0].toLowerCase(), match[0].length, {}, 0.98, 'email'));
  }
  for (const pattern of [URL, HOST]) {
    for (const match of text.matchAll(pattern)) {
      const url = match[0].replace(/[.,;:!?)\]]+$/, '');
      if (
        found.some(
          (other) =>
            other.kind === 'url' && match.index < other.end && other.start < match.index + url.length,
        )
      )
        continue;
      found.push(finding('url', match.index, url, url.length, {}, 0.97, 'url'));
      const handle = linkedHandle(url);
      if (handle !== undefined) {
        found.push(
          finding(
            'handle',
            match.index,
            handle,
            url.length,
            { platform: handle.split(':')[0] },
            0.95,
            'handle.link',
          ),
        );
      }
    }
  }
  for (const [chain, pattern] of WALLETS) {
    for (const match of text.matchAll(pattern)) {
      found.push(
        finding('wallet', match.index, match[0], match[0].length, { chain }, 0.8, `wallet.${chain}`),
      );
    }
  }
  const taken = (start: number, end: number): boolean =>
    found.some((other) => start < other.end && other.start < end);
  const handles: Finding[] = [];
  for (const match of text.matchAll(NAMED_HANDLE)) {
    const name = match[2]!.replace(/[.-]+$/, '');
    const start = match.index + match[0].lastIndexOf(match[2]!);
    const marked = /[:：=@]/.test(match[0]) || /[\d_]/.test(name);
    if (
      name.length < 4 ||
      !marked ||
      NOT_A_HANDLE.test(name) ||
      /^[\d.-]+$/.test(name) ||
      taken(start, start + name.length)
    )
      continue;
    const word = match[1]!.toLowerCase();
    const platform = PLATFORMS[word] ?? word;
    handles.push(
      finding(
        'handle',
        start,
        `${platform}:${name.toLowerCase()}`,
        name.length,
        { platform },
        0.9,
        'handle.named',
      ),
    );
  }
  for (const match of text.includes('@') ? text.matchAll(AT_HANDLE) : []) {
    const name = match[0].replace(/\.+$/, '');
    const overlaps = (other: Finding): boolean =>
      match.index < other.end && other.start < match.index + name.length;
    if (taken(match.index, match.index + name.length) || handles.some(overlaps)) continue;
    handles.push(
      finding(
        'handle',
        match.index,
        `unknown:${name.slice(1).toLowerCase()}`,
        name.length,
        { platform: 'unknown' },
        0.8,
        'handle.at',
      ),
    );
  }
  return [...found, ...handles];
}
