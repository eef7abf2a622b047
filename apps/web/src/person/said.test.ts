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
