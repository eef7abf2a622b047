import type { DraftDevice } from '@suar/core';
import { may } from '../access/policy.ts';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { presentDevice } from './present.ts';
import { listDevices } from './store.ts';

/** The devices that keep drafts: one's own, and everybody's for those who may destroy them. */
export const readDevices = (context: Context): Promise<DraftDevice[]> =>
  inTransaction(context, async (inside) => {
    const all = may(inside.actor.role, 'device.destroy');
    const rows = await listDevices(inside, all ? null : inside.actor.accountId);
    if (all)
      await writeLedger(inside, {
        act: 'device.listed',
        subjectType: 'device',
        count: rows.length,
        purpose: 'administration',
      });
    return rows.map(presentDevice);
  });
