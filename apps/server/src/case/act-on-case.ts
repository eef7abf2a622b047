import {
  acceptAction,
  type CaseAction,
  type CaseActionInput,
  type CaseDetail,
  caseState,
  checkAction,
  type Outcome,
  type Problem,
  refuse,
  refused,
} from '@suar/core';
import { may, type Permission } from '../access/policy.ts';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { insertActions, readActions } from './action-store.ts';
import { findIncident } from './incident-store.ts';
import { projectionOf } from './project.ts';
import { readCase } from './read-cases.ts';
import { accountExists, lockCase, setProjection } from './store.ts';
import { replaceTasks } from './task-store.ts';

/** What the policy asks for each act beyond working on cases at all. */
const permissionFor = (kind: CaseActionInput['kind']): Permission => {
  if (kind === 'decided') return 'case.decide';
  if (kind === 'second_read') return 'case.second_read';
  return 'case.work';
};

/** Does one act to a case, against the version that the actor saw. The case's state follows by replay alone. */
export const actOnCase = (
  context: Context,
  caseId: string,
  input: { action: CaseActionInput; version: number },
): Promise<Outcome<CaseDetail>> =>
  inTransaction(context, async (inside) => {
    const { action } = input;
    const permission = permissionFor(action.kind);
    if (!may(inside.actor.role, permission))
      return refuse('not_allowed', permission, `your role may not do this: ${permission}`);
    const locked = await lockCase(inside, caseId);
    if (!locked) return refuse('not_found', 'case', 'there is no such case');
    if (locked.version !== input.version)
      return refuse('stale', 'version', 'somebody else acted on this case meanwhile; look again');
    const actions = (await readActions(inside, [caseId])).get(caseId) ?? [];
    const problems = [
      ...checkAction(caseState(actions), action, inside.actor.accountId),
      ...(await namesExist(inside, action)),
    ];
    if (problems.length > 0) return refused(problems);

    const accepted: CaseAction = acceptAction(action, {
      seq: locked.version + 1,
      at: inside.clock().toISOString(),
      actorId: inside.actor.accountId,
    });
    await insertActions(inside, [{ caseId, action: accepted }]);
    const state = caseState([...actions, accepted]);
    await setProjection(inside, caseId, projectionOf(state, accepted.seq));
    await replaceTasks(inside, caseId, state.tasks);
    await writeLedger(inside, {
      act: 'case.acted',
      subjectType: 'case',
      subjectId: caseId,
      detail: { kind: action.kind, seq: accepted.seq },
    });
    return readCase(inside, caseId);
  });

/** What an action names must be there; answers cite statements about this very person. */
const namesExist = async (context: Context, action: CaseActionInput): Promise<Problem[]> => {
  const problems: Problem[] = [];
  if (
    (action.kind === 'assigned' || action.kind === 'task_added') &&
    action.assigneeId &&
    !(await accountExists(context, action.assigneeId))
  )
    problems.push({ code: 'not_found', path: 'action.assigneeId', message: 'there is no such account' });
  if (
    action.kind === 'incident_set' &&
    action.incidentId &&
    !(await findIncident(context, action.incidentId))
  )
    problems.push({ code: 'not_found', path: 'action.incidentId', message: 'there is no such incident' });
  return problems;
};
