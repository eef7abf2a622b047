import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OFFICE_COUNTRY, parseGold, scoreLine } from '../gold/parse-gold.ts';
import { readText } from './index.ts';

const readGold = (name: 'held' | 'tuned') =>
  parseGold(readFileSync(new URL(`../gold/identifiers-${name}.txt`, import.meta.url), 'utf8'));

describe.each(['held', 'tuned'] as const)('identifiers of the gold, %s', (name) => {
  const scores = readGold(name).map((line) => ({
    line,
    ...scoreLine(line, readText(line.text, { defaultCountry: OFFICE_COUNTRY[line.language]! })),
  }));
  const sum = (key: 'right' | 'wrong' | 'missed'): number =>
    scores.reduce((total, score) => total + score[key].length, 0);

  it('are found with precision and recall of at least .97', () => {
    expect(sum('right') / (sum('right') + sum('wrong'))).toBeGreaterThanOrEqual(0.97);
    expect(sum('right') / (sum('right') + sum('missed'))).toBeGreaterThanOrEqual(0.97);
  });

  it('are not invented in lines that hold other numbers only', () => {
    const empty = scores.filter(({ line }) => line.identifiers.length === 0);
    expect(empty.length).toBeGreaterThan(75);
    expect(empty.filter(({ wrong }) => wrong.length > 0).map(({ line }) => line.text)).toEqual([]);
  });
});

describe('what is known beside an identifier', () => {
  const first = (words: string, kind: string) =>
    readText(words).findings.find((finding) => finding.kind === kind)!;

  it('names the channel', () => {
    expect(first('wa 0812-3456-7890', 'phone').detail).toMatchObject({ country: 'ID', channel: 'whatsapp' });
    expect(first('https://wa.me/6281234567890', 'phone').detail.channel).toBe('whatsapp');
    expect(first('tele: @agen_uji', 'handle').detail.channel).toBe('telegram');
    expect(first('gcash 09171234567', 'bank_account').detail).toMatchObject({
      bank: 'gcash',
      phoneAccount: true,
    });
  });

  it('checks wallets', () => {
    expect(first('kirim TARjpqnJ7koFHu4GTXveQKm6RpYwfBgrhC', 'wallet').detail).toMatchObject({
      network: 'TRC20',
      checksum: 'valid',
    });
    expect(
      readText('kirim TARjpqnJ7koFHu4GTXveQKm6RpYwfBgrhD').findings.filter((each) => each.kind === 'wallet'),
    ).toEqual([]);
  });

  it('weighs pay against a dated wage', () => {
    const { detail, text } = first('loker cs di kamboja gaji 8-12 juta per bulan', 'money');
    expect(text).toBe('8000000-12000000 IDR/month');
    expect(detail).toMatchObject({
      amount: 8e6,
      amountTo: 12e6,
      currency: 'IDR',
      period: 'month',
      reference: { country: 'KH', role: 'customer_service', verified: false },
    });
    expect(detail.ratio).toBeCloseTo(Number(detail.usdPerMonth) / Number(detail.referenceUsd), 2);
  });

  it.each([
    ['lương 20-25 triệu/tháng', '20000000-25000000 VND/month'],
    ['月薪8000-15000元', '8000-15000 CNY/month'],
    ['เงินเดือน 3 หมื่น', '30000 THB/month'],
    ['12 lakh per year', '1200000 INR/year'],
    ['USD 1,500 - 2,500 per month', '1500-2500 USD/month'],
    ['sahod 45,000 pesos kada buwan', '45000 PHP/month'],
    ['15k followers', undefined],
    ['version 2.5', undefined],
  ])('%s', (words, expected) => {
    expect(first(words, 'money')?.text).toBe(expected);
  });
});
