import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../intake/files/pdf.ts';
import { PageWriter } from './page-writer.ts';

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');
/** Invented names and words in the scripts of the region. */
const SCRIPTS = {
  Latin: 'Siti Rekaan, Đặng Văn Hư',
  Thai: 'สมชาย ใจดี ถูกกักขัง',
  Lao: 'ສົມໄຊ ແກ້ວ',
  Khmer: 'សុខា ចាន់',
  Burmese: 'မောင်မောင် ကျော်',
  Chinese: '王小明，電話詐騙',
};

const written = async (write: (page: PageWriter) => void): Promise<string> => {
  const page = new PageWriter('Rekaan', 'id');
  write(page);
  return (await readPdf(await page.finish((at, pages) => `Halaman ${at} dari ${pages}`))).text;
};

describe('printed pages', () => {
  it.each(Object.entries(SCRIPTS))('hold %s as text that can be taken out again', async (_script, words) => {
    const text = await written((page) => page.pair('Nama', words));
    expect(plain(text)).toContain(plain(words));
  });

  it('give the words of scripts that are drawn in another order beside them', async () => {
    const page = new PageWriter('Rekaan', 'id');
    page.paragraph('ចាន់ត្រា');
    const bytes = await page.finish(() => '');
    const streams = [...bytes.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(
      ([, body]) => {
        try {
          return [inflateSync(Buffer.from(body ?? '', 'latin1')).toString('latin1')];
        } catch {
          return [];
        }
      },
    );
    const utf16 = Buffer.from('ចាន់ត្រា', 'utf16le').swap16().toString('latin1');
    expect(streams.some((stream) => stream.includes('/ActualText') && stream.includes(utf16))).toBe(true);
  });

  it('have contents that name the pages, and page numbers', async () => {
    const text = await written((page) => {
      page.title('Berkas');
      page.contents('Daftar isi');
      page.heading('Pertama');
      for (let line = 0; line < 120; line += 1) page.paragraph(`baris ${line}`);
      page.heading('Kedua');
    });
    expect(plain(text)).toContain('Daftarisi' + 'Pertama·2' + 'Kedua·4');
    expect(text).toContain('Halaman 4 dari 4');
  });

  it('give a digest of the words that any other word changes, and blanks do not', () => {
    const digest = (...lines: string[]): string => {
      const page = new PageWriter('Rekaan', 'id');
      for (const line of lines) page.paragraph(line);
      return page.digest();
    };
    expect(digest('satu dua')).toBe(digest('satu', 'dua'));
    expect(digest('satu dua')).not.toBe(digest('satu tiga'));
    // SHA-256 of "satudua", by sha256sum.
    expect(digest('satu dua')).toBe('f1beebb1a8b32c97950bd947606047aca57b6c395abbff5b0ef1a423d91cbc04');
  });
});
