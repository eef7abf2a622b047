import PostalMime from 'postal-mime';
import { htmlToText } from './html-to-text.ts';
import type { ReadDocument } from './types.ts';

const HEADER =
  /^(?:from|to|subject|date|received|return-path|message-id|mime-version|delivered-to|content-type|x-[\w-]{1,40}):/i;

/** Mail begins with header lines, several of them, of which one is From or Received. */
export const looksLikeEmail = (text: string): boolean => {
  const lines = text.slice(0, 4000).split(/\r?\n/);
  const blank = lines.indexOf('');
  const head = (blank < 0 ? lines : lines.slice(0, blank)).filter((line) => !/^\s/.test(line));
  return (
    head.filter((line) => HEADER.test(line)).length >= 2 &&
    head.some((line) => /^(?:from|received):/i.test(line))
  );
};

/** An e-mail (RFC 5322, MIME) with its text, or the words of its HTML; attachments are listed with their bytes. */
export const readEmail = async (bytes: Uint8Array): Promise<ReadDocument> => {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 64, maxHeadersSize: 512 * 1024 });
  const body = (mail.text?.trim() ? mail.text : htmlToText(mail.html ?? '')).trim();
  const from = mail.from ? [mail.from.name, mail.from.address].filter(Boolean).join(' ') : '';
  const head = [
    from && `From: ${from}`,
    mail.date && `Date: ${mail.date}`,
    mail.subject && `Subject: ${mail.subject}`,
  ]
    .filter(Boolean)
    .join('\n');
  const text = `${head}${head && body ? '\n\n' : ''}${body}`.replaceAll('\u0000', '');
  const day = mail.date ? new Date(mail.date) : null;
  const attachments = mail.attachments.map((attachment) => ({
    name: attachment.filename ?? 'attachment',
    mediaType: attachment.mimeType,
    bytes:
      typeof attachment.content === 'string'
        ? Buffer.from(attachment.content)
        : new Uint8Array(attachment.content),
  }));
  return {
    format: 'email',
    title: mail.subject ?? null,
    text,
    messages: [],
    attachments,
    startedAt: day && !Number.isNaN(day.getTime()) ? day.toISOString().slice(0, 19) : null,
    dateOrderAmbiguous: false,
  };
};
