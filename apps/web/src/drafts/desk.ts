import type { DeviceHalf, SessionState } from '@suar/core';
import type { z } from 'zod';
import { API, ApiError, apiSend } from '../shell/api.ts';
import { connection } from '../shell/connection.ts';
import { newId } from '../shell/new-id.ts';
import { deviceName } from './device-name.ts';
import { createIndexedChest } from './indexed-chest.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { createSealedStore, type SealedStore, wipeAccount } from './sealed-store.ts';
import { createSend } from './transport.ts';
import { type Bytes, type Draft, type DraftWork, MAX_FILE_BYTES } from './types.ts';
import { type Halves, openByPassphrase, openSignedIn, type Vault } from './vault.ts';

export interface DeskState {
  /** Whether drafts can be read and kept now. */
  open: boolean;
  drafts: readonly Draft[];
  hasPassphrase: boolean;
  /** This device was given up from elsewhere: what it had kept is gone. */
  lost: boolean;
  /** The session ended while drafts wait: somebody must sign in. */
  signedOut: boolean;
}

const SHUT: DeskState = { open: false, drafts: [], hasPassphrase: false, lost: false, signedOut: false };

const bytesOf = (base64: string): Bytes => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

const halves: Halves = {
  register: async () => {
    const body = { name: deviceName(navigator.userAgent) };
    const { id, half } = await apiSend<z.infer<typeof DeviceHalf>>('POST', '/devices', body);
    return { id, half: bytesOf(half) };
  },
  open: async (deviceId) => {
    try {
      return bytesOf((await apiSend<z.infer<typeof DeviceHalf>>('POST', `/devices/${deviceId}/open`)).half);
    } catch (error) {
      if (error instanceof ApiError && error.status === 410) return null;
      throw error;
    }
  },
};

/** One window at a time works on the drafts of this browser. */
const exclusive = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks ? (navigator.locks.request('suar-drafts', work) as Promise<T>) : work();

/** Holds the open vault and the outbox of who is signed in, for the whole page. */
const createDraftDesk = () => {
  const { chest, shelf } = createIndexedChest();
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('suar-drafts');
  const listeners = new Set<() => void>();
  let state = SHUT;
  let now: { vault: Vault; store: SealedStore; outbox: Outbox } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts enterings, so that one overtaken by a lock or another account comes to nothing. */
  let turn = 0;

  const set = (part: Partial<DeskState>): void => {
    state = { ...state, ...part };
    for (const listener of [...listeners]) listener();
  };
  const schedule = (): void => {
    clearTimeout(timer);
    const due = now?.outbox.nextAt() ?? null;
    if (due !== null && !state.signedOut)
      timer = setTimeout(() => void pump(), Math.max(0, Math.min(due - Date.now(), 2 ** 30)));
  };
  const carry = async (work: (outbox: Outbox) => Promise<boolean>): Promise<void> => {
    if (!now) return;
    set({ signedOut: !(await work(now.outbox)) });
    schedule();
  };
  const pump = (): Promise<void> => carry((outbox) => outbox.pump());
  const sendNow = (): Promise<void> => carry((outbox) => outbox.sendNow());

  const hold = async (vault: Vault, lost: boolean): Promise<void> => {
    const store = createSealedStore(chest, vault);
    const outbox: Outbox = createOutbox({
      store,
      send: async (draft, bytes) => {
        const result = await createSend(fetch.bind(globalThis), API, vault.accountId)(draft, bytes);
        if (result.kind !== 'unreached') connection.tell(true);
        else if (!result.failed) connection.tell(false);
        return result;
      },
      clock: Date.now,
      random: Math.random,
      newId,
      exclusive,
      onChange: () => {
        if (now?.outbox !== outbox) return;
        set({ drafts: outbox.all() });
        channel?.postMessage('changed');
      },
    });
    now = { vault, store, outbox };
    await outbox.load();
    set({
      open: true,
      drafts: outbox.all(),
      hasPassphrase: await vault.hasPassphrase(),
      lost,
      signedOut: false,
    });
    void sendNow();
  };
  const lock = (): void => {
    turn += 1;
    now = null;
    clearTimeout(timer);
    set(SHUT);
  };
  channel?.addEventListener('message', () => {
    const held = now;
    void held?.outbox.load().then(() => {
      if (now === held) set({ drafts: held.outbox.all() });
      schedule();
    });
  });
  connection.subscribe(() => {
    if (connection.reached()) void sendNow();
  });

  return {
    state: (): DeskState => state,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Opens the drafts of who is signed in. Without network it is tried again when the session is next looked at. */
    enter: async (session: SessionState): Promise<void> => {
      const { account } = session;
      if (!account) return lock();
      if (now?.vault.accountId === account.id) {
        await now.store.keep('session', session);
        return sendNow();
      }
      lock();
      const mine = turn;
      // Two windows must not both make this device's half: the later would shut out what the earlier seals.
      const { vault, lost } = await exclusive(async () => {
        const opened = await openSignedIn(shelf, halves, account.id);
        if (opened.lost) await wipeAccount(chest, account.id);
        return opened;
      });
      if (mine !== turn) return;
      await hold(vault, lost);
      await now?.store.keep('session', session);
    },
    lock,
    /** Signing out: the drafts stay, sealed, and no passphrase opens them any more. */
    leave: async (): Promise<void> => {
      await now?.vault.setPassphrase(null);
      lock();
    },
    /** Whether a passphrase could open drafts of this browser. */
    mayUnlock: async (): Promise<boolean> =>
      (await shelf.all().catch(() => [])).some(({ wrapped }) => wrapped !== null),
    /** Opens drafts without network; gives the session as it last was, null when the passphrase fits nothing. */
    unlock: async (passphrase: string): Promise<SessionState | null> => {
      const vault = await openByPassphrase(shelf, passphrase);
      if (!vault) return null;
      await hold(vault, false);
      return now?.store.recall<SessionState>('session') ?? null;
    },
    setPassphrase: async (passphrase: string | null): Promise<void> => {
      await now?.vault.setPassphrase(passphrase);
      set({ hasPassphrase: passphrase !== null });
    },
    /** Keeps work for later and begins to send it; false when drafts cannot be kept here now. */
    keep: async (work: DraftWork, options: { id?: string; bytes?: Bytes } = {}): Promise<boolean> => {
      if (!now || (work.kind === 'file' && work.size > MAX_FILE_BYTES)) return false;
      // Asks the browser not to throw away what it holds of this site when space runs short.
      void navigator.storage?.persist?.();
      try {
        await now.outbox.add(work, options);
      } catch {
        return false;
      }
      void pump();
      return true;
    },
    correct: async (id: string, work?: DraftWork): Promise<void> => {
      await now?.outbox.correct(id, work);
      await pump();
    },
    renew: async (id: string): Promise<void> => {
      await now?.outbox.renew(id);
      await pump();
    },
    discard: async (id: string) => now?.outbox.discard(id) ?? null,
    restore: async (discarded: NonNullable<Awaited<ReturnType<Outbox['discard']>>>): Promise<void> => {
      await now?.outbox.restore(discarded);
      await pump();
    },
    clearArrived: async (): Promise<void> => now?.outbox.clearArrived(),
    sendNow,
    /** Words that are being typed, and other small things: sealed, and gone with the account. */
    remember: async (name: string, value: unknown): Promise<void> => now?.store.keep(name, value),
    recall: async <T>(name: string): Promise<T | null> => now?.store.recall<T>(name) ?? null,
  };
};

export const draftDesk = createDraftDesk();
