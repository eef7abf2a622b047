import type { Bytes, Chest } from './types.ts';
import type { DeviceRecord, Shelf } from './vault.ts';

const SEALED = 'sealed';
const DEVICES = 'devices';

const settle = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const open = (): Promise<IDBDatabase> => {
  const request = indexedDB.open('suar-drafts', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(SEALED);
    request.result.createObjectStore(DEVICES, { keyPath: 'accountId' });
  };
  return settle(request);
};

/** IndexedDB as a chest of cipher texts and a shelf of device keys. A write is on disk when its promise is kept. */
export const createIndexedChest = (): { chest: Chest; shelf: Shelf } => {
  let database: Promise<IDBDatabase> | null = null;
  const opened = (): Promise<IDBDatabase> => {
    database ??= open().catch((error: unknown) => {
      database = null;
      throw error;
    });
    return database;
  };
  const read = async <T>(name: string, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    settle(ask((await opened()).transaction(name).objectStore(name)));
  const write = async (name: string, change: (store: IDBObjectStore) => IDBRequest): Promise<void> => {
    const transaction = (await opened()).transaction(name, 'readwrite', { durability: 'strict' });
    change(transaction.objectStore(name));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  };
  return {
    chest: {
      keys: async (prefix) =>
        (await read(SEALED, (store) =>
          store.getAllKeys(IDBKeyRange.bound(prefix, `${prefix}\uffff`)),
        )) as string[],
      get: async (key) => (await read<Bytes | undefined>(SEALED, (store) => store.get(key))) ?? null,
      put: (key, value) => write(SEALED, (store) => store.put(value, key)),
      remove: (key) => write(SEALED, (store) => store.delete(key)),
    },
    shelf: {
      get: async (accountId) =>
        (await read<DeviceRecord | undefined>(DEVICES, (store) => store.get(accountId))) ?? null,
      all: () => read<DeviceRecord[]>(DEVICES, (store) => store.getAll()),
      put: (record) => write(DEVICES, (store) => store.put(record)),
      remove: (accountId) => write(DEVICES, (store) => store.delete(accountId)),
    },
  };
};
