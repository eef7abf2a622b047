import { simulateRegion } from '@suar/simulate';
import fc from 'fast-check';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { applyMapping, parseMappingArgument, suggestMapping } from './mapping.ts';
import { readDay } from './read-day.ts';
import { readUpload, recogniseFormat } from './read-upload.ts';
import { readCsv } from './table.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const rowsOf = async (text: string) => {
  const rows = [];
  for await (const row of readCsv(bytes(text))!.rows()) rows.push(row);
  return rows;
};
const chat = async (text: string) => {
  const read = await readUpload(bytes(text), 'chat.txt');
  if (read.kind !== 'documents') throw new Error(JSON.stringify(read));
  const [document] = read.documents;
  return document!.messages.map(({ at, sender, kind, start, end }) => ({
    at,
    sender,
    kind,
    words: document!.text.slice(start, end),
  }));
};

describe('tables', () => {
  it('gives up one line for a quote that never closes, and nothing else', async () => {
    const rows = await rowsOf('nama,umur\nA,1\n"B,2\nC,3\nD,4\n');
    expect(rows.map((row) => (row.problem ? 'refused' : row.cells[0]))).toEqual(['A', 'refused', 'C', 'D']);
    expect(rows.map((row) => row.line)).toEqual([2, 3, 4, 5]);
  });

  it('lets no pair of stray quotes swallow the rows between them', async () => {
    const shown = async (text: string) =>
      (await rowsOf(text)).map((row) => (row.problem ? 'refused' : row.cells[0]));
    expect(await shown('n,u\nA,1\n"B,2\nC,3\n"D,4\nE,5\nF,6\n')).toEqual([
      'A',
      'refused',
      'C',
      'refused',
      'E',
      'F',
    ]);
    expect(await shown('n,u\nA,1\n"B,2\nC,3\nD,4"\nE,5\n')).toEqual(['A', 'refused', 'C', 'D', 'E']);
    expect(await shown('n,u\r\nA,1\r\n"B,2\r\nC,3\r\n')).toEqual(['A', 'refused', 'C']);
    expect(await shown('n,u\n"A\nmore",1\nB "x" C,2\n"He said "hi" twice",3\n')).toEqual([
      'A\nmore',
      'B "x" C',
      '"He said "hi" twice"',
    ]);
    const many = Array.from(
      { length: 50_000 },
      (_, index) => `${index % 1000 === 7 ? '"' : ''}Orang ${index},${index % 90}`,
    );
    const rows = await rowsOf(`nama,umur\n${many.join('\n')}\n`);
    expect([rows.length, rows.filter((row) => row.problem).length]).toEqual([50_000, 50]);
  });

  it('accounts for every line, wherever stray quotes fall', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), async (strays) => {
        const rows = await rowsOf(
          `nama,umur\n${strays.map((stray, index) => `${stray ? '"' : ''}Orang ${index},${index}`).join('\n')}\n`,
        );
        expect(rows.map((row) => (row.problem ? 'refused' : row.cells[0]))).toEqual(
          strays.map((stray, index) => (stray ? 'refused' : `Orang ${index}`)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('numbers rows the same wherever it starts', async () => {
    const text = `nama,umur\n${Array.from({ length: 50 }, (_, index) => (index % 7 === 3 ? `"Baris\ndua ${index}",1` : `Orang ${index},${index}`)).join('\n')}`;
    const all = await rowsOf(text);
    const late = [];
    for await (const row of readCsv(bytes(text))!.rows(30)) late.push(row);
    expect(late).toEqual(all.filter((row) => row.line >= 30));
    expect(all.map((row) => row.line)).toEqual(all.map((_, index) => index + 2));
  });

  it.each([
    ['31/12/1999', 'ambiguous', '1999-12-31'],
    ['12/31/1999', 'ambiguous', '1999-12-31'],
    ['03/04/1999', 'mdy', '1999-03-04'],
    ['5 Mei 2001', 'dmy', '2001-05-05'],
    ['18/05/2568', 'dmy', '2025-05-18'],
    ['1630-08-01', 'ymd', '1630-08-01'],
    ['1980', 'dmy', '1980-01-01/1980-12-31'],
    ['31/02/1999', 'dmy', null],
    ['1856-86-18', 'ymd', null],
  ] as const)('reads the day %s (%s)', (raw, order, day) => {
    expect(readDay(raw, order)).toBe(day);
  });

  it('recognises Indonesian headers and refuses a faulty row with every fault', () => {
    const header = ['Nama Lengkap', 'Tgl Lahir', 'JK', 'No Paspor', 'Telp', 'lain'];
    const mapping = suggestMapping(header, []);
    expect(mapping.columns.map((column) => column.field)).toEqual([
      'name',
      'birth_date',
      'sex',
      'passport',
      'phone',
      null,
    ]);
    const row = applyMapping(
      mapping,
      header,
      ['Sari Contoh', '31/02/1999', 'apa', 'C1234567', '+62 812', 'catatan'],
      7,
    );
    expect(row.problems.map((fault) => fault.path)).toEqual([
      'line 7, column Tgl Lahir',
      'line 7, column JK',
    ]);
    expect(row.extra).toEqual([{ column: 'lain', value: 'catatan' }]);
    expect(JSON.stringify(row.problems)).not.toMatch(/31\/02|apa/);
  });

  it('reads a mapping from the command line and says what it does not know', () => {
    const header = ['text', 'timestamp'];
    expect(parseMappingArgument('text=report_text,timestamp=report_date', header)).toMatchObject({
      ok: true,
    });
    expect(parseMappingArgument('text=story,when=report_date', header)).toMatchObject({
      ok: false,
      problems: [{}, {}],
    });
  });

  it('takes any cells without falling over', () => {
    const header = ['nama', 'tgl lahir', 'umur', 'hp', 'email', 'negara', 'jk'];
    const mapping = suggestMapping(header, []);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 9 }), (cells) =>
        Array.isArray(applyMapping(mapping, header, cells, 2).problems),
      ),
    );
  });
});

describe('chats as the apps write them', () => {
  it.each([
    [
      'Android, Indonesian',
      '12/03/25, 21.14 - Sari: tolong\n13/03/25, 08.05 - Sari: cepat',
      '2025-03-12T21:14:00',
    ],
    ['iOS', '[12/03/25 21.14.05] Sari: tolong\n[13/03/25 08.05.00] Sari: cepat', '2025-03-12T21:14:05'],
    [
      'American',
      '3/12/25, 9:14\u202FPM - Sari: tolong\n3/13/25, 8:05\u202FAM - Sari: cepat',
      '2025-03-12T21:14:00',
    ],
    ['Chinese', '2025/3/12 下午9:14 - Sari: tolong\n2025/3/13 上午8:05 - Sari: cepat', '2025-03-12T21:14:00'],
    [
      'Vietnamese',
      '21:14, 12/03/2025 - Sari: tolong\n08:05, 13/03/2025 - Sari: cepat',
      '2025-03-12T21:14:00',
    ],
    [
      'Thai, Buddhist year',
      '12/3/2568 21:14 - Sari: tolong\n13/3/2568 08:05 - Sari: cepat',
      '2025-03-12T21:14:00',
    ],
    [
      'Arabic',
      '\u200F١٢/٠٣/٢٠٢٥، ٩:١٤ م - Sari: tolong\n\u200F١٣/٠٣/٢٠٢٥، ٨:٠٥ ص - Sari: cepat',
      '2025-03-12T21:14:00',
    ],
  ])('%s', async (_name, text, at) => {
    const messages = await chat(text);
    expect(messages.map((message) => [message.sender, message.words])).toEqual([
      ['Sari', 'tolong'],
      ['Sari', 'cepat'],
    ]);
    expect(messages[0]?.at).toBe(at);
  });

  it('tells the app from people, and media from words', async () => {
    const messages = await chat(
      [
        '12/03/25, 21.10 - Sari membuat grup "Kerja: batch 2"',
        '12/03/25, 21.11 - Sari: <Media tidak disertakan>',
        '12/03/25, 21.12 - Sari: ไม่มีรูปภาพ',
        '13/03/25, 21.13 - Sari: baris satu',
        'baris dua',
      ].join('\n'),
    );
    expect(messages.map((message) => message.kind)).toEqual(['system', 'media', 'media', 'message']);
    expect(messages[3]?.words).toBe('baris satu\nbaris dua');
  });
});

describe('whatever comes', () => {
  const region = simulateRegion({ seed: 3, reports: 150, persons: 140, until: '2026-11-01' });
  it('reads every export of an invented region as what it is', async () => {
    const FORMAT = {
      'whatsapp-android': 'whatsapp',
      'whatsapp-ios': 'whatsapp',
      'telegram-json': 'telegram_json',
      eml: 'email',
    } as const;
    for (const report of region.reports) {
      if (!(report.format in FORMAT)) continue;
      const content = bytes(report.content);
      expect(recogniseFormat(content, report.fileName), report.format).toBe(
        FORMAT[report.format as keyof typeof FORMAT],
      );
      const read = await readUpload(content, report.fileName);
      expect(read.kind === 'documents' && read.documents.length, report.format).toBe(1);
      if (read.kind === 'documents' && report.format !== 'eml')
        expect(read.documents[0]?.messages.some((message) => message.kind === 'message')).toBe(true);
    }
  });

  it('never throws on arbitrary bytes or cut files', async () => {
    const good = region.reports
      .filter((report) => report.format !== 'form')
      .slice(0, 12)
      .map((report) => bytes(report.content));
    const cut = fc
      .tuple(fc.constantFrom(...good), fc.nat(400))
      .map(([whole, length]) => whole.subarray(0, length));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), cut), async (content) => {
        const read = await readUpload(content, 'upload');
        expect(['documents', 'table', 'refused']).toContain(read.kind);
        if (read.kind === 'refused') expect(read.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  it('reads the words of a PDF', async () => {
    const document = new PDFDocument();
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    const ended = new Promise((settle) => document.on('end', settle));
    document.text('Tolong, paspor saya ditahan di Poipet.');
    document.end();
    await ended;
    const read = await readUpload(Buffer.concat(chunks), 'surat.pdf');
    expect(read.kind === 'documents' && read.documents[0]?.text).toContain('paspor saya ditahan');
  });
});
