import { describe, expect, it } from 'vitest';
import { simulateRegion } from '../region.ts';
import type { Format } from '../types.ts';

const { reports } = simulateRegion({ seed: 'formats', reports: 1500, persons: 1300, until: '2026-11-20' });
const of = (format: Format) => reports.filter((report) => report.format === format);

/** Decodes as RFC 2045 says, by the host's means and not by ours. */
function decoded(encoding: string, text: string): string {
  if (encoding === 'base64') return Buffer.from(text, 'base64').toString('utf8');
  const joined = text.replace(/=\r\n/g, '');
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

describe('what the apps export', () => {
  it('every format, channel and language occurs', () => {
    expect(new Set(reports.map(({ format }) => format)).size).toBe(7);
    expect(new Set(reports.map(({ channel }) => channel)).size).toBe(5);
    expect(new Set(reports.map(({ language }) => language)).size).toBe(9);
  });

  it('WhatsApp for Android: the encryption line first, then dated lines with a sender, in the styles of several locales', () => {
    const styles = {
      dots: /^\d{2}\/\d{2}\/\d{2},? \d{2}\.\d{2} - /,
      american: /^\d{1,2}\/\d{1,2}\/\d{2}, \d{1,2}:\d{2}\u202f[AP]M - /,
      long: /^\d{1,2}\/\d{1,2}\/\d{4}, \d{2}:\d{2} - /,
      thai: /^\d{1,2}\/\d{1,2}\/25\d{2} \d{2}:\d{2} - /,
      chinese: /^\d{4}\/\d{2}\/\d{2} \d{2}:\d{2} - /,
    };
    const seen = new Set<string>();
    for (const { content, text } of of('whatsapp-android')) {
      const style = Object.entries(styles).find(([, rule]) => rule.test(content));
      expect(style).toBeDefined();
      seen.add(style![0]);
      const lines = content.split('\n');
      expect(lines[0]).toMatch(/end-to-end|端到端/);
      const said = lines.find((line, index) => index > 0 && !/ group "| grup "|创建了群组/.test(line));
      expect(said).toMatch(new RegExp(`${style![1].source}[^:]+: `));
      expect(text).toBe(content);
    }
    expect(seen).toEqual(new Set(Object.keys(styles)));
    const all = of('whatsapp-android')
      .map(({ content }) => content)
      .join('\n');
    for (const part of [
      '<Media tidak disertakan>',
      '<Media omitted>',
      '<省略多媒体文件>',
      'Kode keamanan Anda',
      ' membuat grup "',
      ' created group "',
    ])
      expect(all).toContain(part);
  });

  it('WhatsApp for iOS: brackets with seconds, U+200E before what the app says, CRLF', () => {
    for (const { content } of of('whatsapp-ios')) {
      expect(content).toMatch(
        /^\[\d{1,4}\/\d{1,2}\/\d{2,4},? \d{1,2}[.:]\d{2}[.:]\d{2}(\u202f[AP]M)?\] [^:]+: \u200e/,
      );
      expect(content.endsWith('\r\n')).toBe(true);
      for (const line of content.split('\r\n').filter((one) => /omitted|tidak disertakan|已忽略/.test(one))) {
        expect(line).toMatch(/^\u200e\[.*: \u200e/);
      }
    }
  });

  it('Telegram: messages whose pieces joined are the text', () => {
    for (const { content, text } of of('telegram-json')) {
      const chat = JSON.parse(content);
      expect(Object.keys(chat)).toEqual(['name', 'type', 'id', 'messages']);
      const words: string[] = [];
      for (const message of chat.messages) {
        expect(message.date_unixtime).toBe(String(Date.parse(`${message.date}+07:00`) / 1000));
        if (message.type !== 'message' || message.photo) continue;
        const pieces = Array.isArray(message.text) ? message.text : [message.text];
        words.push(
          pieces
            .map((piece: string | { text: string }) => (typeof piece === 'string' ? piece : piece.text))
            .join(''),
        );
      }
      expect(words.join('\n')).toBe(text);
    }
  });

  it('e-mail: headers of RFC 5322 in ASCII, lines of at most 998, words that decode to the text', () => {
    const encodings = new Set<string>();
    for (const { content, text, arrivedAt } of of('eml')) {
      expect(content).toMatch(/^[\r\n\x20-\x7e]*$/);
      for (const line of content.split('\r\n')) expect(line.length).toBeLessThanOrEqual(100);
      for (const name of ['Message-ID', 'Date', 'From', 'To', 'Subject', 'MIME-Version'])
        expect(content).toMatch(new RegExp(`^${name}: `, 'm'));
      expect(new Date(/^Date: (.*)$/m.exec(content)?.[1] ?? '').getTime()).toBe(Date.parse(arrivedAt));
      const part =
        /Content-Type: text\/plain; charset="UTF-8"\r\nContent-Transfer-Encoding: (\S+)\r\n\r\n([\s\S]*?)\r\n(?:------=_Part|$(?![\s\S]))/.exec(
          content,
        );
      expect(part).not.toBeNull();
      encodings.add(part![1]!);
      expect(decoded(part![1]!, part![2]!).replaceAll('\r\n', '\n').trimEnd()).toBe(text.trimEnd());
    }
    expect(encodings).toEqual(new Set(['base64', 'quoted-printable']));
  });

  it('forms and rows: every given field stands in the text', () => {
    for (const { content, text } of of('form')) {
      for (const [name, value] of Object.entries(JSON.parse(content).fields))
        expect(text).toContain(`${name}: ${value}`);
    }
    for (const { content, subjects } of of('csv')) {
      expect(content.startsWith('full_name,native_name,sex,birth_date,')).toBe(true);
      expect(content.trimEnd().split('\r\n')).toHaveLength(subjects.length + 1);
    }
  });
});
