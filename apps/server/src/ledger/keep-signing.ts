import type { Services } from '../platform/context.ts';
import { type Repeating, repeat } from '../platform/repeat.ts';
import { signCheckpoint } from './sign-checkpoint.ts';
import { keepWitness } from './witness.ts';

/** An act that is cut out within this time of being written, before a checkpoint covers it, does not show. */
const EVERY_MILLISECONDS = 5000;

/** Signs a checkpoint at once, every few seconds while acts are written, and a last time when stopped. */
export const keepSigning = async (
  services: Pick<Services, 'db' | 'sealer' | 'clock'>,
  dataFolder: string,
  onError: (error: unknown) => void,
): Promise<Repeating> => {
  let kept: string | null = null;
  const sign = async (whole: boolean): Promise<void> => {
    const note = await signCheckpoint(services, { whole });
    if (note !== null && note !== kept) await keepWitness(dataFolder, note);
    kept = note;
  };
  await sign(true);
  const signing = repeat(() => sign(false), EVERY_MILLISECONDS, onError);
  return {
    stop: async () => {
      await signing.stop();
      await sign(true);
    },
  };
};
