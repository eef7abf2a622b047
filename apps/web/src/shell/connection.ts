const FIRST_LOOK = 3_000;
const LONGEST_WAIT = 60_000;

type Listener = () => void;

/**
 * Whether the server can be reached, as the last request told: browsers only guess (`navigator.onLine` is true behind a
 * dead access point). While it cannot, a small question is asked now and then.
 */
const createConnection = () => {
  let reached = true;
  let wait = FIRST_LOOK;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<Listener>();
  const tell = (now: boolean): void => {
    if (now) clearTimeout(timer);
    else look(wait);
    if (now) wait = FIRST_LOOK;
    if (now === reached) return;
    reached = now;
    for (const listener of [...listeners]) listener();
  };
  const ask = async (): Promise<void> => {
    wait = Math.min(LONGEST_WAIT, wait * 2);
    try {
      const response = await fetch('/api/v1/health', { signal: AbortSignal.timeout(10_000) });
      tell(response.ok && /json/.test(response.headers.get('content-type') ?? ''));
    } catch {
      tell(false);
    }
  };
  const look = (after: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), after);
  };
  // The browser's guess is good enough for asking sooner.
  globalThis.addEventListener?.('online', () => {
    if (!reached) look(0);
  });
  return {
    tell,
    reached: (): boolean => reached,
    subscribe: (listener: Listener): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

export const connection = createConnection();
