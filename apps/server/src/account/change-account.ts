import { type Account, type ChangeAccount, done, type Outcome, refuse } from '@suar/core';
import type { z } from 'zod';
import { may } from '../access/policy.ts';
import { findTeam } from '../access/store.ts';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { releaseWork } from '../queue/release-work.ts';
import { changeAccountRow, findAccountById, getAccount, presentAccount } from './store.ts';

/** Changes an account. One that holds open work is neither ended nor given a role that cannot hold it. */
export const changeAccount = (
  context: Context,
  id: string,
  change: z.infer<typeof ChangeAccount>,
): Promise<Outcome<Account>> =>
  inTransaction(context, async (inside) => {
    const known = await findAccountById(inside, id);
    if (!known || known.role === 'operator')
      return refuse('not_found', 'account', 'there is no such account');
    const { openWork, ...fields } = change;
    if (fields.teamId && (await findTeam(inside, fields.teamId))?.organisation_id !== known.organisation_id)
      return refuse('not_found', 'teamId', 'there is no such team in the account’s office');
    const ends = fields.status === 'suspended' || (fields.role && !may(fields.role, 'case.work'));
    if (ends) {
      const released = await releaseWork(inside, id, openWork);
      if (!released.ok) return released;
    }
    await changeAccountRow(inside, id, fields);
    await writeLedger(inside, {
      act: 'account.changed',
      subjectType: 'account',
      subjectId: id,
      purpose: 'administration',
      detail: { fields: Object.keys(fields) },
    });
    return done(presentAccount(await getAccount(inside, id)));
  });
