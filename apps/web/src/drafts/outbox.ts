import type { Bytes, Draft, DraftStore, DraftWork, PendingDraft, Send, SendResult } from './types.ts';

const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 5 * 60_000;
/** After the server failed so often at one draft it is shown as refused, so that it does not hold up its case. */
const FAILURES_BEFORE_REFUSAL = 8;
/** How many drafts that have arrived are still named. */
const KEPT_ARRIVALS = 30;

/** Doubling waits with jitter, so that many devices do not come back at one moment. `random` is in [0, 1). */
export const waitBefore = (attempts: number, random: number): number =>
  Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(attempts - 1, 10)) * (0.5 + random / 2);

/** What must go in order: the acts of one case, the judgements of one report. Everything else stands alone. */
const laneOf = ({ id, work }: PendingDraft): string =>
  work.kind === 'act' ? work.caseId : work.kind === 'statement' ? work.reportId : id;

export const isPending = (draft: Draft): draft is PendingDraft => draft.state !== 'arrived';
const isWaiting = (draft: Draft): draft is PendingDraft => draft.state === 'waiting';

export interface OutboxParts {
  store: DraftStore;
  send: Send;
  clock: () => number;
  /** In [0, 1). */
  random: () => number;
  newId: () => string;
  /** One at a time over all windows that share the store. */
  exclusive: <T>(work: () => Promise<T>) => Promise<T>;
  onChange?: () => void;
}

export interface Outbox {
  /** All drafts as last seen, oldest first. */
  all(): readonly Draft[];
  load(): Promise<void>;
  /** Keeps a draft; it is on the device when the promise is kept. */
  add(work: DraftWork, options?: { id?: string; bytes?: Bytes }): Promise<PendingDraft>;
  /** Sends whatever is due, in order within each case, until nothing is. False when somebody must sign in first. */
  pump(): Promise<boolean>;
  /** Sends everything that waits, without waiting for its time. */
  sendNow(): Promise<boolean>;
  /** Puts other words in place of a draft's and sends it again; false when it has arrived meanwhile. */
  correct(id: string, work?: DraftWork): Promise<boolean>;
  /** Sends a draft as if it had just been written: for one whose earlier wording had arrived. */
  renew(id: string): Promise<boolean>;
  /** Takes a draft away; gives back what `restore` needs, null when it has arrived meanwhile. */
  discard(id: string): Promise<{ draft: Draft; bytes: Bytes | null } | null>;
  restore(discarded: { draft: Draft; bytes: Bytes | null }): Promise<void>;
  /** Forgets the drafts that have arrived. */
  clearArrived(): Promise<void>;
  /** When the next draft is due, in milliseconds since 1970; null when none waits. */
  nextAt(): number | null;
}

/**
 * Carries drafts to the server. Each bears an id that the server takes once, so a send whose answer was lost is simply
 * repeated. A draft leaves the device when the server said that it has it; refused or differing from what others did
 * meanwhile, it stays and says so.
 */
export const createOutbox = (parts: OutboxParts): Outbox => {
  const { store, send, clock, exclusive } = parts;
  let drafts: Draft[] = [];
  const changed = () => parts.onChange?.();
  const read = async (): Promise<void> => {
    drafts = (await store.load()).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  };
  const write = async (draft: Draft, bytes?: Bytes): Promise<void> => {
    await store.save(draft, bytes);
    await read();
    changed();
  };

  /** The first waiting draft of each lane; of those the first that is due. A refused one lets those behind it go. */
  const nextDue = (): PendingDraft | undefined => {
    const seen = new Set<string>();
    return drafts.filter(isWaiting).find((draft) => {
      const lane = laneOf(draft);
      if (seen.has(lane)) return false;
      seen.add(lane);
      return draft.nextAt <= clock();
    });
  };
  const after = (draft: PendingDraft, result: SendResult): Draft => {
    const attempts = draft.attempts + 1;
    switch (result.kind) {
      case 'taken': {
        const { id, order, writtenAt } = draft;
        const arrivedAt = new Date(clock()).toISOString();
        return { id, order, writtenAt, state: 'arrived', arrivedAt, arrival: result.arrival };
      }
      case 'refused':
        return { ...draft, attempts, state: 'refused', problems: result.problems };
      case 'differs':
        return { ...draft, attempts, state: 'differs', difference: result.difference };
      case 'signed_out':
        return draft;
      case 'unreached': {
        const failures = draft.failures + (result.failed ? 1 : 0);
        const nextAt = clock() + waitBefore(attempts, parts.random());
        if (failures < FAILURES_BEFORE_REFUSAL) return { ...draft, attempts, failures, nextAt };
        const problems = [
          { code: 'failed', path: 'server', message: 'the server failed at this again and again' },
        ];
        return { ...draft, attempts, failures: 0, state: 'refused', problems };
      }
    }
  };
  const step = (): Promise<'more' | 'done' | 'signed_out'> =>
    exclusive(async () => {
      await read();
      const draft = nextDue();
      if (!draft) return 'done';
      const result = await send(draft, draft.work.kind === 'file' ? await store.bytesOf(draft.id) : null);
      if (result.kind === 'signed_out') return 'signed_out';
      await write(after(draft, result));
      for (const id of forgettable(drafts)) await store.remove(id);
      return 'more';
    });
  let running: Promise<boolean> | null = null;
  const run = async (): Promise<boolean> => {
    for (;;) {
      const came = await step();
      if (came !== 'more') return came === 'done';
    }
  };
  const pump = (): Promise<boolean> => {
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
  const pending = async (id: string): Promise<PendingDraft | undefined> => {
    await read();
    return drafts.filter(isPending).find((draft) => draft.id === id);
  };
  const fresh = {
    state: 'waiting',
    attempts: 0,
    failures: 0,
    nextAt: 0,
    problems: [],
    difference: null,
  } as const;

  return {
    all: () => drafts,
    load: read,
    add: async (work, options = {}) => {
      const draft: PendingDraft = {
        ...fresh,
        problems: [],
        id: options.id ?? parts.newId(),
        order: Math.max(clock(), ...drafts.map(({ order }) => order + 1)),
        writtenAt: new Date(clock()).toISOString(),
        work,
      };
      await write(draft, options.bytes);
      return draft;
    },
    pump,
    sendNow: async () => {
      await exclusive(async () => {
        await read();
        for (const draft of drafts.filter(isWaiting))
          if (draft.nextAt > 0) await store.save({ ...draft, nextAt: 0 });
        await read();
      });
      // One that was running may have looked before the times were set.
      await running;
      return pump();
    },
    correct: (id, work) =>
      exclusive(async () => {
        const draft = await pending(id);
        if (!draft) return false;
        await write({ ...draft, ...fresh, problems: [], work: work ?? draft.work });
        return true;
      }),
    renew: (id) =>
      exclusive(async () => {
        const draft = await pending(id);
        if (!draft) return false;
        await store.save(
          { ...draft, ...fresh, problems: [], id: parts.newId() },
          (await store.bytesOf(id)) ?? undefined,
        );
        await store.remove(id);
        await read();
        changed();
        return true;
      }),
    discard: (id) =>
      exclusive(async () => {
        const draft = await pending(id);
        if (!draft) return null;
        const bytes = await store.bytesOf(id);
        await store.remove(id);
        await read();
        changed();
        return { draft, bytes };
      }),
    restore: ({ draft, bytes }) => write(draft, bytes ?? undefined),
    clearArrived: () =>
      exclusive(async () => {
        await read();
        for (const { id, state } of drafts) if (state === 'arrived') await store.remove(id);
        await read();
        changed();
      }),
    nextAt: () => {
      const times = drafts.filter(isWaiting).map((draft) => draft.nextAt);
      return times.length > 0 ? Math.min(...times) : null;
    },
  };
};

/** Those that have arrived beyond the newest few: not named any longer. */
const forgettable = (drafts: readonly Draft[]): string[] =>
  drafts
    .filter(({ state }) => state === 'arrived')
    .sort((a, b) => b.order - a.order)
    .slice(KEPT_ARRIVALS)
    .map(({ id }) => id);
