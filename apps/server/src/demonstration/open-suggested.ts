import { randomUUID } from 'node:crypto';
import { acceptAction, type CaseAction, type CaseActionInput, caseState } from '@suar/core';
import type { SuggestedAction } from '@suar/simulate';
import { keepOpened } from '../case/keep-opened.ts';
import { replaceTasks } from '../case/task-store.ts';
import { keepClocks } from '../clock/keep-clocks.ts';
import { personsByCurrent } from '../person/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import type { Region } from './arrived.ts';
import { questionIds } from './questions.ts';
import { suggestRepatriation, suggestSafety } from './suggest-acts.ts';

/** Opens the suggested cases with all their actions, as if officers had worked on them over the months. */
export const openSuggested = (
  context: Context,
  cases: Region['cases'],
  personOf: ReadonlyMap<string, string>,
  incidents: ReadonlyMap<string, string>,
  actors: readonly string[],
): Promise<void> =>
  inTransaction(context, async (inside) => {
    const homes = await personsByCurrent(
      inside,
      cases.map((one) => personOf.get(one.personId)!),
    );
    const homeById = new Map(homes.map((home) => [home.id, home]));
    const rows = cases.map((one, index) => {
      const home = homeById.get(personOf.get(one.personId)!)!;
      const tasks = new Map<string, string>();
      const actions: CaseAction[] = one.actions
        .flatMap((action) =>
          toInputs(action, { personId: home.id, incidents, actors, tasks }).map((input) => ({
            input,
            at: action.at,
            actorId: actors[(action.actor - 1) % actors.length]!,
          })),
        )
        .map(({ input, at, actorId }, index) => acceptAction(input, { seq: index + 1, at, actorId }));
      const last = actions.at(-1)!;
      const now = inside.clock();
      const before = caseState(actions);
      for (const input of [...suggestSafety(before, index, now), ...suggestRepatriation(before, index, now)])
        actions.push(
          acceptAction(input, { seq: actions.length + 1, at: now.toISOString(), actorId: last.actorId }),
        );
      return { id: randomUUID(), home, one, actions, state: caseState(actions) };
    });
    await keepOpened(
      inside,
      rows.map(({ id, home, one, actions, state }) => ({
        id,
        openedAt: new Date(one.openedAt),
        person: home,
        incidentId: state.incidentId,
        country: state.country ?? home.country,
        actions,
      })),
    );
    for (const { id, state } of rows) {
      await replaceTasks(inside, id, state.tasks);
      await keepClocks(inside, id, state);
    }
  });

const toInputs = (
  action: SuggestedAction,
  maps: {
    personId: string;
    incidents: ReadonlyMap<string, string>;
    actors: readonly string[];
    tasks: Map<string, string>;
  },
): (
  | CaseActionInput
  | { kind: 'opened'; personId: string; incidentId: string | null; country: string | null }
)[] => {
  const officer = (number: number | null): string | null =>
    number === null ? null : maps.actors[(number - 1) % maps.actors.length]!;
  const { at: _at, actor: _actor, ...data } = action;
  switch (data.kind) {
    case 'opened':
      return [
        {
          kind: 'opened',
          personId: maps.personId,
          incidentId: data.incidentId ? (maps.incidents.get(data.incidentId) ?? null) : null,
          country: data.country,
        },
      ];
    case 'assigned':
      return [{ kind: 'assigned', assigneeId: officer(data.assignee) }];
    case 'task_added': {
      const taskId = randomUUID();
      maps.tasks.set(data.taskId, taskId);
      return [
        {
          kind: 'task_added',
          taskId,
          title: data.title,
          dueOn: data.dueOn,
          assigneeId: officer(data.assignee),
        },
      ];
    }
    case 'task_done':
      return [{ kind: 'task_done', taskId: maps.tasks.get(data.taskId)! }];
    case 'answered':
      return questionIds(data.scheme, data.question).map((question) => ({
        kind: 'answered',
        question,
        answer: data.answer,
        statementIds: [],
        againstIds: [],
        note: data.note || 'Wawancara (demonstration)',
      }));
    case 'decided':
      return [{ ...data, law: data.law === 'uu21' || data.law === 'palermo' ? data.law : 'uu21' }];
    case 'explained':
      return [{ ...data, trauma: data.present ? 'unknown' : null }];
    case 'second_read':
      return [{ kind: 'second_read', finding: data.agrees ? 'not_victim' : 'victim', reasons: data.reasons }];
    case 'interviewed':
    case 'noted':
    case 'reopened':
    case 'closed':
      return [data];
  }
};
