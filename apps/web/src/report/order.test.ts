import type { Statement, StatementField, StatementStatus } from '@suar/core';
import { expect, it } from 'vitest';
import { neighbour, statementsBySubject } from './order.ts';

const say = (
  id: string,
  field: StatementField,
  start: number | null,
  status: StatementStatus,
  corrects: string | null = null,
): Statement => ({
  id,
  reportId: 'r',
  subjectId: 's1',
  field,
  value: { text: id },
  start,
  end: start === null ? null : start + 1,
  column: null,
  origin: 'reader',
  rule: null,
  confidence: null,
  status,
  judgedBy: null,
  judgedAt: null,
  corrects,
});
const subject = (id: string, ordinal: number) => ({
  id,
  role: 'person_at_risk' as const,
  ordinal,
  personId: 'p',
  name: null,
});

it('orders by person, field and place in the text, and hides what a correction replaced', () => {
  const groups = statementsBySubject({
    subjects: [subject('s2', 2), subject('s1', 1)],
    statements: [
      say('late', 'phone', 90, 'proposed'),
      say('early', 'phone', 10, 'accepted'),
      say('typed', 'phone', null, 'accepted'),
      say('old', 'name', 0, 'corrected'),
      say('new', 'name', 0, 'accepted', 'old'),
    ],
  });
  expect(groups.map((group) => group.subject.id)).toEqual(['s1', 's2']);
  expect(groups[0]?.statements.map((statement) => statement.id)).toEqual(['new', 'early', 'late', 'typed']);
  expect(groups[0]?.open).toEqual(['late']);
});

it('shows the old reading again when its correction was rejected', () => {
  const groups = statementsBySubject({
    subjects: [subject('s1', 1)],
    statements: [say('old', 'name', 0, 'proposed'), say('new', 'name', 0, 'rejected', 'old')],
  });
  expect(groups[0]?.statements.map((statement) => statement.id)).toContain('old');
});

it('walks through a list and stays at its ends', () => {
  expect(neighbour(['a', 'b'], null, 1)).toBe('a');
  expect(neighbour(['a', 'b'], null, -1)).toBe('b');
  expect(neighbour(['a', 'b'], 'b', 1)).toBe('b');
  expect(neighbour(['a', 'b'], 'b', -1)).toBe('a');
  expect(neighbour([], null, 1)).toBe(null);
});
