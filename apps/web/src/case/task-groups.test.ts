import { expect, it } from 'vitest';
import { groupTasks, localDay } from './task-groups.ts';

const task = (title: string, dueOn: string | null, doneAt: string | null = null) => ({
  title,
  dueOn,
  doneAt,
});

it('puts what is overdue first and what is done last, each by date', () => {
  const groups = groupTasks(
    [
      task('later', '2030-05-03'),
      task('done', '2030-01-01', '2030-01-02T00:00:00Z'),
      task('none', null),
      task('today', '2030-05-02'),
      task('late', '2030-05-01'),
      task('very late', '2030-04-01'),
    ],
    '2030-05-02',
  );
  expect(groups.map(({ group, tasks }) => [group, ...tasks.map(({ title }) => title)])).toEqual([
    ['overdue', 'very late', 'late'],
    ['today', 'today'],
    ['later', 'later'],
    ['undated', 'none'],
    ['done', 'done'],
  ]);
});

it('names the day by the clock on the wall, not by the meridian', () => {
  expect(localDay(new Date(2030, 0, 5, 23, 59))).toBe('2030-01-05');
  expect(localDay(new Date(2030, 0, 5, 0, 1))).toBe('2030-01-05');
});
