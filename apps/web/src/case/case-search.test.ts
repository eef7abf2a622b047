import { expect, it } from 'vitest';
import { readCaseSearch, readCaseTab, readTaskSearch } from './case-search.ts';

it('keeps what a figure links to and drops all else, above all words about people', () => {
  expect(
    readCaseSearch({
      outcome: 'victim',
      country: 'KH',
      month: '2026-03',
      q: 'Somebody',
      cursor: 'x',
      sex: 'neither',
    }),
  ).toEqual({ outcome: 'victim', country: 'KH', month: '2026-03' });
});

it('reads whose tasks are wanted', () => {
  expect(readTaskSearch({ assigneeId: 'all', open: 'false' })).toEqual({ assigneeId: 'all', open: 'false' });
  expect(readTaskSearch({ assigneeId: 'somebody', open: 'perhaps' })).toEqual({});
});

it('opens only parts that a case has', () => {
  expect(readCaseTab({ tab: 'decision' })).toEqual({ tab: 'decision' });
  expect(readCaseTab({ tab: 'verdict' })).toEqual({});
});
