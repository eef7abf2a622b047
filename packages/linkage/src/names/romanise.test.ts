import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { romanise } from './romanise.ts';

describe('Thai', () => {
  it.each([
    ['สมชาย', 'somchai'],
    ['สมศรี', 'somsi'],
    ['รัตนา', 'rattana'],
    ['วิทยา', 'witthaya'],
    ['ณัฐพล', 'natthaphon'],
    ['กมล', 'kamon'],
    ['ประเสริฐ', 'prasoet'],
    ['เจริญ', 'charoen'],
    ['จันทร์เพ็ญ', 'chanphen'],
    ['พรทิพย์', 'phonthip'],
    ['วรรณา', 'wanna'],
    ['กิตติศักดิ์', 'kittisak'],
    ['ไพโรจน์', 'phairot'],
    ['อุไรวรรณ', 'uraiwan'],
    ['หญิง', 'ying'],
    ['อำนวย', 'amnuai'],
    ['นวลจันทร์', 'nuanchan'],
    ['สุชาติ', 'suchat'],
    ['วราภรณ์', 'waraphon'],
    ['สวัสดิ์', 'sawat'],
    ['เกียรติศักดิ์', 'kiatsak'],
    ['ฤทธิ์', 'rit'],
  ])('%s is %s by RTGS', (thai, latin) => {
    expect(romanise(thai)[0]).toBe(latin);
  });
  it('knows the spelling of papers too', () => {
    expect(romanise('พรทิพย์')).toContain('porntip');
    expect(romanise('จิราภรณ์ ศรีสุข').join(' ')).toMatch(/jiraporn sri/);
  });
});

describe('Korean', () => {
  it.each([
    ['김민수', 'kim min soo', 'gim minsu'],
    ['이영희', 'lee young hee', 'i yeonghui'],
    ['박 지훈', 'park ji hun', 'bak jihun'],
    ['정현경', 'jung hyun kyung', 'jeong hyeongyeong'],
    ['남궁혁', 'namkoong hyuk', 'namgung hyeok'],
    ['최준', 'choi jun', 'choe jun'],
  ])('%s spells itself %s and is %s by the Revised Romanisation', (korean, usual, revised) => {
    const readings = romanise(korean);
    expect(readings[0]).toBe(usual);
    expect(readings).toContain(revised);
  });
  it('leaves other text as it stands', () => {
    expect(romanise('서울 Motel 7')).toEqual(['seoul motel 7']);
  });
});

describe('Lao', () => {
  it.each([
    ['ສົມຊາຍ', 'somxay'],
    ['ບຸນມີ', 'bounmi'],
    ['ຄຳແພງ', 'khampheng'],
    ['ທອງລຸນ', 'thongloun'],
    ['ວຽງຈັນ', 'viangchan'],
    ['ຫຼວງ', 'louang'],
    ['ສະຫວັນ', 'savan'],
    ['ເມືອງ', 'meuang'],
    ['ໄກສອນ', 'kaison'],
  ])('%s is %s', (lao, latin) => {
    expect(romanise(lao)).toContain(latin);
  });
});

describe('Khmer', () => {
  it.each([
    ['សុខ', 'sok'],
    ['សុភា', 'sophea'],
    ['សុវណ្ណ', 'sovan'],
    ['ដារ៉ា', 'dara'],
    ['ម៉ៅ', 'mao'],
    ['ស្រី', 'srey'],
    ['រចនា', 'rachana'],
    ['កុសល', 'kosal'],
    ['បុប្ផា', 'bopha'],
    ['វាសនា', 'veasna'],
    ['ពិសិដ្ឋ', 'piseth'],
    ['ប្រាក់', 'prak'],
  ])('%s is %s', (khmer, latin) => {
    expect(romanise(khmer)).toContain(latin);
  });
});

describe('Devanagari and Bengali', () => {
  it.each([
    ['कविता शर्मा', 'kavita sharma'],
    ['सरस्वती', 'sarasvati'],
    ['राजेश सिंह', 'rajesh singh'],
    ['अर्जुन', 'arjun'],
    ['गुप्ता', 'gupta'],
    ['করিম', 'karim'],
    ['করিম', 'korim'],
    ['আব্দুল', 'abdul'],
    ['নাসরিন', 'nasrin'],
    ['সুলতানা', 'sultana'],
  ])('%s is %s', (written, latin) => {
    expect(romanise(written)).toContain(latin);
  });
});

it.each([['สมชาย'], ['ສົມ'], ['សុវណ្ណ'], ['कर्म'], ['รร'], ['เ'], ['្ក'], ['ย์'], ['ฤ'], ['อ']])(
  'reads a long run of %s in time that grows with it',
  (part) => {
    expect((romanise(part.repeat(40_000))[0] ?? '').length).toBeLessThan(2_000_000);
  },
  20_000,
);

it('gives plain letters for any row of letters of these scripts', () => {
  const of = (from: number, to: number) =>
    fc.string({
      unit: fc.integer({ min: from, max: to }).map((code) => String.fromCharCode(code)),
      maxLength: 20,
    });
  fc.assert(
    fc.property(fc.oneof(of(0xe00, 0xe7f), of(0xe80, 0xeff), of(0x1780, 0x17ff), of(0x900, 0x9ff)), (text) =>
      romanise(text).every((reading) => /^[a-z0-9 -]+$/.test(reading)),
    ),
    { numRuns: 2000 },
  );
});
