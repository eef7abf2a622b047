import { expect, it } from 'vitest';
import { spelledNames } from './spelled-names.ts';

it('shows every spelling that still speaks, with the language of its script and a reading', () => {
  const said = (text: string, reportId: string, status: 'proposed' | 'rejected' = 'proposed') => ({
    field: 'name' as const,
    value: { text },
    status,
    reportId,
  });
  expect(
    spelledNames([
      said('Somchai', 'a'),
      said('Somchai', 'b'),
      said('王小明', 'b'),
      said('Salah', 'c', 'rejected'),
    ]),
  ).toEqual([
    { text: 'Somchai', language: null, romanised: null, reports: 2 },
    { text: '王小明', language: 'zh', romanised: 'Wang Xiao Ming', reports: 1 },
  ]);
});
