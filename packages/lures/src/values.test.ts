import { describe, expect, it } from 'vitest';
import { canonicalText, detectLanguage, type FindingKind, readText } from './index.ts';

const values = (words: string, kind: FindingKind, context = {}): string[] =>
  readText(words, context)
    .findings.filter((finding) => finding.kind === kind)
    .map((finding) => finding.text);

describe('values', () => {
  it.each<[FindingKind, string, string[]]>([
    ['phone', 'hub wa 0812-3456-7890 ya', ['+6281234567890']],
    ['phone', 'call +855 12 345 678', ['+85512345678']],
    ['phone', 'gaji Rp 15.000.000 per bulan', []],
    ['phone', 'nik 3201014501990001', []],
    ['national_id', 'nik 3201014501990001', ['3201014501990001']],
    ['national_id', 'kode 3201019901990001', []],
    ['passport', 'pasport no C 1234567', ['C1234567']],
    ['passport', 'hộ chiếu số B1234567', ['B1234567']],
    ['passport', 'gudang nomor 12', []],
    ['name', 'nama saya Rahmat Uji Coba, umur 24', ['Rahmat Uji Coba']],
    ['name', 'my name is Ana Dela Cruz and I am scared', ['Ana Dela Cruz']],
    ['name', 'agen bernama Uji Sentosa yang ajak', ['Uji Sentosa']],
    ['name', '我叫张小明，今年22岁', ['张小明']],
    ['name', 'saya takut sekali di sini', []],
    ['age', 'umur 23 thn', ['23']],
    [
      'birth_date',
      '1. Uji Satu, M, 1999-04-03, ID, A1234567\n2. Uji Dua, F, 2001-01-09, TH',
      ['1999-04-03', '2001-01-09'],
    ],
    ['nationality', '1. Uji Satu, M, 1999-04-03, ID, A1234567\n2. Uji Dua, F, 2001-01-09, TH', ['ID', 'TH']],
    ['birth_date', 'lahir 17 Agustus 1999', ['1999-08-17']],
    ['birth_date', 'เกิดวันที่ 22/04/2549', ['2006-04-22']],
    ['date', 'berangkat 05/03/2024', ['2024-03-05']],
    ['money', 'gaji 15 juta/bulan', ['15000000 IDR/month']],
    ['money', 'salary USD 1,200 a month', ['1200 USD/month']],
    ['money', '月薪2万', ['20000 CNY/month']],
    ['place', 'dia di poipet sekarang', ['Poipet']],
    ['place', 'ตอนนี้อยู่ ปอยเปต', ['Poipet']],
    ['handle', 'hubungi telegram: agen_uji9', ['telegram:agen_uji9']],
    ['email', 'kirim ke uji@contoh.example', ['uji@contoh.example']],
    ['nationality', 'ada 5 WNI di sana', ['ID']],
  ])('%s in %s', (kind, words, expected) => {
    expect(values(words, kind)).toEqual(expected);
  });

  it('dates what is relative by the day it was sent, and only then', () => {
    expect(values('kemarin dia hilang', 'date', { sentAt: '2024-08-10T09:00:00Z' })).toEqual(['2024-08-09']);
    expect(values('kemarin dia hilang', 'date')).toEqual([]);
  });
});

describe('disguises', () => {
  it('undoes look-alikes, fancy letters and zero-width characters, and leads back', () => {
    const canonical = canonicalText('ga\u200bji 𝗯𝗲sаr');
    expect(canonical.text).toBe('gaji besar');
    expect(canonical.toOriginal(2)).toBe(3);
    expect(canonical.toOriginal(canonical.text.length)).toBe('ga\u200bji 𝗯𝗲sаr'.length);
  });

  it('reads a disguised advert as the plain one', () => {
    expect(
      readText(
        'L0ker operator chat Sihanoukville, g4ji besar, tiket ditanggung, tanpa pengalaman, japri @uji_1',
      ).kind,
    ).toBe('lure');
  });
});

describe('languages', () => {
  it.each([
    ['id', 'mereka tidak bisa pulang karena paspor ditahan perusahaan'],
    ['ms', 'mereka tidak boleh balik kerana pasport disimpan oleh syarikat'],
    ['en', 'they cannot go home because the company keeps their passports'],
    ['tl', 'hindi sila makauwi dahil kinuha ng kumpanya ang mga pasaporte'],
    ['vi', 'họ không thể về nhà vì công ty giữ hộ chiếu'],
    ['th', 'กลับบ้านไม่ได้เพราะบริษัทยึดพาสปอร์ต'],
    ['zh', '公司扣了护照，他们回不了家'],
    ['my', 'အိမ်ပြန်လို့မရဘူး'],
    ['km', 'ពួកគេមិនអាចទៅផ្ទះបានទេ'],
    ['lo', 'ພວກເຂົາກັບບ້ານບໍ່ໄດ້'],
    ['und', '12345 !!'],
  ])('%s', (code, words) => {
    expect(detectLanguage(words).code).toBe(code);
  });
});
