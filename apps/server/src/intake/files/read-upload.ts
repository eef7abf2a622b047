import { unzipSync } from 'fflate';
import { type ActiveContent, activeInArchive, activeInPdf, tellActive } from './active-content.ts';
import { archiveExcess, zipEntries } from './archive.ts';
import { decodeText, looksLikeText } from './decode-text.ts';
import { looksLikeEmail, readEmail } from './email.ts';
import { imageSize, MOST_PIXELS, readImage } from './image.ts';
import { looksLikeRecords, readRecords } from './json-records.ts';
import { looksLikeJsonl, readJsonl } from './jsonl.ts';
import { readPdf } from './pdf.ts';
import { readCsv, readXlsx, sniffDelimiter } from './table.ts';
import { readTelegramHtml, readTelegramJson } from './telegram.ts';
import { plainDocument, problem, type ReadDocument, type ReadUpload, type UploadFormat } from './types.ts';
import { looksLikeWhatsapp, readWhatsapp } from './whatsapp.ts';

export type { ReadDocument, ReadUpload, TableSource } from './types.ts';

export const MOST_TEXT_LENGTH = 5_000_000;

const starts = (bytes: Uint8Array, ...head: number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);
const extension = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** What a file is, by its content; the name only decides between a list and prose where both would do. */
export const recogniseFormat = (bytes: Uint8Array, fileName: string): UploadFormat => {
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04))
    return zipNames(bytes).some((name) => name.startsWith('xl/')) ? 'xlsx' : 'zip';
  if (
    starts(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    starts(bytes, 0xff, 0xd8, 0xff) ||
    starts(bytes, 0x47, 0x49, 0x46, 0x38) ||
    (starts(bytes, 0x52, 0x49, 0x46, 0x46) && bytes[8] === 0x57) ||
    starts(bytes, 0x42, 0x4d)
  )
    return 'image';
  if (!looksLikeText(bytes)) return 'unknown';
  const { text } = decodeText(
    bytes.subarray(0, 64_000).length < bytes.length ? trimmed(bytes, 64_000) : bytes,
  );
  const head = text.trimStart();
  if (head === '') return 'unknown';
  if (looksLikeWhatsapp(text)) return 'whatsapp';
  if (head.startsWith('{') && /"messages"\s*:|"chats"\s*:/.test(head.slice(0, 20_000)))
    return 'telegram_json';
  if (looksLikeRecords(head)) return 'json_records';
  if (head.startsWith('{') && looksLikeJsonl(text)) return 'jsonl';
  if (/^<(?:!doctype html|html)/i.test(head) && /class="message (?:default|service)/.test(text))
    return 'telegram_html';
  if (looksLikeEmail(text)) return 'email';
  const { columns } = sniffDelimiter(text);
  if (columns >= 2 && (['csv', 'tsv', 'tab'].includes(extension(fileName)) || looksLikeTable(text)))
    return 'csv';
  if (['csv', 'tsv'].includes(extension(fileName)) && text.includes('\n')) return 'csv';
  return 'text';
};

/** Cuts bytes without breaking a UTF-8 letter. */
const trimmed = (bytes: Uint8Array, length: number): Uint8Array => {
  let end = length;
  while (end > length - 4 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
};

/** Prose with commas is no table: short first cells, and the same number of them in line after line. */
const looksLikeTable = (text: string): boolean => {
  const lines = text
    .split(/\r?\n/)
    .slice(0, 12)
    .filter((line) => line !== '');
  const { delimiter, columns } = sniffDelimiter(text);
  const even = lines.filter((line) => line.split(delimiter).length === columns).length;
  return (
    columns >= 3 &&
    lines.length >= 3 &&
    even / lines.length > 0.8 &&
    (lines[0]?.split(delimiter).every((cell) => cell.length <= 60) ?? false)
  );
};

const zipNames = (bytes: Uint8Array): string[] => zipEntries(bytes).map((entry) => entry.name);

const refusedUpload = (
  format: UploadFormat,
  code: Parameters<typeof problem>[0],
  message: string,
): ReadUpload => ({ kind: 'refused', format, problems: [problem(code, 'file', message)] });
const documents = (format: UploadFormat, found: ReadDocument[]): ReadUpload => {
  const kept = found.filter((document) => document.text.trim() !== '');
  return kept.length > 0
    ? { kind: 'documents', format, documents: kept, problems: [] }
    : refusedUpload(format, 'missing', 'there are no words in this file');
};

/** Turns the bytes of an upload into documents or a table. Whatever is wrong with them comes back as problems. */
export const readUpload = async (
  bytes: Uint8Array,
  fileName: string,
  options: { ocrLanguages?: readonly string[] } = {},
): Promise<ReadUpload> => {
  let format: UploadFormat = 'unknown';
  try {
    format = recogniseFormat(bytes, fileName);
    const read = await readAs(format, bytes, fileName, options);
    const active = read.kind === 'refused' ? [] : activeContent(format, bytes);
    if (active.length > 0) read.problems.push(problem('bad_value', 'file', tellActive(active)));
    return read;
  } catch {
    return refusedUpload(format, 'unknown_format', `the file looks like ${format} but is broken or cut off`);
  }
};

const activeContent = (format: UploadFormat, bytes: Uint8Array): ActiveContent[] => {
  if (format === 'pdf') return activeInPdf(bytes);
  return format === 'xlsx' || format === 'zip' ? activeInArchive(zipNames(bytes)) : [];
};

const readAs = async (
  format: UploadFormat,
  bytes: Uint8Array,
  fileName: string,
  options: { ocrLanguages?: readonly string[] },
): Promise<ReadUpload> => {
  const words = (): string => decodeText(bytes).text.replaceAll('\u0000', '').slice(0, MOST_TEXT_LENGTH);
  const title = fileName.replace(/\.[a-z0-9]{1,8}$/i, '') || null;
  switch (format) {
    case 'whatsapp': {
      const chat = readWhatsapp(words(), title);
      return documents(format, chat ? [chat] : [plainDocument('text', words(), title)]);
    }
    case 'telegram_json': {
      const chats = readTelegramJson(decodeText(bytes).text);
      if (!chats)
        return refusedUpload(format, 'unknown_format', 'the JSON is no Telegram export, or it is cut off');
      const read = documents(format, chats.documents);
      if (read.kind === 'documents' && chats.unread > 0)
        read.problems.push(
          problem(
            'bad_value',
            'file',
            `${chats.unread} messages have an unknown form and were left out; the original is kept`,
          ),
        );
      return read;
    }
    case 'telegram_html': {
      const chat = readTelegramHtml(words());
      return documents(format, chat ? [chat] : []);
    }
    case 'email':
      return documents(format, [await readEmail(bytes)]);
    case 'csv': {
      const table = readCsv(bytes);
      return table && table.rowCountEstimate >= 0
        ? { kind: 'table', format, table, problems: [] }
        : refusedUpload(format, 'missing', 'the table holds no rows');
    }
    case 'jsonl': {
      const table = readJsonl(bytes);
      return table
        ? { kind: 'table', format, table, problems: [] }
        : refusedUpload(format, 'missing', 'the lines hold no fields');
    }
    case 'json_records': {
      const table = readRecords(bytes);
      return table
        ? { kind: 'table', format, table, problems: [] }
        : refusedUpload(format, 'unknown_format', 'the JSON holds no list of records, or it is cut off');
    }
    case 'xlsx': {
      const excess = archiveExcess(bytes, zipEntries(bytes));
      if (excess) return refusedUpload(format, 'too_large', `the workbook is too large: ${excess}`);
      const table = await readXlsx(bytes);
      return table
        ? { kind: 'table', format, table, problems: [] }
        : refusedUpload(format, 'missing', 'the workbook holds no rows');
    }
    case 'text':
      return documents(format, [plainDocument('text', words(), title)]);
    case 'pdf': {
      const { text, pages, cut } = await readPdf(bytes);
      if (text === '')
        return refusedUpload(
          format,
          'missing',
          `the PDF has ${pages} pages and no text in them: send the pages as pictures`,
        );
      const read = documents(format, [plainDocument('pdf', text.slice(0, MOST_TEXT_LENGTH), title)]);
      if (cut)
        read.problems.push(
          problem('too_large', 'file', 'only the first pages were read; the original is kept'),
        );
      return read;
    }
    case 'image': {
      const size = imageSize(bytes);
      if (size && size.width * size.height > MOST_PIXELS)
        return refusedUpload(format, 'too_large', `a picture may have ${MOST_PIXELS} pixels`);
      const { text } = await readImage(bytes, options.ocrLanguages);
      return documents(format, [plainDocument('image', text, title)]);
    }
    case 'zip':
      return readZip(bytes);
    case 'unknown':
      return refusedUpload(
        format,
        'unknown_format',
        'this is no chat export, e-mail, table, text, PDF or picture that can be read',
      );
  }
};

/** A chat exported with its media: the text inside is read; the archive itself is kept as it came. */
const readZip = async (bytes: Uint8Array): Promise<ReadUpload> => {
  const entries = zipEntries(bytes);
  const excess = archiveExcess(bytes, entries);
  if (excess) return refusedUpload('zip', 'too_large', `the archive is too large: ${excess}`);
  const readable = entries
    .filter((entry) => /\.(?:txt|json|html|eml)$/i.test(entry.name))
    .map((entry) => entry.name);
  const unpacked = unzipSync(bytes, { filter: (file) => readable.includes(file.name) });
  const found: ReadDocument[] = [];
  for (const name of readable) {
    const inner = unpacked[name];
    if (!inner) continue;
    const read = await readUpload(inner, name);
    if (read.kind === 'documents') found.push(...read.documents);
  }
  return documents('zip', found);
};
