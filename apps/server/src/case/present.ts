import { CASE_FLAGS, type CaseLine, type Task } from '@suar/core';
import { openRecord } from '../person/present.ts';
import { shownOf } from '../person/record.ts';
import type { Sealer } from '../platform/seal/seal.ts';
import { type CaseRow, FLAG_COLUMNS } from './store.ts';
import type { TaskRow } from './task-store.ts';

/** `blind`: for one who is to screen the case again, a line that tells nothing of what was found. */
export const presentCaseLine = (sealer: Sealer, row: CaseRow, blind = false): CaseLine => ({
  id: row.id,
  number: row.number,
  personId: row.current_id,
  personName: shownOf(openRecord(sealer, { id: row.current_id, summary: row.summary })).name,
  status: blind ? 'screening' : (row.status as CaseLine['status']),
  outcome: blind ? 'undecided' : (row.outcome as CaseLine['outcome']),
  country: row.country,
  nationality: row.nationality,
  sex: row.sex as CaseLine['sex'],
  assignee: row.assignee,
  assigneeId: row.assignee_id,
  incidentNumber: row.incident_number,
  openedAt: row.opened_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
  nextDueOn: row.next_due_on,
  urgent: row.urgent,
  flags: blind ? [] : CASE_FLAGS.filter((flag) => row[FLAG_COLUMNS[flag]]),
});

export const presentTask = (sealer: Sealer, row: TaskRow): Task => ({
  id: row.id,
  title: sealer.open('task.title', row.id, row.title),
  dueOn: row.due_on,
  assigneeId: row.assignee_id,
  assignee: row.assignee,
  doneAt: row.done_at?.toISOString() ?? null,
  caseId: row.case_id,
  caseNumber: row.case_number,
});
