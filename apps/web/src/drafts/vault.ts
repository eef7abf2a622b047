import { draftKey, type HeldKey, newDeviceKey, unwrapHalf, type WrappedHalf, wrapHalf } from './seal.ts';
import type { Bytes } from './types.ts';

/** What the device keeps of an account: its half of the key, and the server's half where a passphrase wraps it. */
export interface DeviceRecord {
  accountId: string;
  deviceId: string;
  deviceKey: HeldKey;
  wrapped: WrappedHalf | null;
}

export interface Shelf {
  get(accountId: string): Promise<DeviceRecord | null>;
  all(): Promise<DeviceRecord[]>;
  put(record: DeviceRecord): Promise<void>;
  remove(accountId: string): Promise<void>;
}

/** The server's halves, handed out to who is signed in. `open` gives null for a half that was destroyed. */
export interface Halves {
  register(): Promise<{ id: string; half: Bytes }>;
  open(deviceId: string): Promise<Bytes | null>;
}

/** An open vault: as long as it is held, the account's drafts can be read. Dropping it locks them. */
export interface Vault {
  accountId: string;
  deviceId: string;
  key: HeldKey;
  hasPassphrase(): Promise<boolean>;
  /** Lets the drafts be opened without network by this passphrase; null takes that back. */
  setPassphrase(passphrase: string | null): Promise<void>;
}

const openWith = async (shelf: Shelf, record: DeviceRecord, half: Bytes): Promise<Vault> => {
  const { accountId, deviceId, deviceKey } = record;
  return {
    accountId,
    deviceId,
    key: await draftKey(deviceKey, half, record),
    hasPassphrase: async () => ((await shelf.get(accountId))?.wrapped ?? null) !== null,
    setPassphrase: async (passphrase) =>
      shelf.put({
        ...record,
        wrapped: passphrase === null ? null : await wrapHalf(deviceKey, passphrase, half, deviceId),
      }),
  };
};

/** Opens the vault of who is signed in. `lost`: this device's half was destroyed, and what it had kept cannot be read. */
export const openSignedIn = async (
  shelf: Shelf,
  halves: Halves,
  accountId: string,
): Promise<{ vault: Vault; lost: boolean }> => {
  const record = await shelf.get(accountId);
  const half = record ? await halves.open(record.deviceId) : null;
  if (record && half) return { vault: await openWith(shelf, record, half), lost: false };
  const made = await halves.register();
  const fresh = { accountId, deviceId: made.id, deviceKey: await newDeviceKey(), wrapped: null };
  await shelf.put(fresh);
  return { vault: await openWith(shelf, fresh, made.half), lost: record !== null };
};

/** Opens, without network, the vault that this passphrase fits; null when it fits none. */
export const openByPassphrase = async (shelf: Shelf, passphrase: string): Promise<Vault | null> => {
  for (const record of await shelf.all()) {
    const half =
      record.wrapped && (await unwrapHalf(record.deviceKey, passphrase, record.wrapped, record.deviceId));
    if (half) return openWith(shelf, record, half);
  }
  return null;
};
