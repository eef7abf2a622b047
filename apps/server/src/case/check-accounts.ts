import type { CaseActionInput, Problem, Role } from '@suar/core';
import { may } from '../access/policy.ts';
import type { Context } from '../platform/context.ts';
import { accountsByIds } from './store.ts';

/** Whom an act names: those who are to hold work, and those who are called to look. */
const namedBy = (action: CaseActionInput): { holders: string[]; called: string[]; path: string } => {
  const one = (id: string | null) => (id === null ? [] : [id]);
  if (action.kind === 'assigned' || action.kind === 'task_added' || action.kind === 'task_assigned')
    return { holders: one(action.assigneeId), called: [], path: 'action.assigneeId' };
  if (action.kind === 'handed_over') return { holders: one(action.toId), called: [], path: 'action.toId' };
  if (action.kind === 'commented') return { holders: [], called: action.mentions, path: 'action.mentions' };
  return { holders: [], called: [], path: '' };
};

/** What speaks against the accounts that an act names: work is held by those who may do it, and only those are called who may look. */
export const accountFaults = async (
  context: Pick<Context, 'db'>,
  action: CaseActionInput,
): Promise<Problem[]> => {
  const { holders, called, path } = namedBy(action);
  const accounts = new Map(
    (await accountsByIds(context, [...holders, ...called])).map((row) => [row.id, row]),
  );
  const faults: Problem[] = [];
  for (const id of holders) {
    const account = accounts.get(id);
    if (!account) faults.push({ code: 'not_found', path, message: 'there is no such account' });
    else if (account.status !== 'active' || !may(account.role as Role, 'case.work'))
      faults.push({
        code: 'not_now',
        path,
        message: 'this account is suspended, or its role holds no cases',
      });
  }
  for (const [at, id] of called.entries()) {
    const account = accounts.get(id);
    if (!account)
      faults.push({ code: 'not_found', path: `${path}.${at}`, message: 'there is no such account' });
    else if (account.status !== 'active' || !may(account.role as Role, 'case.read'))
      faults.push({
        code: 'not_allowed',
        path: `${path}.${at}`,
        message: 'this account may not see the case',
      });
  }
  return faults;
};
