import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readApart } from '../../apps/server/src/intake/read-apart.ts';
import { type Caller, type Harness, startHarness } from './harness.ts';

let harness: Harness;
let officer: Caller;
beforeAll(async () => {
  harness = await startHarness();
  officer = await harness.signIn('supervisor', 'uploads');
});
afterAll(() => harness?.stop());

const MEGABYTE = 1024 * 1024;
const SMALL = { seconds: 120, megabytes: 420 };

/** One block of deflate over and over: a stream that unpacks to `megabytes` and is a thousandth of that itself. */
const endless = (megabytes: number, fill: string): Buffer => {
  const block = deflateRawSync(Buffer.alloc(4 * MEGABYTE, fill), {
    level: 9,
    finishFlush: constants.Z_FULL_FLUSH,
  });
  return Buffer.concat([...Array.from({ length: megabytes / 4 }, () => block), Buffer.from([3, 0])]);
};

/** A zip whose directory says that its entries are small, while the last one unpacks to far more. */
const lyingZip = (entries: Record<string, string>, name: string, deflated: Buffer): Buffer => {
  const honest = Object.entries(entries).map(([file, text]) => ({
    file,
    data: deflateRawSync(text),
    size: text.length,
  }));
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { file, data, size } of [...honest, { file: name, data: deflated, size: 1000 }]) {
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt32LE(size, 22);
    head.writeUInt16LE(file.length, 26);
    const line = Buffer.alloc(46);
    line.writeUInt32LE(0x02014b50, 0);
    line.writeUInt16LE(20, 4);
    line.writeUInt16LE(20, 6);
    line.writeUInt16LE(8, 10);
    line.writeUInt32LE(data.length, 20);
    line.writeUInt32LE(size, 24);
    line.writeUInt16LE(file.length, 28);
    line.writeUInt32LE(at, 42);
    parts.push(head, Buffer.from(file), data);
    directory.push(line, Buffer.from(file));
    at += 30 + file.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(honest.length + 1, 8);
  end.writeUInt16LE(honest.length + 1, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
};

const workbook = async (): Promise<Buffer> => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('daftar');
  sheet.addRows([
    ['nama', 'telepon'],
    ['Rekaan Satu', '0812000111'],
    ['Rekaan Dua', '0812000222'],
  ]);
  return Buffer.from(await book.xlsx.writeBuffer());
};

/** A PDF of one page whose content is what is given, deflated. */
const pdf = (deflated: Buffer, catalogue = ''): Buffer => {
  const objects = [
    Buffer.from(`<</Type/Catalog/Pages 2 0 R${catalogue}>>`),
    Buffer.from('<</Type/Pages/Kids[3 0 R]/Count 1>>'),
    Buffer.from(
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>',
    ),
    Buffer.concat([
      Buffer.from(`<</Length ${deflated.length}/Filter/FlateDecode>>stream\n`),
      deflated,
      Buffer.from('\nendstream'),
    ]),
  ];
  return Buffer.concat([
    Buffer.from('%PDF-1.4\n'),
    ...objects.flatMap((body, index) => [
      Buffer.from(`${index + 1} 0 obj\n`),
      body,
      Buffer.from('\nendobj\n'),
    ]),
    Buffer.from('trailer<</Root 1 0 R>>\n%%EOF\n'),
  ]);
};
const words = (text: string): Buffer => deflateSync(`BT /F1 12 Tf 20 200 Td (${text}) Tj ET`);

const codes = (read: { problems: { code: string }[] }): string[] => read.problems.map(({ code }) => code);

describe('bombs', () => {
  it('a workbook that lies about its size is killed, while the server goes on answering, and the next file is read', async () => {
    const bomb = lyingZip(
      {
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        'xl/workbook.xml': '<workbook><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
      },
      'xl/worksheets/sheet1.xml',
      endless(900, ' '),
    );
    expect(bomb.length).toBeLessThan(2 * MEGABYTE);
    let ended = false;
    const reading = readApart(bomb, 'daftar.xlsx', SMALL).finally(() => {
      ended = true;
    });
    let answered = 0;
    while (!ended) {
      const { statusCode } = await harness.app.inject({ method: 'GET', url: '/api/v1/health' });
      if (statusCode === 200) answered += 1;
      await new Promise((settle) => setTimeout(settle, 20));
    }
    const read = await reading;
    expect(read.kind).toBe('refused');
    expect(codes(read)).toEqual(['too_large']);
    expect(read.problems[0]?.message).toMatch(/took more than (?:420 megabytes|120 seconds)/);
    expect(answered).toBeGreaterThan(5);
    const next = await readApart(await workbook(), 'daftar.xlsx', SMALL);
    expect(next).toMatchObject({
      kind: 'table',
      table: { header: ['nama', 'telepon'], rowCountEstimate: 2 },
    });
  }, 300_000);

  it('a PDF whose page unpacks without end is given up within its time or memory', async () => {
    const page = Buffer.concat([Buffer.from([0x78, 0x9c]), endless(800, 'q Q ')]);
    const read = await readApart(pdf(page), 'a.pdf', { seconds: 8, megabytes: 420 });
    expect(read.kind).toBe('refused');
    expect(codes(read)).toEqual(['too_large']);
  });

  it('an archive that says what it is, of too many files, or far larger inside, is not unpacked at all', async () => {
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 5001 }, (_, n) => [`${n}.txt`, strToU8('a')])),
      { level: 0 },
    );
    const dense = zipSync({ 'a.txt': new Uint8Array(30 * MEGABYTE) });
    for (const bytes of [many, dense]) {
      const answer = await officer.upload('/uploads', 'obrolan.zip', Buffer.from(bytes));
      expect([answer.status, answer.body.problems[0].code]).toEqual([413, 'too_large']);
    }
  });

  it('an archive inside an archive is not opened', async () => {
    const inner = zipSync({ 'rahasia.txt': strToU8('Tolong saya di Poipet') });
    const answer = await officer.upload('/uploads', 'luar.zip', Buffer.from(zipSync({ 'dalam.zip': inner })));
    expect(answer.status).toBe(400);
  });

  it('a picture of more pixels than can be drawn is refused by its header', async () => {
    const header = Buffer.alloc(33);
    header.writeUInt32BE(0x89504e47, 0);
    header.writeUInt32BE(0x0d0a1a0a, 4);
    header.writeUInt32BE(13, 8);
    header.write('IHDR', 12);
    header.writeUInt32BE(60_000, 16);
    header.writeUInt32BE(60_000, 20);
    const answer = await officer.upload('/uploads', 'foto.png', header);
    expect([answer.status, answer.body.problems[0].code]).toEqual([413, 'too_large']);
  });
});

describe('what a file is', () => {
  it('is told by its content, whatever its name', async () => {
    const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(400, 0)]);
    expect((await officer.upload('/uploads', 'daftar.csv', program)).status).toBe(415);
    const named = await officer.upload('/uploads', 'foto.png', pdf(words('Tolong, saya ditahan di Poipet')));
    expect([named.status, named.body.format]).toEqual([200, 'pdf']);
    const chat = await officer.upload(
      '/uploads',
      'laporan.pdf',
      'Tolong, saya ditahan di Poipet sejak Maret',
    );
    expect([chat.status, chat.body.format]).toEqual([200, 'text']);
  });

  it('and what it would run is named and not run', async () => {
    const { unzipSync } = await import('fflate');
    const entries = unzipSync(await workbook());
    const withMacros = zipSync({ ...entries, 'xl/vbaProject.bin': strToU8('not really') });
    const table = await officer.upload('/uploads', 'daftar.xlsx', Buffer.from(withMacros), {
      start: 'false',
    });
    expect(table.body.problems[0].message).toContain('macros');
    const scripted = pdf(
      words('Tolong, paspor saya ditahan'),
      '/OpenAction<</S/JavaScript/JS(app.alert(1))>>',
    );
    const read = await officer.upload('/uploads', 'surat.pdf', scripted);
    expect(read.body.problems[0].message).toContain('scripts');
  });
});
