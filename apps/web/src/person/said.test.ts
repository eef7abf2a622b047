import type { Statement, StatementField, StatementStatus } from '@suar/core';
import { expect, it } from 'vitest';
import { saidSideBySide } from './said.ts';

const say = (
  reportId: string,
  field: StatementField,
  text: string,
  status: StatementStatus = 'proposed',
): Statement => ({
  id: `${reportId}-${field}-${text}`,
  reportId,
  subjectId: 's',
  field,
  value: { text },
  start: null,
  end: null,
  column: null,
  origin: 'reader',
  rule: null,
  confidence: null,
  status,
  judgedBy: null,
  judgedAt: null,
  corrects: null,
});

it('marks a line on which two reports share no value', () => {
  const rows = saidSideBySide({
    statements: [
      say('a', 'birth_date', '1999-01-01'),
      say('b', 'birth_date', '1998-01-01'),
      say('a', 'sex', 'female'),
    ],
  });
  expect(rows.map((row) => [row.field, row.disagrees])).toEqual([
    ['sex', false],
    ['birth_date', true],
  ]);
});

it('takes a shared value among several for agreement, whatever its letter case', () => {
  const rows = saidSideBySide({
    statements: [say('a', 'name', 'Wati'), say('a', 'name', 'Sri Wati'), say('b', 'name', 'WATI')],
  });
  expect(rows[0]?.disagrees).toBe(false);
});

it('lets several telephone numbers stand beside one another', () => {
  const rows = saidSideBySide({ statements: [say('a', 'phone', '+1'), say('b', 'phone', '+2')] });
  expect(rows[0]?.disagrees).toBe(false);
});

it('leaves out what was rejected or corrected', () => {
  const rows = saidSideBySide({
    statements: [say('a', 'sex', 'male', 'rejected'), say('a', 'sex', 'male', 'corrected')],
  });
  expect(rows).toEqual([]);
});

it('takes a name in another script for no disagreement, and one in the same script for one', () => {
  const names = (a: string, b: string) =>
    saidSideBySide({ statements: [say('a', 'name', a), say('b', 'name', b)] })[0]?.disagrees;
  expect(names('Somchai', 'สมชาย')).toBe(false);
  expect(names('Somchai', 'Wichai')).toBe(true);
});

it('lets a person grow older between two reports', () => {
  const ages = (a: string, b: string) =>
    saidSideBySide({
      statements: [say('a', 'age', a), say('b', 'age', b)],
      reportLines: [
        { id: 'a', number: 1, arrivedAt: '2023-06-01T00:00:00Z', datedOn: null, preview: '', subjectId: 's' },
        {
          id: 'b',
          number: 2,
          arrivedAt: '2026-01-01T00:00:00Z',
          datedOn: '2025-06-01',
          preview: '',
          subjectId: 's',
        },
      ],
    })[0]?.disagrees;
  expect(ages('17', '19')).toBe(false);
  expect(ages('17', '17')).toBe(true);
  expect(ages('17-19', '18')).toBe(true);
  expect(ages('16-18', '19')).toBe(false);
});
