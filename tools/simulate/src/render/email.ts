import type { Random } from '../random.ts';
import { base64Lines, encodedWords, quotedPrintable } from './bytes.ts';
import type { Marked } from './compose.ts';
import type { Rendered } from './message.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** RFC 5322 date in UTC+7. */
export function mailDate(at: string): string {
  const local = new Date(Date.parse(at) + 7 * 3_600_000);
  const iso = local.toISOString();
  return `${DAYS[local.getUTCDay()]}, ${local.getUTCDate()} ${MONTHS[local.getUTCMonth()]} ${local.getUTCFullYear()} ${iso.slice(11, 19)} +0700`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An e-mail (RFC 5322, MIME) with its words in quoted-printable or base64, at times with an HTML twin. */
export function email(
  random: Random,
  input: { at: string; from: string; subject: string; body: Marked },
): Rendered {
  const { at, from, subject, body } = input;
  const id = `${random.between(10_000_000, 99_999_999)}.${random.between(1000, 9999)}`;
  const beyondLatin = /[\u0250-\uffff]/.test(body.text);
  const encode = (text: string): { name: string; text: string } =>
    random.chance(beyondLatin ? 0.8 : 0.2)
      ? { name: 'base64', text: base64Lines(text.replace(/\r?\n/g, '\r\n')) }
      : { name: 'quoted-printable', text: quotedPrintable(text) };
  const part = (type: string, text: string): string => {
    const coded = encode(text);
    return `Content-Type: ${type}; charset="UTF-8"\r\nContent-Transfer-Encoding: ${coded.name}\r\n\r\n${coded.text}\r\n`;
  };
  const headers = [
    `Message-ID: <${id}@mail.example>`,
    `Date: ${mailDate(at)}`,
    `From: ${encodedWords(from)} <writer${random.between(1, 999)}@mail.example>`,
    'To: protection@embassy.example',
    `Subject: ${encodedWords(subject)}`,
    'MIME-Version: 1.0',
  ];
  let content: string;
  if (random.chance(0.3)) {
    const boundary = `----=_Part_${id.replace('.', '_')}`;
    const html = `<html><body><p>${escaped(body.text).replaceAll('\n', '<br>\n')}</p></body></html>`;
    content = `${headers.join('\r\n')}\r\nContent-Type: multipart/alternative; boundary="${boundary}"\r\n\r\n--${boundary}\r\n${part('text/plain', body.text)}--${boundary}\r\n${part('text/html', html)}--${boundary}--\r\n`;
  } else {
    content = `${headers.join('\r\n')}\r\n${part('text/plain', body.text)}`;
  }
  return { content, text: body.text, marks: body.marks, fileName: `${id}.eml` };
}
