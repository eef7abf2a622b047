import {
  ALLOWED_ACTIONS,
  type CaseDetail,
  type CaseLine,
  type CaseQuery,
  caseState,
  done,
  type Incident,
  type Outcome,
  type Page,
  refuse,
  type Task,
  type TaskQuery,
} from '@suar/core';
import type { z } from 'zod';
import { writeLedger } from '../ledger/store.ts';
import { readPerson } from '../person/read-persons.ts';
import type { Context } from '../platform/context.ts';
import { toPage } from '../platform/paging.ts';
import { readActions } from './action-store.ts';
import { listIncidents } from './incident-store.ts';
import { forReader, presentCaseLine, presentIncident, presentTask } from './present.ts';
import { accountNames, findCaseRow, listCases } from './store.ts';
import { listTasks, tasksOfCase } from './task-store.ts';
import { timelineOf } from './timeline.ts';

export const readCasePage = async (
  context: Context,
  query: z.infer<typeof CaseQuery>,
): Promise<Page<CaseLine>> => {
  const { rows, total } = await listCases(context, query);
  await writeLedger(context, { act: 'case.listed', subjectType: 'case', count: rows.length });
  return toPage(
    rows,
    query.limit,
    (row) => String(row.number),
    (row) => presentCaseLine(context.sealer, row),
    total,
  );
};

/** One case whole. */
export const readCase = async (context: Context, id: string): Promise<Outcome<CaseDetail>> => {
  const row = await findCaseRow(context, id);
  if (!row) return refuse('not_found', 'case', 'there is no such case');
  const person = await readPerson(context, row.current_id, { candidates: false });
  if (!person.ok) return person;
  const { candidates: _none, ...withoutCandidates } = person.value;
  const actions = (await readActions(context, [id])).get(id) ?? [];
  const state = caseState(actions);
  const shown = forReader(state, context.actor.accountId);
  const [names, tasks] = await Promise.all([
    accountNames(
      context,
      actions.map((action) => action.actorId),
    ),
    tasksOfCase(context, id),
  ]);
  await writeLedger(context, { act: 'case.read', subjectType: 'case', subjectId: id });
  return done({
    line: presentCaseLine(context.sealer, row),
    person: withoutCandidates,
    state: shown,
    allowed: [...ALLOWED_ACTIONS[state.status]],
    timeline: timelineOf(
      actions,
      state,
      withoutCandidates,
      names,
      shown === state ? null : (state.decision?.seq ?? null),
    ),
    tasks: tasks.map((task) => presentTask(context.sealer, task)),
    version: actions.length,
  });
};

export const readTaskPage = async (
  context: Context,
  query: z.infer<typeof TaskQuery>,
): Promise<Page<Task>> => {
  const { rows, total } = await listTasks(context, query);
  await writeLedger(context, { act: 'task.listed', subjectType: 'task', count: rows.length });
  return toPage(
    rows,
    query.limit,
    (row) => `${row.due_on ?? '9999-12-31'}_${row.id}`,
    (row) => presentTask(context.sealer, row),
    total,
  );
};

export const readIncidentPage = async (
  context: Context,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<Incident>> => {
  const { rows, total } = await listIncidents(context, query);
  await writeLedger(context, { act: 'incident.listed', subjectType: 'incident', count: rows.length });
  return toPage(
    rows,
    query.limit,
    (row) => String(row.number),
    (row) => presentIncident(context.sealer, row),
    total,
  );
};
