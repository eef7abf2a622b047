/** Work that goes on beside the requests, until stopped. */
export interface Repeating {
  /** Waits for what is running. */
  stop(): Promise<void>;
}

/** Does the work every so many milliseconds, never twice at once; it keeps no process alive. */
export const repeat = (
  work: () => Promise<unknown>,
  everyMilliseconds: number,
  onError: (error: unknown) => void,
): Repeating => {
  let running: Promise<unknown> | null = null;
  const timer = setInterval(() => {
    running ??= work()
      .catch(onError)
      .finally(() => {
        running = null;
      });
  }, everyMilliseconds);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
};
