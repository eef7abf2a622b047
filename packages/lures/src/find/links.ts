import { matchesOf } from '../matches-of.ts';
import type { Finding } from '../types.ts';

const EMAIL = /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/g;
const DOT = String.raw`(?: ?[[({](?:\.|dot)[\])}] ?| dot |\.)`;
const HIDDEN_EMAIL = new RegExp(
  String.raw`(?<![A-Za-z0-9._%+-])([A-Za-z0-9._%+-]{1,64})(?: ?[[({](?:at|@)[\])}] ?| at )([A-Za-z0-9-]{1,63}(?:${DOT}[A-Za-z0-9-]{1,63}){1,4})`,
  'gi',
);
/** Signs that may stand in a link; words of other scripts touch it without a blank. */
const LINK = '[!#-&(-;=?-~]';
const URL = new RegExp(String.raw`(?:h(?:tt|xx)ps?:\/\/|(?<![\w@.-])www\.)${LINK}{2,500}`, 'gi');
const CHAT_HOST = new RegExp(
  String.raw`(?<![\w@.-])(?:t\.me|telegram\.me|wa\.me|line\.me|lin\.ee|zalo\.me|m\.me|fb\.com|facebook\.com|instagram\.com|tiktok\.com|chat\.whatsapp\.com|api\.whatsapp\.com)\/${LINK}{1,300}`,
  'gi',
);
const TLD =
  'com|net|org|info|biz|id|my|sg|th|vn|ph|kh|mm|la|cn|hk|tw|in|xyz|top|site|online|store|shop|live|link|club|vip|app|dev|io|me|cc|tv|ly|ee|gl|win|bet|fun|pro|work|jobs|asia|icu|example';
const BARE = new RegExp(
  String.raw`(?<![\w@.\-/])(?:[a-z0-9][a-z0-9-]{0,62}(?:\.|\[\.\]|\(\.\)|\[dot\]|\(dot\))){1,4}(?:${TLD})(?![\w-]|\.[a-z])(?:\/${LINK}{0,300})?`,
  'gi',
);
const REFANG = / ?[[({](?:\.|dot)[\])}] ?| dot /gi;

const overlaps = (found: readonly Finding[], start: number, end: number): boolean =>
  found.some((other) => start < other.end && other.start < end);

/** E-mail addresses and links, written out or taken apart ("hxxp", "[.]", "(at)"); the value is the working one. */
export function findLinks(text: string): Finding[] {
  const found: Finding[] = [];
  const put = (
    kind: 'email' | 'url',
    start: number,
    length: number,
    value: string,
    confidence: number,
    rule: string,
  ): void => {
    if (overlaps(found, start, start + length)) return;
    found.push({
      kind,
      start,
      end: start + length,
      text: value,
      detail: { channel: kind },
      confidence,
      rule,
    });
  };
  if (text.includes('@'))
    for (const match of matchesOf(EMAIL, text))
      put('email', match.index, match[0].length, match[0].toLowerCase(), 0.98, 'email');
  if (/[[({](?:at|@|dot|\.)[\])}]| dot /i.test(text))
    for (const match of matchesOf(HIDDEN_EMAIL, text)) {
      const marked = /[[({]/.test(match[0]) || / dot /i.test(match[0]);
      if (marked)
        put(
          'email',
          match.index,
          match[0].length,
          `${match[1]}@${match[2]!.replace(REFANG, '.')}`.toLowerCase(),
          0.9,
          'email.hidden',
        );
    }
  if (/:\/\/|www\./i.test(text))
    for (const match of matchesOf(URL, text)) putLink(put, match.index, match[0], 'url');
  if (text.includes('/'))
    for (const match of matchesOf(CHAT_HOST, text)) putLink(put, match.index, match[0], 'url');
  return found;
}

/** Links without a scheme, by their last label; looked for after handles, which may hold full stops too. */
export function findBareLinks(text: string, taken: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  if (!/\w[.[(]/.test(text)) return found;
  for (const match of matchesOf(BARE, text)) {
    if (overlaps(taken, match.index, match.index + match[0].length)) continue;
    putLink(
      (kind, start, length, value, confidence, rule) =>
        found.push({
          kind,
          start,
          end: start + length,
          text: value,
          detail: { channel: kind },
          confidence,
          rule,
        }),
      match.index,
      match[0],
      'url.bare',
    );
  }
  return found;
}

type Put = (
  kind: 'email' | 'url',
  start: number,
  length: number,
  value: string,
  confidence: number,
  rule: string,
) => void;

const putLink = (put: Put, start: number, written: string, rule: string): void => {
  const link = written.replace(/[.,;:!?)\]}]+$/, '');
  const working = link.replace(/^hxxp/i, 'http').replace(REFANG, '.');
  const host = /^(?:https?:\/\/)?[^/?#]*/i.exec(working)![0];
  put(
    'url',
    start,
    link.length,
    host.toLowerCase() + working.slice(host.length),
    rule === 'url' ? 0.97 : 0.8,
    rule,
  );
};
