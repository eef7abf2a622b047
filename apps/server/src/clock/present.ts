import {
  type Calendar,
  type CaseDetail,
  type CaseState,
  clocksOf,
  type DueLine,
  dayOf,
  holidayReach,
  levelOf,
  officeZone,
} from '@suar/core';
import { openRecord } from '../person/present.ts';
import { shownOf } from '../person/record.ts';
import type { Sealer } from '../platform/seal/seal.ts';
import type { DueRow } from './clock-store.ts';

export const presentDue = (sealer: Sealer, row: DueRow, now: Date): DueLine => {
  const dueAt = row.due_at.toISOString();
  return {
    caseId: row.case_id,
    caseNumber: row.case_number,
    personName: shownOf(openRecord(sealer, { id: row.current_id, summary: row.summary })).name,
    country: row.country,
    assigneeId: row.assignee_id,
    assignee: row.assignee,
    clock: row.kind,
    dueAt,
    zone: officeZone(row.lies_in),
    level: levelOf({ kind: row.kind, dueAt }, now),
  };
};

/** The clocks of one case with their rules, soonest first. */
export const presentClocks = (
  state: CaseState,
  calendar: Calendar,
  now: Date,
): Pick<CaseDetail, 'clocks' | 'zone' | 'holidays'> => {
  const clocks = clocksOf(state, calendar);
  return {
    zone: calendar.zone,
    holidays: holidayReach(clocks, calendar, dayOf(calendar, state.openedAt)),
    clocks: clocks.map((clock) => ({
      kind: clock.kind,
      ref: clock.ref,
      dueAt: clock.dueAt,
      level: levelOf(clock, now),
      rule: clock.rule && {
        country: clock.rule.country,
        amount: clock.rule.amount,
        unit: clock.rule.unit,
        source: clock.rule.source,
        unverified: clock.rule.unverified,
      },
    })),
  };
};
