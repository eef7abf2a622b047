import type { TimelineEntry } from '@suar/core';
import { expect, it } from 'vitest';
import { statusSteps } from './status-steps.ts';

const act = (seq: number, kind: string, undone = false): TimelineEntry => ({
  at: `2030-01-0${seq}T00:00:00Z`,
  precision: 'instant',
  source: 'action',
  kind,
  actor: null,
  text: null,
  seq,
  undone,
  undoable: false,
  reportId: null,
  detail: {},
});

it('tells what moved a case, oldest first: answers as one step, anew after a reopening, without the undone', () => {
  const timeline = [
    act(9, 'decided'),
    act(8, 'answered'),
    act(7, 'reopened'),
    act(6, 'decided'),
    act(5, 'decided', true),
    act(4, 'noted'),
    act(3, 'answered'),
    act(2, 'answered'),
    act(1, 'opened'),
    { ...act(1, 'arrived'), source: 'report' as const, seq: null },
  ];
  expect(statusSteps(timeline).map(({ kind, entry }) => [kind, entry.seq])).toEqual([
    ['opened', 1],
    ['screening', 2],
    ['decided', 6],
    ['reopened', 7],
    ['screening', 8],
    ['decided', 9],
  ]);
});
