import { describe, expect, it } from 'vitest';
import { readText } from './index.ts';

describe('pleas, in the words of a chat', () => {
  it.each([
    ['id', 'tlg sy pak gk bs pulang pasport d tahan bos'],
    ['id', 'kami disekap, tiap hari disetrum. tolong selamatkan kami'],
    ['id', 'sy mau dijual ke perusahaan lain, tolong bantu kami pulang ke indonesia'],
    ['id', 'mohon bantu adik saya pulang, dia disiksa di sana'],
    ['en', 'please help us, they took our passports and we cannot leave the building'],
    ['en', 'my brother is locked inside a compound, they beat him. please rescue him'],
    ['ms', 'tolong selamatkan kami, pasport kena rampas, tak boleh keluar'],
    ['tl', 'tulungan niyo po kami, kinuha ang passport namin at hindi kami makalabas'],
    ['th', 'ช่วยด้วย โดนยึดพาสปอร์ต ถูกขังอยู่ในตึก'],
    ['vi', 'cứu em với, em bị nhốt, hộ chiếu bị công ty giữ'],
    ['vi', 'cuu em voi, em bi danh va bi ban sang cong ty khac'],
    ['zh', '救救我们，护照被收走，被关在园区出不去'],
    ['my', 'ကယ်ပါ ပတ်စ်ပို့ သိမ်းထားတယ် ရိုက်တယ်'],
    ['km', 'សូមជួយសង្គ្រោះខ្ញុំ គេឃុំខ្ញុំក្នុងអគារ'],
  ])('%s: %s', (_language, words) => {
    const reading = readText(words);
    expect(reading.plea.urgent).toBe(true);
    expect(reading.kind).toBe('plea');
    expect(reading.plea.spans.length).toBeGreaterThan(0);
  });
});

describe('what is no plea', () => {
  it.each([
    ['warning', 'Hati-hati lowongan kerja ke Kamboja, banyak WNI disekap dan paspor ditahan. Sebarkan!'],
    ['warning', 'Public notice: beware of job offers in Myawaddy. Victims are locked up and sold.'],
    [
      'vacancy',
      'Lowongan resmi: staf pabrik garmen di Phnom Penh, visa kerja diurus, kontrak tertulis, wawancara dua tahap di kantor',
    ],
    ['other', 'tolong info syarat perpanjang paspor'],
    ['other', 'please help me renew my passport, when is the next appointment?'],
    ['other', 'selamat pagi, jam buka kantor hari ini?'],
    [
      'lure',
      'Loker operator chat Sihanoukville gaji USD 1200, tiket ditanggung, tanpa pengalaman, minat japri',
    ],
  ])('%s: %s', (kind, words) => {
    const reading = readText(words);
    expect(reading.plea.urgent).toBe(false);
    expect(reading.kind).toBe(kind);
  });

  it('keeps a negated sign as negated', () => {
    const senses = (words: string): unknown[] =>
      readText(words)
        .findings.filter((finding) => finding.text === 'F13')
        .map((finding) => finding.detail.sense);
    expect(senses('kami tidak pernah disetrum di sini')).toEqual(['negated']);
    expect(senses('I was not beaten')).toEqual(['negated']);
    expect(senses('target tidak masuk, kami dipukul')).toEqual(['asserted']);
  });

  it('marks a quotation in the news as quoted', () => {
    const reading = readText(
      'According to police, one message read: "please save us, we are locked in". The minister said the case is closed.',
    );
    expect(reading.plea.urgent).toBe(false);
    expect(
      reading.findings.filter((finding) => finding.text === 'E4').map((finding) => finding.detail.sense),
    ).toEqual(['quoted']);
  });
});
