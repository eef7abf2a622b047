import { describe, expect, it } from 'vitest';
import { formatFor } from './format.ts';

describe('formats', () => {
  it('writes numbers, counts and shares as each language does', () => {
    expect(formatFor('id').number(2804)).toBe('2.804');
    expect(formatFor('en').number(2804)).toBe('2,804');
    expect(formatFor('en').count({ count: 1000, atLeast: true })).toBe('1,000+');
    expect(formatFor('en').percent(0.397)).toBe('40%');
  });

  it('names countries shortly and leaves what is no code as it is', () => {
    expect(formatFor('en').country('MM')).toBe('Myanmar');
    expect(formatFor('id').country('KH')).toBe('Kamboja');
    expect(formatFor('en').country('unknown')).toBe('unknown');
  });

  it('does not shift a day by the zone and shows what is no date unchanged', () => {
    expect(formatFor('en').day('2023-02-01')).toBe('01 Feb 2023');
    expect(formatFor('id').month('2023-05')).toBe('Mei 2023');
    expect(formatFor('en').day('spring')).toBe('spring');
  });
});

describe('a time whose day counts elsewhere', () => {
  const { dateTime } = formatFor('en');
  // 23:59:59 of 12 December in Vientiane (UTC+7).
  const end = '2026-12-12T16:59:59.000Z';
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const elsewhere = here === 'Pacific/Kiritimati' ? 'UTC' : 'Pacific/Kiritimati';

  it('is shown by the clocks there, which are named where they differ from the reader’s', () => {
    // Kiritimati is 14 hours ahead all year (IANA tz database).
    const there = elsewhere === 'UTC' ? '12 Dec 2026, 16:59 UTC' : '13 Dec 2026, 06:59 GMT+14';
    expect(dateTime(end, elsewhere)).toBe(there);
  });

  it('is shown plainly to a reader whose clocks agree', () => {
    expect(dateTime(end, here)).toBe(dateTime(end));
    expect(dateTime(end)).not.toMatch(/GMT|UTC/);
  });
});
