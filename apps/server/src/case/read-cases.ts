import {
  ALLOWED_ACTIONS,
  type CaseDetail,
  type CaseLine,
  type CaseQuery,
  caseState,
  done,
  type FieldClass,
  lawsThatMatter,
  type Outcome,
  type Page,
  redactAction,
  refuse,
  type Task,
  type TaskQuery,
} from '@suar/core';
import type { z } from 'zod';
import { classesFor, noteDenied, type Standing, standingTo } from '../access/see.ts';
import { BREAK_GLASS, breakGlassOpen } from '../break-glass/store.ts';
import { calendarOfCase } from '../clock/keep-clocks.ts';
import { presentClocks } from '../clock/present.ts';
import { findErased } from '../erasure/store.ts';
import { presentFact } from '../incident/present.ts';
import { listFacts } from '../incident/store.ts';
import { writeLedger } from '../ledger/store.ts';
import { openRecord } from '../person/present.ts';
import { readPerson } from '../person/read-persons.ts';
import { findCurrent } from '../person/store.ts';
import { asSystem, type Context } from '../platform/context.ts';
import { toPage } from '../platform/paging.ts';
import { waitingFor } from '../screening/rescreen-store.ts';
import { readActions } from './action-store.ts';
import { blindness, viewFor } from './blind.ts';
import { citedIds, factsFrom } from './case-facts.ts';
import { hiddenActs, hiddenClasses, hideLine, hideState } from './hide.ts';
import { mayAct } from './may-act.ts';
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
  const standing = await standingTo(context, rows, blind);
  await writeLedger(context, { act: 'case.listed', subjectType: 'case', count: rows.length });
  return toPage(
    rows,
    query.limit,
    (row) => String(row.number),
    (row) =>
      hideLine(
        presentCaseLine(context.sealer, row, blind.includes(row.id)),
        classesFor(context, 'read', standing(row)),
      ),
    total,
  );
};

const NOTHING: ReadonlySet<FieldClass> = new Set();
const noCase = refuse('not_found', 'case', 'there is no such case');

/** Whose law is looked at where an office has not said in which country it sits. */
const HOME = 'ID';

/** One case whole. What is read behind broken glass is marked so in the ledger, the person and their reports with it. */
export const readCase = async (
  asked: Context,
  id: string,
  /** How the actor stood to the case before the act whose result is shown. */
  before?: Standing,
): Promise<Outcome<CaseDetail>> => {
  const { accountId } = asked.actor;
  const broken = await asSystem(asked, (all) => breakGlassOpen(all, accountId, id, asked.clock()));
  return broken
    ? asSystem({ ...asked, purpose: BREAK_GLASS }, (all) => readWhole(all, id, { before, broken }))
    : readWhole(asked, id, { before, broken });
};

const readWhole = async (
  context: Context,
  id: string,
  { before, broken }: { before: Standing | undefined; broken: boolean },
): Promise<Outcome<CaseDetail>> => {
  const row = await findCaseRow(context, id);
  const rescreens = await waitingFor(context, context.actor.accountId);
  const standing = before ?? (row && (await standingTo(context, [row], rescreens))(row));
  // Behind broken glass one reads as whoever holds the case would, and does no more than before.
  const reads = standing && broken ? ({ ...standing, relation: 'assigned' } as const) : standing;
  const visible = reads ? classesFor(context, 'read', reads) : NOTHING;
  if (!row || !standing || visible.size === 0) {
    // Whether the case is not there or not theirs to see is one answer; that it was asked for is kept.
    await noteDenied(context, { subjectType: 'case', subjectId: id, detail: { denied: ['case.read'] } });
    return noCase;
  }
  const person = await readPerson(context, row.current_id, { candidates: false, visible });
  if (!person.ok) return person;
  const { candidates: _none, ...withoutCandidates } = person.value;
  const actions = (await readActions(context, [id])).get(id) ?? [];
  const state = caseState(actions);
  const blind = blindness(state, context.actor.accountId, rescreens.includes(id));
  // What the role may not see goes first, so that what one is blind to stays out of what is left.
  const acts = actions.map((action) => redactAction(action, visible));
  const seen = viewFor(acts, hideState(actions, state, visible), blind);
  const view = { ...seen, hidden: new Set([...seen.hidden, ...hiddenActs(actions, visible)]) };
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
    line: hideLine(presentCaseLine(context.sealer, row, blind === 're_screening'), visible),
    person: withoutCandidates,
    state: view.state,
    facts: {
      age: bearing.age,
      withdrawn: [...bearing.withdrawn],
    },
    incidentFacts,
    laws: lawsThatMatter([state.country, office ?? HOME], Object.keys(view.state.answers)),
    blind,
    allowed:
      blind === 're_screening'
        ? []
        : ALLOWED_ACTIONS[state.status].filter((kind) => mayAct(context, kind, standing)),
    timeline: timelineOf(view.actions, view.state, withoutCandidates, names, view.hidden),
    tasks: visible.has('narrative') ? tasks.map((task) => presentTask(context.sealer, task)) : [],
    ...presentClocks(view.state, await calendarOfCase(context, id, view.state), context.clock()),
    hidden: hiddenClasses(visible),
    erased: (await findErased(context, 'case', id)) ?? null,
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
