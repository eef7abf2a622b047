import { matchesOf } from '../matches-of.ts';
import type { Finding } from '../types.ts';
import { overlaps, putApart } from './apart.ts';

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

/** E-mail addresses and links, written out or taken apart ("hxxp", "[.]", "(at)"); the value is the working one. */
export function findLinks(text: string): Finding[] {
  const found: Finding[] = [];
  if (text.includes('@'))
    for (const match of matchesOf(EMAIL, text))
      putApart(found, linkAt('email', match.index, match[0].length, match[0].toLowerCase(), 0.98, 'email'));
  if (/[[({](?:at|@|dot|\.)[\])}]| dot /i.test(text))
    for (const match of matchesOf(HIDDEN_EMAIL, text)) {
      const marked = /[[({]/.test(match[0]) || / dot /i.test(match[0]);
      if (marked)
        putApart(
          found,
          linkAt(
            'email',
            match.index,
            match[0].length,
            `${match[1]}@${match[2]!.replace(REFANG, '.')}`.toLowerCase(),
            0.9,
            'email.hidden',
          ),
        );
    }
  if (/:\/\/|www\./i.test(text))
    for (const match of matchesOf(URL, text)) putLink(found, match.index, match[0], 'url');
  if (text.includes('/'))
    for (const match of matchesOf(CHAT_HOST, text)) putLink(found, match.index, match[0], 'url');
  return found;
}

/** Links without a scheme, by their last label; looked for after handles, which may hold full stops too. */
export function findBareLinks(text: string, taken: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  if (!/\w[.[(]/.test(text)) return found;
  for (const match of matchesOf(BARE, text)) {
    if (overlaps(taken, match.index, match.index + match[0].length)) continue;
    putLink(found, match.index, match[0], 'url.bare');
  }
  return found;
}

const linkAt = (
  kind: 'email' | 'url',
  start: number,
  length: number,
  text: string,
  confidence: number,
  rule: string,
): Finding => ({ kind, start, end: start + length, text, detail: { channel: kind }, confidence, rule });

const putLink = (found: Finding[], start: number, written: string, rule: string): void => {
  const link = written.replace(/[.,;:!?)\]}]+$/, '');
  const working = link.replace(/^hxxp/i, 'http').replace(REFANG, '.');
  const host = /^(?:https?:\/\/)?[^/?#]*/i.exec(working)![0];
  const value = host.toLowerCase() + working.slice(host.length);
  putApart(found, linkAt('url', start, link.length, value, rule === 'url' ? 0.97 : 0.8, rule));
};
