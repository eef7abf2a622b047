import type { Outcome, ReleaseDetail } from '@suar/core';
import { type Context, inTransaction } from '../platform/context.ts';
import { plannedRelease } from './planned-release.ts';
import { detailOf } from './read-releases.ts';
import { setDiscarded } from './store.ts';
import { writeAct } from './write-act.ts';

export const discardRelease = (context: Context, id: string): Promise<Outcome<ReleaseDetail>> =>
  inTransaction(context, async (inside) => {
    const release = await plannedRelease(inside, id);
    if (!release.ok) return release;
    await setDiscarded(inside, id);
    await writeAct(inside, 'release.discarded', id);
    return detailOf(inside, id);
  });
