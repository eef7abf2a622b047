import { randomUUID } from 'node:crypto';
import { createOutbox, type Outbox } from '../../apps/web/src/drafts/outbox.ts';
import { createSealedStore } from '../../apps/web/src/drafts/sealed-store.ts';
import { createSend, type Fetch } from '../../apps/web/src/drafts/transport.ts';
import type { Bytes, Chest } from '../../apps/web/src/drafts/types.ts';
import { type DeviceRecord, type Halves, openSignedIn, type Shelf } from '../../apps/web/src/drafts/vault.ts';
import type { Caller } from './harness.ts';

/** The browser's storage as a map: the same code seals into it. */
export const memoryChest = (): Chest & { held: Map<string, Bytes> } => {
  const held = new Map<string, Bytes>();
  return {
    held,
    keys: async (prefix) => [...held.keys()].filter((key) => key.startsWith(prefix)),
    get: async (key) => held.get(key) ?? null,
    put: async (key, value) => void held.set(key, value),
    remove: async (key) => void held.delete(key),
  };
};

export const memoryShelf = (): Shelf => {
  const held = new Map<string, DeviceRecord>();
  return {
    get: async (accountId) => held.get(accountId) ?? null,
    all: async () => [...held.values()],
    put: async (record) => void held.set(record.accountId, record),
    remove: async (accountId) => void held.delete(accountId),
  };
};

const bytes = (base64: string): Bytes => new Uint8Array(Buffer.from(base64, 'base64'));

/** The server's halves over the API, as the page asks for them. */
export const halvesOver = (caller: Caller): Halves => ({
  register: async () => {
    const { body } = await caller.call('POST', '/devices', { name: 'test' });
    return { id: body.id, half: bytes(body.half) };
  },
  open: async (deviceId) => {
    const { status, body } = await caller.call('POST', `/devices/${deviceId}/open`);
    return status === 200 ? bytes(body.half) : null;
  },
});

export class Killed extends Error {}

const mutex = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
};

/** A device with its outbox. `diesNow` says before and after each write and send whether the browser is killed there. */
export const bootDevice = async (parts: {
  chest: Chest;
  shelf: Shelf;
  caller: Caller;
  fetch: Fetch;
  clock: () => number;
  random: () => number;
  diesNow: () => boolean;
}): Promise<Outbox> => {
  const { vault } = await openSignedIn(parts.shelf, halvesOver(parts.caller), parts.caller.accountId);
  const store = createSealedStore(parts.chest, vault);
  const send = createSend(parts.fetch, '/api/v1', parts.caller.accountId);
  const mayDie = () => {
    if (parts.diesNow()) throw new Killed();
  };
  const outbox = createOutbox({
    store: {
      ...store,
      save: async (draft, content) => {
        mayDie();
        await store.save(draft, content);
        mayDie();
      },
    },
    send: async (draft, content) => {
      mayDie();
      const result = await send(draft, content);
      mayDie();
      return result;
    },
    clock: parts.clock,
    random: parts.random,
    newId: randomUUID,
    exclusive: mutex(),
  });
  await outbox.load();
  return outbox;
};
