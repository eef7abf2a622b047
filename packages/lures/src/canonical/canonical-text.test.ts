import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISGUISES, disguise } from '../attack/disguise.ts';
import { DIGIT_WORDS } from '../data/digit-words.data.ts';
import { canonicalText } from './canonical-text.ts';

describe('disguises undone', () => {
  it.each([
    ['g4j1 b3s4r ke C@mb0dia', 'gaji besar ke Cambodia'],
    ['K.a.m.b.o.j.a dan k a m b o j a', 'Kamboja dan kamboja'],
    ['L o k e r g a j i besar', 'Loker gaji besar'],
    ['Loκeг gаjі', 'Loker gaji'],
    ['Ⓛⓞⓚⓔⓡ 🄶🄰🄹🄸 𝗯𝗲𝘀𝗮𝗿 🇰🇦🇲🇧🇴🇯🇦', 'Loker GAJI besar KAMBOJA'],
    ['ｌｏｗｏｎｇａｎ ｋｅｒｊａ', 'lowongan kerja'],
    ['Z̷̢a̸l̴g̵o', 'Zalgo'],
    ['h\u200bu\u2060b\u00adungi', 'hubungi'],
    ['1️⃣2️⃣ ❸④ ５ 𝟨 ๗ ៨ ၉ ०', '12 34 5 6 7 8 9 0'],
    ['护 照 被 收', '护照被收'],
    ['ช่·ว·ย·ด้·ว·ย', 'ช่วยด้วย'],
    ['ក-ម្-ពុ-ជា', 'កម្ពុជា'],
    ['k . a . m . b . o . j . a', 'kamboja'],
    ['k..a..m..b..o..j..a k😀a😀m😀b😀o😀j😀a', 'kamboja kamboja'],
    ['(k)(a)(m)(b)(o)(j)(a) k:a:m:b:o:j:a', '(kamboja) kamboja'],
    ['kam.bo.ja pas*port ka.mb.oj.a', 'kamboja pasport kamboja'],
    ['高✨薪✨招✨聘 柬..埔..寨', '高薪招聘 柬埔寨'],
    ['မြ.ဝ.တီ', 'မြဝတီ'],
    ['nol delapan satu dua 3456 tujuh delapan', '081234567' + '8'],
    ['call zero nine one seven double five three', 'call 09175' + '53'],
    ['零八一二三四五六', '08123456'],
    ['ศูนย์แปดหนึ่งสองสามสี่', '081234'],
    ['không chín một hai ba bốn', '091234'],
  ])('%s', (written, plain) => {
    expect(canonicalText(written).text).toBe(plain);
  });

  it('reads every language’s digits spelled out', () => {
    for (const [language, words] of Object.entries(DIGIT_WORDS)) {
      const gap = /^[a-zà-ỹ]/u.test(words[1]!) || language === 'hi' ? ' ' : '';
      for (const variant of words[0]!.split('|').keys()) {
        const number = '0812345679';
        const spelled = Array.from(number, (digit) => {
          const spellings = words[Number(digit)]!.split('|');
          return spellings[variant] ?? spellings[0]!;
        }).join(gap);
        expect([language, canonicalText(`x ${spelled} y`).text]).toEqual([language, `x ${number} y`]);
      }
    }
  });
});

describe('what is no disguise stays', () => {
  it.each([
    'covid19 B2B mp3 4G 3bulan day5 win88 h2o kode AB12CD',
    'https://abc.example/g4j1 budi_k4@contoh.example @ag3n_k4mboja t.me/g4j1',
    'gaji 1.5 juta, Rp 5.000.000, 10%',
    'U.S.A. P.T. d.o.b. a, b, c, d',
    'satu dua tiga orang; one two three; dua ratus lima puluh ribu',
    'PT. S.E.A. Group, S.E., M.M., a.n. Budi, d.a. Jl. Mawar, TP.HCM, Ph.D. e.g. 10 a.m.',
    'contoh.co.id a.b.c@x.example v1.2.3 10.30-11.45 t.me/kam.boja',
    'a, b, c, d, e; I, U, he / she, dan/atau, check-in',
    'Привет, как дела? Москва. hello there',
    'Ωμέγα και άλφα, ok hello',
    'công ty giữ hộ chiếu của tôi',
    'ช่วยด้วย โดนยึดพาสปอร์ต',
    'luas 20 m² dan 3 m³',
    '🇰🇭 Kamboja 🇮🇩🇲🇾',
    'วันที่ 1 ม.ค. พ.ศ. 2567',
    '男,女,老,少',
  ])('%s', (text) => {
    expect(canonicalText(text).text).toBe(text);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    'g4j1 ',
    'k a m b o j a',
    'K.a.m.b.o.j.a ',
    'k . a . m . b . o . j . a ',
    'k😀a😀m😀b😀o😀j😀a',
    'kam.bo.ja ',
    'မြ.ဝ.တီ ',
    '柬..埔..寨',
    'nol delapan satu dua tiga empat ',
    '𝗴𝗮𝗷𝗶',
    '\u200b',
    'e\u0301\u0302',
    '🇰🇦🇲',
    '1️⃣',
    '零八一二三四',
    '\ud83d',
    '\udc00',
    'аbс',
    '㈠⑫',
    '护 照 被 收',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const texts = fc.array(piece, { maxLength: 25 }).map((parts) => parts.join(''));
const cutsPair = (text: string, at: number): boolean =>
  at > 0 && /[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1));

describe('the way back', () => {
  it('stays in range, rises, is never empty and cuts no surrogate pair', () => {
    fc.assert(
      fc.property(texts, (original) => {
        const { text, toOriginal, toOriginalEnd } = canonicalText(original);
        let start = 0;
        let end = 0;
        for (let at = 0; at < text.length; at++) {
          expect(toOriginal(at)).toBeGreaterThanOrEqual(start);
          expect(toOriginalEnd(at + 1)).toBeGreaterThanOrEqual(end);
          start = toOriginal(at);
          end = toOriginalEnd(at + 1);
          expect(end).toBeGreaterThan(start);
          expect(cutsPair(original, start) || cutsPair(original, end)).toBe(false);
        }
        expect(end).toBeLessThanOrEqual(original.length);
        expect(toOriginal(text.length)).toBe(original.length);
      }),
      { numRuns: 400 },
    );
  });

  it('is the identity on plain words', () => {
    const plain = fc.array(
      fc.constantFrom(
        'kerja',
        'di',
        'Poipet,',
        'gaji',
        '15',
        'juta.',
        '護照',
        'ช่วยด้วย',
        'hộ',
        'chiếu',
        'home',
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(plain, (words) => {
        const text = words.join(' ');
        const canonical = canonicalText(text);
        expect(canonical.text).toBe(text);
        expect(canonical.toOriginal(3)).toBe(Math.min(3, text.length));
      }),
    );
  });

  it('leads a disguised word back to all of its letters', () => {
    const original = 'di K.a.m.b.o.j.a ya';
    const canonical = canonicalText(original);
    const at = canonical.text.indexOf('Kamboja');
    expect(original.slice(canonical.toOriginal(at), canonical.toOriginalEnd(at + 7))).toBe('K.a.m.b.o.j.a');
  });

  it('gets back most words that the generator disguises', () => {
    let state = 3;
    const random = (): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
    const text = 'lowongan kerja kamboja gaji besar tiket gratis hubungi segera 081234567890';
    const words = text.split(' ');
    let kept = 0;
    for (let turn = 0; turn < 200; turn++) {
      const back = canonicalText(disguise(text, random, DISGUISES, { share: 0.7 })).text.toLowerCase();
      kept += words.filter((word) => back.split(' ').includes(word)).length;
    }
    expect(kept / (200 * words.length)).toBeGreaterThan(0.97);
  });
});

describe('bad input', () => {
  it.each([
    ['zero-width', '\u200b'.repeat(1_000_000), ''],
    ['marks', `a${'\u0301'.repeat(1_000_000)}`, 'á'],
    ['lone surrogates', '\ud800'.repeat(1_000_000), undefined],
    ['single letters', 'a '.repeat(500_000), undefined],
    ['letters and wide signs', 'a .. '.repeat(200_000), undefined],
    ['parts and signs', 'kam.bo.'.repeat(150_000), undefined],
    ['spelled digits', 'satu '.repeat(200_000), undefined],
    ['leet', 'g4'.repeat(500_000), undefined],
    ['look-alikes', 'аб'.repeat(500_000), undefined],
    ['repeat words', 'double '.repeat(150_000), undefined],
  ])('%s', (_name, original, expected) => {
    const { text, toOriginalEnd } = canonicalText(original);
    if (expected !== undefined) expect(text).toBe(expected);
    expect(toOriginalEnd(text.length)).toBeLessThanOrEqual(original.length);
  });
});
