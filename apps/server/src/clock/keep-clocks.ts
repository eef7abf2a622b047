import { type CaseState, clocksOf } from '@suar/core';
import type { Services } from '../platform/context.ts';
import { calendarFor } from './calendars.ts';
import { officeCountryOf, replaceClocks } from './clock-store.ts';

/** The calendar by which the days of a case count: that of the country it lies in, or else of the office whose case it is. */
export const calendarOfCase = async (
  reach: Pick<Services, 'db'>,
  caseId: string,
  { country, openedAt }: Pick<CaseState, 'country' | 'openedAt'>,
) =>
  calendarFor(country, country ? null : await officeCountryOf(reach, caseId), Number(openedAt.slice(0, 4)));

/** Keeps the clocks of a case as its state says, for the lists. */
export const keepClocks = async (
  reach: Pick<Services, 'db'>,
  caseId: string,
  state: CaseState,
): Promise<void> => {
  const calendar = await calendarOfCase(reach, caseId, state);
  const assignees = new Map(state.tasks.map((task) => [task.id, task.assigneeId]));
  await replaceClocks(
    reach,
    caseId,
    clocksOf(state, calendar).map((clock) => ({
      ...clock,
      assigneeId: (clock.kind === 'task' && clock.ref && assignees.get(clock.ref)) || null,
    })),
  );
};
