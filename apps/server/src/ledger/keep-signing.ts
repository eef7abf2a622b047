import type { Services } from '../platform/context.ts';
import { signCheckpoint } from './sign-checkpoint.ts';
import { keepWitness } from './witness.ts';

/** An act that is cut out within this time of being written, before a checkpoint covers it, does not show. */
const EVERY_MILLISECONDS = 5000;

/** Signs a checkpoint at once, every few seconds while acts are written, and a last time when stopped. */
export const keepSigning = async (
  services: Pick<Services, 'db' | 'sealer' | 'clock'>,
  dataFolder: string,
  onError: (error: unknown) => void,
): Promise<{ stop(): Promise<void> }> => {
  let kept: string | null = null;
  const sign = async (whole: boolean): Promise<void> => {
    const note = await signCheckpoint(services, { whole });
    if (note !== null && note !== kept) await keepWitness(dataFolder, note);
    kept = note;
  };
  let running: Promise<void> | null = null;
  await sign(true);
  const timer = setInterval(() => {
    running ??= sign(false)
      .catch(onError)
      .finally(() => {
        running = null;
      });
  }, EVERY_MILLISECONDS);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
      await sign(true);
    },
  };
};
