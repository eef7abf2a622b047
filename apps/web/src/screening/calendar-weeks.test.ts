import { expect, it } from 'vitest';
import { calendarWeeks } from './calendar-weeks.ts';

it('sets every day of the period once, weeks beginning on Monday', () => {
  const weeks = calendarWeeks('2026-02-25', '2026-03-10');
  const days = weeks.flat().filter((day) => day !== null);
  expect(days).toHaveLength(14);
  expect([days[0], days.at(-1)]).toEqual(['2026-02-25', '2026-03-10']);
  expect(weeks[0]).toEqual([
    null,
    null,
    '2026-02-25',
    '2026-02-26',
    '2026-02-27',
    '2026-02-28',
    '2026-03-01',
  ]);
  expect(weeks).toHaveLength(3);
});
