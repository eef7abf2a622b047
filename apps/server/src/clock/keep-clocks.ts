import { type CaseState, clocksOf } from '@suar/core';
import type { Services } from '../platform/context.ts';
import { calendarFor } from './calendars.ts';
import { replaceClocks } from './clock-store.ts';

/** The calendar by which the working days of a case count: that of the country it lies in. */
export const calendarOfCase = (state: Pick<CaseState, 'country' | 'openedAt'>) =>
  calendarFor(state.country, Number(state.openedAt.slice(0, 4)));

/** Keeps the clocks of a case as its state says, for the lists. */
export const keepClocks = (reach: Pick<Services, 'db'>, caseId: string, state: CaseState): Promise<void> => {
  const assignees = new Map(state.tasks.map((task) => [task.id, task.assigneeId]));
  return replaceClocks(
    reach,
    caseId,
    clocksOf(state, calendarOfCase(state)).map((clock) => ({
      ...clock,
      assigneeId: (clock.kind === 'task' && clock.ref && assignees.get(clock.ref)) || null,
    })),
  );
};
