import { done, type Outcome, refuse } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { insertDevice, openHalf } from './store.ts';

type Half = { id: string; half: string };

const note = (context: Context, act: 'device.registered' | 'device.opened', id: string): Promise<void> =>
  writeLedger(context, { act, subjectType: 'device', subjectId: id, purpose: 'sign-in' });

/** Gives a device of the actor's a half of its own, for the key of the drafts that it will keep. */
export const registerDevice = (context: Context, name: string): Promise<Half> =>
  inTransaction(context, async (inside) => {
    const device = await insertDevice(inside, {
      accountId: inside.actor.accountId,
      name,
      at: inside.clock(),
    });
    await note(inside, 'device.registered', device.id);
    return device;
  });

/** Hands the server's half to the account whose device it is. Once destroyed it is gone, and the drafts with it. */
export const openDevice = (context: Context, id: string): Promise<Outcome<Half>> =>
  inTransaction(context, async (inside) => {
    const half = await openHalf(inside, id, inside.actor.accountId, inside.clock());
    if (half === null) return refuse('expired', 'device', 'this device was given up; register it anew');
    await note(inside, 'device.opened', id);
    return done({ id, half });
  });
