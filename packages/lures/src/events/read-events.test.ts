import { describe, expect, it } from 'vitest';
import { readDays } from './read-days.ts';
import { readEvents } from './read-events.ts';

const told = (text: string, sentOn = '2025-03-12') =>
  readEvents(text, { sentOn }).map(({ kind, day }) =>
    day === null ? kind : `${kind} ${day.from === day.to ? day.from : `${day.from}/${day.to}`}`,
  );
const days = (text: string, sentOn = '2025-03-12') =>
  readDays(text, sentOn).map(({ from, to }) => (from === to ? from : `${from}/${to}`));

describe('days told in words', () => {
  // 12 March 2025 was a Wednesday.
  it.each([
    ['kemarin', '2025-03-11'],
    ['kemarin lusa', '2025-03-10'],
    ['tadi malam', '2025-03-11'],
    ['minggu lalu', '2025-03-03/2025-03-09'],
    ['bulan lalu', '2025-02-01/2025-02-28'],
    ['tahun lalu', '2024-01-01/2024-12-31'],
    ['tanggal 5', '2025-03-05'],
    ['tgl 20', '2025-02-20'],
    ['tanggal 30', '2025-01-30'],
    ['tanggal 5 bulan lalu', '2025-02-05'],
    ['on the 5th', '2025-03-05'],
    ['last week', '2025-03-03/2025-03-09'],
    ['two weeks ago', '2025-02-23/2025-03-01'],
    ['dua minggu yang lalu', '2025-02-23/2025-03-01'],
    ['3 hari lalu', '2025-03-09'],
    ['hari Senin', '2025-03-10'],
    ['last Wednesday', '2025-03-05'],
    ['Rabu', '2025-03-12'],
    ['5 Desember', '2024-12-05'],
    ['12/02/2025', '2025-02-12'],
    ['hôm qua', '2025-03-11'],
    ['tuần trước', '2025-03-03/2025-03-09'],
    ['เมื่อวาน', '2025-03-11'],
    ['เดือนที่แล้ว', '2025-02-01/2025-02-28'],
    ['昨天', '2025-03-11'],
    ['三天前', '2025-03-09'],
    ['上个月', '2025-02-01/2025-02-28'],
    ['5号', '2025-03-05'],
    ['မနေ့က', '2025-03-11'],
    ['ខែមុន', '2025-02-01/2025-02-28'],
    ['kahapon', '2025-03-11'],
    ['ມື້ວານ', '2025-03-11'],
    ['पिछले हफ्ते', '2025-03-03/2025-03-09'],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual([expected]);
  });

  it('names no day where none is meant, and none that is still to come', () => {
    for (const text of ['tiba-tiba', 'Senin depan', 'seminggu tiga kali', 'gedung 5', 'lantai 12', 'may I'])
      expect(days(text), text).toEqual([]);
  });

  it('dates nothing from a day of writing that nobody knows', () => {
    expect(readDays('kemarin, tanggal 5, last week, 5 Maret', undefined)).toEqual([]);
    expect(readDays('12 Februari 2025', undefined)).toMatchObject([{ from: '2025-02-12' }]);
  });
});

describe('events told in a message', () => {
  it('reads a story in Indonesian, each event on its own day', () => {
    expect(
      told(
        'Adik saya berangkat tanggal 3 Februari lewat Medan, tanggal 5 Februari sampai di Poipet. Paspornya diambil bos. Kemarin dijual ke perusahaan lain.',
      ),
    ).toEqual(['travelled 2025-02-03', 'arrived 2025-02-05', 'passport_taken', 'sold 2025-03-11']);
  });

  it('gives no day to what stands beyond a comma from it, unless nothing else does', () => {
    expect(told('paspornya diambil bos, minggu lalu dia dipukul')).toEqual([
      'passport_taken',
      'beaten 2025-03-03/2025-03-09',
    ]);
    expect(told('Tanggal 3 Februari, dia berangkat')).toEqual(['travelled 2025-02-03']);
  });

  it('reads it in English', () => {
    expect(
      told(
        'He flew out on 3 February 2025. They took his passport. He was beaten last week. The boss demands ransom money to let him go. Last contact was yesterday.',
      ),
    ).toEqual([
      'travelled 2025-02-03',
      'passport_taken',
      'beaten 2025-03-03/2025-03-09',
      'ransom_asked',
      'last_seen 2025-03-11',
    ]);
  });

  it.each([
    ['พาสปอร์ตโดนยึด เมื่อวานโดนขายไปอีกบริษัท', 'sold 2025-03-11'],
    ['昨天他被卖到另一家公司', 'sold 2025-03-11'],
    ['hôm qua em bị bán sang công ty khác', 'sold 2025-03-11'],
    ['kahapon po ibinenta siya sa ibang kumpanya', 'sold 2025-03-11'],
    ['dia kena jual ke syarikat lain semalam', 'sold 2025-03-11'],
    ['မနေ့က ရောင်းစားခံရတယ်', 'sold 2025-03-11'],
    ['ម្សិលមិញ គេលក់ខ្ញុំទៅក្រុមហ៊ុនផ្សេង', 'sold 2025-03-11'],
    ['ມື້ວານ ຖືກຂາຍໃຫ້ບໍລິສັດອື່ນ', 'sold 2025-03-11'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it('takes what is denied, planned or feared for no event', () => {
    for (const text of [
      'kami tidak pernah dipukul',
      'besok berangkat ke Thailand',
      'katanya akan dijual ke perusahaan lain',
      'they will be sold to another company',
      'belum sampai di rumah',
      'Apakah dia dipukul? Kapan terakhir kontak?',
      'Kailan po ang huling usap ninyo?',
    ])
      expect(told(text), text).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/beaten|travelled|sold|returned|arrived|last_seen/)]),
      );
  });

  it('gives the very words, also in a long letter', () => {
    const letter = `${'Selamat pagi pak, mohon bantuan.\n'.repeat(600)}Kemarin dia dipukul.\n`;
    const [event] = readEvents(letter, { sentOn: '2025-03-12' }).filter(({ kind }) => kind === 'beaten');
    expect(letter.slice(event!.start, event!.end)).toBe('dipukul');
    expect(letter.slice(event!.day!.start, event!.day!.end)).toBe('Kemarin');
  });
});
