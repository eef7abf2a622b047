import { describe, expect, it } from 'vitest';
import { readText } from '../index.ts';
import { foldText } from '../lexicon/match-text.ts';
import { RULES } from '../lexicon/rules.data.ts';
import type { Finding } from '../types.ts';
import { judge } from './judge.ts';

const indicators = (words: string): Finding[] =>
  readText(words).findings.filter((finding) => finding.kind === 'indicator');
const sensesOf = (words: string, code: string): unknown[] =>
  indicators(words)
    .filter((finding) => finding.text === code)
    .map((finding) => finding.detail.sense);

describe('negation, by language', () => {
  it.each([
    ['en', 'nobody was ever beaten here', 'F13', 'negated'],
    ['en', 'they beat us every day', 'F13', 'asserted'],
    ['en', 'we were not only beaten but also starved', 'F13', 'asserted'],
    ['id', 'di sini tidak ada yang dipukul', 'F13', 'negated'],
    ['id', 'kalau tidak dipukul ya dijemur', 'F13', 'asserted'],
    ['id', 'bukan cuma dipukul, kami juga disetrum', 'F13', 'asserted'],
    ['ms', 'kami tak pernah kena pukul', 'F13', 'negated'],
    ['tl', 'hindi naman po kami sinasaktan', 'F13', 'negated'],
    ['tl', 'sinasaktan po kami', 'F13', 'asserted'],
    ['vi', 'ở đây không ai bị đánh cả', 'F13', 'negated'],
    ['vi', 'ngày nào cũng bị đánh', 'F13', 'asserted'],
    ['th', 'ที่นี่ไม่มีใครโดนตีเลย', 'F13', 'negated'],
    ['th', 'ยอดไม่ถึงก็โดนตี', 'F13', 'asserted'],
    ['lo', 'ຢູ່ນີ້ບໍ່ມີໃຜຖືກຕີ', 'F13', 'negated'],
    ['zh', '这里没有人被打', 'F13', 'negated'],
    ['zh', '完不成就被打', 'F13', 'asserted'],
    ['my', 'ဒီမှာ ရိုက်တာမဟုတ်ဘူး', 'F13', 'negated'],
    ['km', 'នៅទីនេះមិនដែលត្រូវគេវាយទេ', 'F13', 'negated'],
  ])('%s: %s', (_language, words, code, sense) => {
    expect(sensesOf(words, code)).toContain(sense);
  });

  it('reads a denial in advance as a sign, and what it denies as denied', () => {
    const words =
      'Chat operators for Bavet, 1500 USD, free dorm, this is not a scam, nobody is locked up. DM me';
    expect(readText(words).kind).toBe('lure');
    expect(sensesOf(words, 'F3')).toContain('asserted');
    expect(sensesOf(words, 'E1')).toEqual(['negated']);
  });
});

describe('strength by what stands beside', () => {
  const strengthOf = (words: string, code: string): unknown[] => {
    const finding = indicators(words).find((each) => each.text === code);
    return [finding?.detail.strength, finding?.detail.raisedBy];
  };

  it('raises a hot-spot beside typing work, and not beside a lawful process', () => {
    expect(strengthOf('Hiring typist for Bavet, good pay, free dorm, DM me', 'A1')).toEqual([
      'strong',
      ['B1', 'C1'],
    ]);
    const lawful =
      'Hiring typist for Bavet, work permit arranged, written contract, skill test, interview at our office';
    expect(['medium', undefined]).toContain(strengthOf(lawful, 'A1')[0]);
  });

  it('says why documents weigh more: they are kept', () => {
    const words = 'Loker operator chat Poipet, gaji besar, tiket ditanggung, paspor dipegang kantor, japri';
    expect(strengthOf(words, 'D6')).toEqual(['strong', ['retention']]);
  });

  it('takes pay against the reference wage when it is given, and dollars alone when it is not', () => {
    const match = foldText('dicari operator gaji dua belas');
    const money = (detail: Record<string, unknown>): Finding => ({
      kind: 'money',
      start: 17,
      end: 30,
      text: '',
      detail,
      confidence: 1,
      rule: 'money',
    });
    const read = (detail: Record<string, unknown>) =>
      judge(match, { language: 'id', hotspots: [{ start: 0, end: 6 }], values: [money(detail)] });
    const strengths = (detail: Record<string, unknown>): unknown[] =>
      read(detail)
        .indicators.filter((finding) => finding.text === 'B1')
        .map((finding) => finding.detail.strength);
    expect(strengths({ ratio: 3.4 })).toEqual(['strong']);
    expect(strengths({ ratio: 2.2 })).toEqual(['medium']);
    expect(strengths({ ratio: 1.1, usdPerMonth: 5000 })).toEqual([]);
    expect(strengths({ amount: 1200, currency: 'USD', period: 'month' })).toEqual(['medium']);
    expect(strengths({ amount: 1200, currency: 'THB', period: 'month' })).toEqual([]);
  });
});

describe('facts beside the words', () => {
  it('finds disguised writing as F1 and leads it back to what was written', () => {
    const words = 'L0ker 0perator ch4t S1hanoukv1lle, g4j1 b3s4r, tiket ditanggung, japri';
    const finding = indicators(words).find((each) => each.text === 'F1')!;
    expect(words.slice(finding.start, finding.end)).toMatch(/[014]/);
    expect(
      indicators(
        words.replaceAll('0', 'o').replaceAll('1', 'i').replaceAll('4', 'a').replaceAll('3', 'e'),
      ).some((each) => each.text === 'F1'),
    ).toBe(false);
  });

  it('finds an employer whose address bears its name, and no free mail', () => {
    const advert = (mail: string): string =>
      `Lowongan operator jahit PT Ujisentosa Garmindo, kontrak tertulis, kirim lamaran ke ${mail}`;
    const codes = (words: string): string[] => indicators(words).map((finding) => finding.text);
    expect(codes(advert('hrd@ujisentosa.example'))).toContain('G2');
    expect(codes(advert('ujisentosa@gmail.com'))).not.toContain('G2');
  });
});

describe('a plea explains itself', () => {
  it('shows the hints that made it, with the rule', () => {
    const words = 'is this the embassy? cannot talk, they are watching. pick me up please';
    const reading = readText(words);
    expect(reading.plea.urgent).toBe(true);
    const shown = reading.findings.filter((finding) => finding.text === 'E4');
    expect(shown.map((finding) => finding.rule)).toContain('plea.fetch-watched');
    expect(shown.map((finding) => words.slice(finding.start, finding.end))).toContain('they are watching');
  });

  it('is over when somebody is home, and not when somebody is still inside', () => {
    expect(readText('Please rescue us, they said. Now my son arrived home safely.').plea.urgent).toBe(false);
    expect(
      readText('I escaped, but my brother is still inside, they beat him. Please rescue him').plea.urgent,
    ).toBe(true);
  });
});

describe('a kind that no rule read', () => {
  it('is told by learned weights, with the words that speak most for it', () => {
    const words =
      'Aunty has a club in Macau and needs two girls to keep guests company, ticket paid by her, pay it back later, say nothing at home yet, send me your photo';
    const { kind, kindSpan, findings } = readText(words);
    expect(findings.some((finding) => finding.kind === 'indicator')).toBe(false);
    expect(kind).toBe('lure');
    expect(words.slice(kindSpan!.start, kindSpan!.end)).toContain('keep guests company');
  });

  it('shows no words of its own where the rules say the same, or nothing is said', () => {
    expect(readText('Are we still on for lunch tomorrow?').kindSpan).toBeNull();
    expect(readText('').kindSpan).toBeNull();
  });
});

describe('the rules', () => {
  it('each names two parts with a reach, or one', () => {
    for (const rule of RULES) expect(rule.second === undefined || rule.within !== undefined).toBe(true);
  });
});
