import {
  ALLOWED_ACTIONS,
  type CaseDetail,
  type CaseLine,
  type CaseQuery,
  caseState,
  done,
  lawsThatMatter,
  type Outcome,
  type Page,
  refuse,
  type Task,
  type TaskQuery,
} from '@suar/core';
import type { z } from 'zod';
import { BREAK_GLASS, breakGlassOpen } from '../break-glass/store.ts';
import { calendarOfCase } from '../clock/keep-clocks.ts';
import { presentClocks } from '../clock/present.ts';
import { presentFact } from '../incident/present.ts';
import { listFacts } from '../incident/store.ts';
import { writeLedger } from '../ledger/store.ts';
import { openRecord } from '../person/present.ts';
import { readPerson } from '../person/read-persons.ts';
import { findCurrent } from '../person/store.ts';
import type { Context } from '../platform/context.ts';
import { toPage } from '../platform/paging.ts';
import { waitingFor } from '../screening/rescreen-store.ts';
import { readActions } from './action-store.ts';
import { blindness, viewFor } from './blind.ts';
import { citedIds, factsFrom } from './case-facts.ts';
import { presentCaseLine, presentTask } from './present.ts';
import { accountNames, findCaseRow, listCases, organisationCountry } from './store.ts';
import { listTasks, tasksOfCase } from './task-store.ts';
import { timelineOf } from './timeline.ts';

export const readCasePage = async (
  context: Context,
  query: z.infer<typeof CaseQuery>,
): Promise<Page<CaseLine>> => {
  const blind = await waitingFor(context, context.actor.accountId);
  const { rows, total } = await listCases(context, query, blind);
  await writeLedger(context, { act: 'case.listed', subjectType: 'case', count: rows.length });
  return toPage(
    rows,
    query.limit,
    (row) => String(row.number),
    (row) => presentCaseLine(context.sealer, row, blind.includes(row.id)),
    total,
  );
};

/** Whose law is looked at where an office has not said in which country it sits. */
const HOME = 'ID';

/** One case whole. What is read behind broken glass is marked so in the ledger, the person and their reports with it. */
export const readCase = async (asked: Context, id: string): Promise<Outcome<CaseDetail>> => {
  const broken = await breakGlassOpen(asked, asked.actor.accountId, id, asked.clock());
  const context: Context = broken ? { ...asked, purpose: BREAK_GLASS } : asked;
  const row = await findCaseRow(context, id);
  if (!row) return refuse('not_found', 'case', 'there is no such case');
  const person = await readPerson(context, row.current_id, { candidates: false });
  if (!person.ok) return person;
  const { candidates: _none, ...withoutCandidates } = person.value;
  const actions = (await readActions(context, [id])).get(id) ?? [];
  const state = caseState(actions);
  const rescreens = await waitingFor(context, context.actor.accountId);
  const blind = blindness(state, context.actor.accountId, rescreens.includes(id));
  const view = viewFor(actions, state, blind);
  const [names, tasks, office, births, facts] = await Promise.all([
    accountNames(
      context,
      actions.map((action) => action.actorId),
    ),
    tasksOfCase(context, id),
    organisationCountry(context, context.actor.organisationId),
    findCurrent(context, row.current_id),
    listFacts(context, { incidentId: view.state.incidentId, ids: citedIds(view.state) }),
  ]);
  const incidentFacts = facts.map((fact) => presentFact(context.sealer, fact));
  const bearing = factsFrom(
    view.state,
    births ? openRecord(context.sealer, births).birth : [],
    withoutCandidates.statements,
    incidentFacts,
  );
  await writeLedger(context, { act: 'case.read', subjectType: 'case', subjectId: id });
  return done({
    line: presentCaseLine(context.sealer, row, blind === 're_screening'),
    person: withoutCandidates,
    state: view.state,
    facts: {
      age: bearing.age,
      withdrawn: [...bearing.withdrawn],
    },
    incidentFacts,
    laws: lawsThatMatter([state.country, office ?? HOME], Object.keys(view.state.answers)),
    blind,
    allowed: blind === 're_screening' ? [] : [...ALLOWED_ACTIONS[state.status]],
    timeline: timelineOf(view.actions, view.state, withoutCandidates, names, view.hidden),
    tasks: tasks.map((task) => presentTask(context.sealer, task)),
    ...presentClocks(view.state, await calendarOfCase(context, id, view.state), context.clock()),
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
