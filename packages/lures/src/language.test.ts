import { describe, expect, it } from 'vitest';
import { detectLanguage } from './index.ts';

describe('detectLanguage', () => {
  it.each([
    ['id', 'gk bs pulang gan, udh 3 bln disini, paspor sy dipegang bos'],
    ['id', 'Pemerintah menyatakan bahwa kebijakan itu berlaku mulai Agustus karena kebutuhan masyarakat.'],
    ['ms', 'Kerajaan mengumumkan bahawa dasar itu berkuat kuasa mulai Ogos kerana keperluan rakyat.'],
    ['ms', 'tak boleh balik, pasport kena simpan dekat pejabat, korang tolong'],
    ['en', 'u can earn good money just typing, msg me now'],
    ['tl', 'di po kami makauwi, kinuha nila ang passport namin'],
    ['vi', 'cuu em voi, cong ty khong cho ve nha'],
    ['hi', 'कंपनी ने पासपोर्ट रख लिया है'],
    ['ne', 'कम्पनीले राहदानी राखेको छ, घर जान दिएको छैन'],
    ['my', 'ကုမၸဏီက ပတ္စပို႔ သိမ္းထားတယ္'],
    ['ja', '会社にパスポートを取られました'],
    ['und', 'todas las personas que trabajan tienen derecho a descansar'],
    ['und', 'ok'],
    ['und', '+62 812 3456'],
    ['und', ''],
  ])('%s: %s', (code, words) => {
    expect(detectLanguage(words).code).toBe(code);
  });

  it('is as sure as it says, between 0 and 1, and bounded on long texts', () => {
    for (const words of ['a', 'saya', 'saya mau pulang', 'x'.repeat(5_000_000)]) {
      const { confidence } = detectLanguage(words);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});
