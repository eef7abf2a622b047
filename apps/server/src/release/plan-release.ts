import { done, type Outcome, type ReleaseDetail, type ReleaseInput, refused } from '@suar/core';
import { type Context, inTransaction } from '../platform/context.ts';
import { exhausted } from './budget.ts';
import { presentDetail } from './present.ts';
import { previewOf } from './preview-release.ts';
import { findRelease, insertRelease } from './store.ts';
import { writeAct } from './write-act.ts';

/** Writes a plan down for two to sign. Nothing is spent; what can no longer be afforded is refused at once. */
export const planRelease = (context: Context, input: ReleaseInput): Promise<Outcome<ReleaseDetail>> =>
  inTransaction(context, async (inside) => {
    const preview = await previewOf(inside, input);
    if (!preview.ok) return preview;
    const { budget, limit, sigma, tables } = preview.value;
    const over = exhausted(budget, limit);
    if (over.length > 0) return refused(over);
    const id = await insertRelease(
      inside,
      input,
      sigma,
      tables.map(({ deviation }) => deviation),
    );
    await writeAct(inside, 'release.planned', id);
    return done(presentDetail((await findRelease(inside, id))!, [], inside.actor.accountId, preview.value));
  });
