import { canonical, type Outcome, refuse } from '@suar/core';
import type { Context } from '../platform/context.ts';
import type { DraftEffect } from '../platform/database/tables/drafts.ts';
import { findReceipt, insertReceipt, isTwin } from './store.ts';

/** Writes down what was taken; called inside the transaction of the effect, so that both stand or neither. */
export type Keep = (inside: Context, effect: DraftEffect) => Promise<void>;

const keepNothing: Keep = async () => undefined;

/**
 * Does something at most once under a key of the sender's own. `first` does it and keeps its receipt; a repeat gets what
 * `again` reads. Of two at the same moment one is rolled back and answered as a repeat. A refusal keeps no receipt: the
 * same key may come again with the fault mended. Without a key there is nothing to recognise a repeat by.
 */
export const takeOnce = async <T>(
  context: Context,
  key: string | undefined,
  input: unknown,
  {
    first,
    again,
  }: { first: (keep: Keep) => Promise<Outcome<T>>; again: (effect: DraftEffect) => Promise<Outcome<T>> },
): Promise<Outcome<T>> => {
  if (key === undefined) return first(keepNothing);
  const digest = context.sealer.digest('document', `draft\u0000${canonical(input)}`);
  const repeat = async (): Promise<Outcome<T> | null> => {
    const receipt = await findReceipt(context, key);
    if (!receipt) return null;
    if (receipt.account_id !== context.actor.accountId || !receipt.digest.equals(digest))
      return refuse('conflict', 'idempotency-key', 'something else was taken under this key already');
    return again(receipt.effect);
  };
  const taken = await repeat();
  if (taken) return taken;
  try {
    return await first((inside, effect) =>
      insertReceipt(inside, {
        draftId: key,
        accountId: inside.actor.accountId,
        digest,
        takenAt: inside.clock(),
        effect,
      }),
    );
  } catch (error) {
    const twin = isTwin(error) ? await repeat() : null;
    if (twin) return twin;
    throw error;
  }
};
