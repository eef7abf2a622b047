import {
  acceptAction,
  type CaseAction,
  type CaseActionInput,
  type CaseDetail,
  caseState,
  checkAction,
  NO_FACTS,
  type Outcome,
  type Problem,
  refuse,
  refused,
} from '@suar/core';
import { may, type Permission } from '../access/policy.ts';
import { keepClocks } from '../clock/keep-clocks.ts';
import { findErased } from '../erasure/store.ts';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { waitingFor } from '../screening/rescreen-store.ts';
import { insertActions, readActions } from './action-store.ts';
import { readFacts } from './case-facts.ts';
import { foreignStatements, setCitations } from './citation-store.ts';
import { findIncident } from './incident-store.ts';
import { basisOf, projectionOf } from './project.ts';
import { readCase } from './read-cases.ts';
import { accountExists, lockCase, setProjection } from './store.ts';
import { replaceTasks } from './task-store.ts';

/** What the policy asks for each act beyond working on cases at all. */
const PERMISSIONS: Partial<Record<CaseAction['kind'], Permission>> = {
  decided: 'case.decide',
  basis_reviewed: 'case.decide',
  second_read: 'case.second_read',
  legally_reviewed: 'case.legal_review',
  appeal_reviewed: 'case.review_appeal',
};
/** Undoing asks for what doing asked for. */
const permissionFor = (action: CaseActionInput, actions: readonly CaseAction[]): Permission => {
  const about = action.kind === 'undone' ? actions.find(({ seq }) => seq === action.seq) : action;
  return (about && PERMISSIONS[about.kind]) ?? 'case.work';
};
const CITING: ReadonlySet<CaseAction['kind']> = new Set([
  'answered',
  'compulsion_shown',
  'basis_reviewed',
  'decided',
  'reopened',
  'undone',
]);

/** Does one act to a case, against the version that the actor saw. The case's state follows by replay alone. */
export const actOnCase = (
  context: Context,
  caseId: string,
  input: { action: CaseActionInput; version: number },
): Promise<Outcome<CaseDetail>> =>
  inTransaction(context, async (inside) => {
    const { action } = input;
    const locked = await lockCase(inside, caseId);
    if (!locked) return refuse('not_found', 'case', 'there is no such case');
    if (await findErased(inside, 'case', caseId))
      return refuse('not_now', 'case', 'what this case held was erased');
    if (locked.version !== input.version)
      return refuse('stale', 'version', 'somebody else acted on this case meanwhile; look again');
    const actions = (await readActions(inside, [caseId])).get(caseId) ?? [];
    const permission = permissionFor(action, actions);
    if (!may(inside.actor.role, permission))
      return refuse('not_allowed', permission, `your role may not do this: ${permission}`);
    if ((await waitingFor(inside, inside.actor.accountId)).includes(caseId))
      return refuse('not_now', 'case', 'you are to screen this case again: record your own finding first');
    const before = caseState(actions);
    const facts = needsFacts(action) ? await readFacts(inside, before) : NO_FACTS;
    const problems = [
      ...checkAction(before, action, inside.actor.accountId, facts),
      ...(await namesExist(inside, action, locked.person_id)),
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
    await keepClocks(inside, caseId, state);
    if (CITING.has(action.kind)) await setCitations(inside, caseId, basisOf(state));
    await writeLedger(inside, {
      act: 'case.acted',
      subjectType: 'case',
      subjectId: caseId,
      detail: { kind: action.kind, seq: accepted.seq },
    });
    return readCase(inside, caseId);
  });

const needsFacts = ({ kind }: CaseActionInput): boolean => kind === 'decided' || kind === 'basis_reviewed';

/** What an action names must be there; answers cite statements about this very person. */
const namesExist = async (
  context: Context,
  action: CaseActionInput,
  personId: string,
): Promise<Problem[]> => {
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
  if (action.kind === 'answered' || action.kind === 'compulsion_shown') {
    const cited = [...action.statementIds, ...(action.kind === 'answered' ? action.againstIds : [])];
    if ((await foreignStatements(context, personId, cited)).length > 0)
      problems.push({
        code: 'not_found',
        path: 'action.statementIds',
        message: 'cite statements that reports make about this person',
      });
  }
  return problems;
};
