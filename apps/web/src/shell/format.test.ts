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
