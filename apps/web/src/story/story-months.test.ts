import type { StoryEvent, StoryMedia } from '@suar/core';
import { expect, it } from 'vitest';
import { storyMonths } from './story-months.ts';

const told = (at: string | null): StoryMedia => ({
  reportId: null,
  reportNumber: 1,
  start: 0,
  end: 1,
  sender: null,
  messageAt: at,
  toldAt: at && `${at}Z`,
  zone: 'UTC',
  words: '',
});
const event = (at: string | null, from: string | null): StoryEvent => ({
  ...told(at),
  key: `${at} ${from}`,
  personId: 'p',
  kind: 'sold',
  readKind: 'sold',
  from,
  to: from,
  precision: from ? 'day' : 'unknown',
  status: 'proposed',
  judgement: null,
  confidence: 1,
  rule: null,
});

it('puts everything under the month of its own day, or of its telling, in order of time', () => {
  const months = storyMonths(
    [
      event('2025-03-12T21:00:00', null),
      event('2025-03-12T21:05:00', '2025-02-03'),
      event(null, null),
      event('2025-03-13T09:00:00', '2025-03-13'),
    ],
    [told('2025-03-12T21:02:00')],
  );
  expect(months.map(({ month, lines }) => `${month} ${lines.map(({ type }) => type).join(' ')}`)).toEqual([
    '2025-02 event',
    '2025-03 event media event',
    'null event',
  ]);
});
