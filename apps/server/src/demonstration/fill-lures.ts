import { simulateLures } from '@suar/simulate';
import { takeLures } from '../lure/take-lures.ts';
import type { Context } from '../platform/context.ts';

const SLICE = 100;

/** Takes invented adverts in by the same door as real ones. */
export const fillLures = async (
  context: Context,
  seed: number,
  tell: (done: number, total: number, what: string) => void,
): Promise<void> => {
  const lures = simulateLures({ seed, until: context.clock().toISOString().slice(0, 10) });
  for (let at = 0; at < lures.length; at += SLICE) {
    const slice = lures.slice(at, at + SLICE);
    const taken = await takeLures(
      context,
      slice.map(({ text, source, platform, seenAt }) => ({
        text,
        platform,
        seenAt,
        ...(source === null ? {} : { source }),
      })),
    );
    if (!taken.ok || taken.value.refused.length > 0) throw new Error('an invented advert was refused');
    tell(Math.min(at + SLICE, lures.length), lures.length, 'lures');
  }
};
