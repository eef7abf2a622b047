import { stat } from 'node:fs/promises';
import { refreshUnreadable } from '../erasure/settle-erasures.ts';
import type { Services } from '../platform/context.ts';
import { type Repeating, repeat } from '../platform/repeat.ts';
import { destroyedSince } from './key-store.ts';
import { ringFile } from './rotate-keys.ts';

/** What another process destroyed stays open in this one for no longer than this. */
const EVERY_MILLISECONDS = 5000;
/** Transactions end later than they look at the clock. */
const LOOK_BACK_MILLISECONDS = 10 * 60_000;

/** Follows what other processes do with keys: a ring key added or retired, data keys destroyed. */
export const keepCurrent = (services: Services, onError: (error: unknown) => void): Repeating => {
  const changedAt = async (): Promise<number> => (await stat(ringFile(services))).mtimeMs;
  let seen: number | null = null;
  const known = new Set<string>();
  const look = async (): Promise<void> => {
    const now = await changedAt();
    if (seen !== null && now !== seen) await services.keys.ring.reload();
    seen = now;
    const rows = await destroyedSince(
      services,
      new Date(services.clock().getTime() - LOOK_BACK_MILLISECONDS),
    );
    const fresh = rows.filter(({ id }) => !known.has(id));
    if (fresh.length === 0) return;
    for (const { id, destroyed_at, rule } of fresh) {
      known.add(id);
      services.keys.vault.destroyed([id], {
        on: (destroyed_at as Date).toISOString().slice(0, 10),
        rule: rule ?? '',
      });
    }
    services.campaigns.forget();
    await refreshUnreadable(
      services,
      fresh.filter((key) => key.owner_kind === 'person').map((key) => key.owner_id),
    );
  };
  return repeat(look, EVERY_MILLISECONDS, onError);
};
