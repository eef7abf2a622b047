import type { PublicRelease } from '@suar/core';
import { describe, expect, it } from 'vitest';
import { changeBetween, figuresOf, isWhole, trendTable, victimShare } from './read-table.ts';

const columns: PublicRelease['columns'] = [
  { name: 'country', values: ['KH', 'MM', ''] },
  { name: 'outcome', values: ['presumed_victim', 'confirmed_victim', 'not_victim', 'undecided'] },
  { name: 'year', values: ['2025', '2026'] },
];
const byOutcome = {
  columns: ['outcome' as const],
  counts: [40, 20, 30, 10],
  low: [30, 10, 20, 0],
  high: [50, 30, 40, 20],
};

describe('reading a published table', () => {
  it('puts every figure to its values, the last column running fastest', () => {
    const table = {
      columns: ['year' as const, 'country' as const],
      counts: [1, 2, 3, 4, 5, 6],
      low: [0, 0, 0, 0, 0, 0],
      high: [9, 9, 9, 9, 9, 9],
    };
    expect(figuresOf({ columns }, table).map(({ values, count }) => `${values.join('/')}=${count}`)).toEqual([
      '2025/KH=1',
      '2025/MM=2',
      '2025/=3',
      '2026/KH=4',
      '2026/MM=5',
      '2026/=6',
    ]);
  });

  it('says rose or fell only where intervals do not overlap', () => {
    const at = (low: number, high: number) => ({ values: [], count: (low + high) / 2, low, high });
    expect(changeBetween(at(10, 20), at(21, 30))).toBe('rose');
    expect(changeBetween(at(21, 30), at(10, 20))).toBe('fell');
    expect(changeBetween(at(10, 20), at(20, 90))).toBe('no_change');
  });

  it('compares only periods that were counted whole', () => {
    const span = { from: '2025-11', to: '2026-10' };
    expect(isWhole('year', '2025', span)).toBe(false);
    expect(isWhole('quarter', '2025-Q4', span)).toBe(false);
    expect(isWhole('quarter', '2026-Q1', span)).toBe(true);
    expect(isWhole('quarter', '2026-Q4', span)).toBe(false);
    expect(isWhole('month', '2026-10', span)).toBe(true);
  });

  it('takes a trend only from a table by time alone', () => {
    const byYear = { columns: ['year' as const], counts: [1, 2], low: [0, 1], high: [2, 3] };
    expect(trendTable([byOutcome, byYear])).toBe(byYear);
    expect(trendTable([byOutcome, { ...byYear, columns: ['year', 'country'] }])).toBeNull();
  });

  it('gives the share of victims with the worst of both ends', () => {
    const share = victimShare({ columns, tables: [byOutcome] })!;
    expect(share.share).toBeCloseTo(0.6);
    expect(share.low).toBeCloseTo(40 / (40 + 60));
    expect(share.high).toBeCloseTo(80 / (80 + 20));
    expect(victimShare({ columns, tables: [] })).toBeNull();
    expect(victimShare({ columns, tables: [{ ...byOutcome, counts: [0, 0, 0, 0] }] })).toBeNull();
  });
});
