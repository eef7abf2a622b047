import { type Outcome, type ReleaseDetail, refuse } from '@suar/core';
import { type Context, inTransaction } from '../platform/context.ts';
import { plannedRelease } from './planned-release.ts';
import { detailOf } from './read-releases.ts';
import { insertSignature, listSignatures } from './store.ts';
import { writeAct } from './write-act.ts';

/** One account's signature; it needs two of different accounts, so one account signs once. */
export const signRelease = (context: Context, id: string): Promise<Outcome<ReleaseDetail>> =>
  inTransaction(context, async (inside) => {
    const release = await plannedRelease(inside, id);
    if (!release.ok) return release;
    const signed = await listSignatures(inside, [id]);
    if (signed.some(({ account_id }) => account_id === inside.actor.accountId))
      return refuse('two_persons_needed', 'signatures', 'another account must sign too');
    await insertSignature(inside, id);
    await writeAct(inside, 'release.signed', id);
    return detailOf(inside, id);
  });
