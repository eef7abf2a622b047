import {
  acceptAction,
  type CaseAction,
  type CaseActionInput,
  type CaseDetail,
  type CaseState,
  caseState,
  checkAction,
  done,
  NO_FACTS,
  type Outcome,
  type Problem,
  refuse,
  refused,
} from '@suar/core';
import { may, type Permission } from '../access/policy.ts';
import { keepClocks } from '../clock/keep-clocks.ts';
import { findFact, findIncident } from '../incident/store.ts';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { keepMentions } from '../queue/mention-store.ts';
import { waitingFor } from '../screening/rescreen-store.ts';
import { serviceProblems } from '../service/check-referral.ts';
import { takePlaces } from '../service/take-places.ts';
import { insertActions, readActions } from './action-store.ts';
import { readFacts } from './case-facts.ts';
import { accountFaults } from './check-accounts.ts';
import { foreignCitations, setCitations } from './citation-store.ts';
import { basisOf, projectionOf } from './project.ts';
import { readCase } from './read-cases.ts';
import { lockCase, setProjection } from './store.ts';
import { replaceTasks } from './task-store.ts';

/** What the policy asks for each act beyond working on cases at all. */
const PERMISSIONS: Partial<Record<CaseAction['kind'], Permission>> = {
  decided: 'case.decide',
  basis_reviewed: 'case.decide',
  second_read: 'case.second_read',
  legally_reviewed: 'case.legal_review',
  appeal_reviewed: 'case.review_appeal',
  handed_over: 'work.hand_over',
};
/** Undoing asks for what doing asked for. */
const permissionFor = (action: CaseActionInput, actions: readonly CaseAction[]): Permission => {
  const about = action.kind === 'undone' ? actions.find(({ seq }) => seq === action.seq) : action;
  if (about?.kind === 'referred' && about.consentId === null && about.exception !== '')
    return 'referral.without_consent';
  if (about?.kind === 'contacted' && about.override.trim() !== '') return 'contact.override';
  return (about && PERMISSIONS[about.kind]) ?? 'case.work';
};
const CITING: ReadonlySet<CaseAction['kind']> = new Set([
  'answered',
  'compulsion_shown',
  'basis_reviewed',
  'decided',
  'reopened',
  'incident_set',
  'fact_diverged',
  'undone',
]);

const CALLING: ReadonlySet<CaseAction['kind']> = new Set(['commented', 'comment_withdrawn', 'undone']);

/** Does one act to a case, against the version that the actor saw, and reads the case as it is then. */
export const actOnCase = (
  context: Context,
  caseId: string,
  input: { action: CaseActionInput; version: number },
): Promise<Outcome<CaseDetail>> =>
  inTransaction(context, async (inside) => {
    const recorded = await recordAction(inside, caseId, input);
    return recorded.ok ? readCase(inside, caseId) : recorded;
  });

/**
 * Records one act of a case, and gives its number. The case's state follows by replay alone. `version` is the one that the
 * actor saw; null for acts that need no knowledge of what else was done. `permission` stands in place of what acts of the
 * kind ask for.
 */
export const recordAction = (
  context: Context,
  caseId: string,
  input: { action: CaseActionInput; version: number | null; permission?: Permission },
): Promise<Outcome<number>> =>
  inTransaction(context, async (inside) => {
    const { action } = input;
    const locked = await lockCase(inside, caseId);
    if (!locked) return refuse('not_found', 'case', 'there is no such case');
    if (input.version !== null && locked.version !== input.version)
      return refuse('stale', 'version', 'somebody else acted on this case meanwhile; look again');
    const actions = (await readActions(inside, [caseId])).get(caseId) ?? [];
    const permission = input.permission ?? permissionFor(action, actions);
    if (!may(inside.actor.role, permission))
      return refuse('not_allowed', permission, `your role may not do this: ${permission}`);
    if ((await waitingFor(inside, inside.actor.accountId)).includes(caseId))
      return refuse('not_now', 'case', 'you are to screen this case again: record your own finding first');
    const before = caseState(actions);
    const facts = needsFacts(action) ? await readFacts(inside, before) : NO_FACTS;
    const problems = [
      ...checkAction(before, action, inside.actor.accountId, facts),
      ...(await namesExist(inside, action, locked.person_id, before)),
      ...(await serviceProblems(inside, locked.person_id, before, action, facts)),
    ];
    if (problems.length > 0) return refused(problems);

    const accepted: CaseAction = acceptAction(action, {
      seq: locked.version + 1,
      at: inside.clock().toISOString(),
      actorId: inside.actor.accountId,
    });
    const state = caseState([...actions, accepted]);
    // A place is taken or refused before anything is written: a refusal is a value and would not roll back.
    const full = await takePlaces(inside, caseId, state);
    if (full.length > 0) return refused(full);
    await insertActions(inside, [{ caseId, action: accepted }]);
    await setProjection(inside, caseId, projectionOf(state, accepted.seq));
    await replaceTasks(inside, caseId, state.tasks);
    await keepClocks(inside, caseId, state);
    if (CITING.has(action.kind))
      await setCitations(inside, caseId, basisOf(state), Object.keys(state.divergences));
    if (CALLING.has(action.kind)) await keepMentions(inside, caseId, state.comments);
    await writeLedger(inside, {
      act: 'case.acted',
      subjectType: 'case',
      subjectId: caseId,
      detail: { kind: action.kind, seq: accepted.seq },
    });
    return done(accepted.seq);
  });

const NEEDING_FACTS: ReadonlySet<CaseAction['kind']> = new Set([
  'decided',
  'basis_reviewed',
  'consent_given',
  'referred',
]);
const needsFacts = ({ kind }: CaseActionInput): boolean => NEEDING_FACTS.has(kind);

/** What an action names must be there; answers cite statements about this very person. */
const namesExist = async (
  context: Context,
  action: CaseActionInput,
  personId: string,
  { incidentId, divergences }: CaseState,
): Promise<Problem[]> => {
  const problems: Problem[] = [];
  problems.push(...(await accountFaults(context, action)));
  if (
    action.kind === 'incident_set' &&
    action.incidentId &&
    !(await findIncident(context, action.incidentId))
  )
    problems.push({ code: 'not_found', path: 'action.incidentId', message: 'there is no such incident' });
  if (action.kind === 'fact_diverged' && (await findFact(context, action.factId))?.incident_id !== incidentId)
    problems.push({ code: 'not_found', path: 'action.factId', message: 'no such fact of the incident' });
  if (action.kind === 'answered' || action.kind === 'compulsion_shown') {
    const cited = [...action.statementIds, ...(action.kind === 'answered' ? action.againstIds : [])];
    const foreign = await foreignCitations(context, personId, incidentId, cited);
    if (foreign.length > 0 || cited.some((id) => divergences[id]))
      problems.push({
        code: 'not_found',
        path: 'action.statementIds',
        message: 'cite statements about this person, or facts of the incident that stand',
      });
  }
  return problems;
};
