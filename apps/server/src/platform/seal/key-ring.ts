import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { commandProvider, type KeyProvider, memoryProvider } from './key-provider.ts';
import { type KeyFile, type RingKey, RingRefused, readRingFile, writeRingFile } from './ring-file.ts';

/** The keys that wrap data keys, newest last, so that a new one can be added at any time. */
export interface KeyRing {
  /** The ring key that wraps from now on; `key` is null where a program of the house holds it. */
  readonly current: { id: number; key: Buffer | null };
  /** A ring key in memory, for values that were sealed under it directly (version 1). */
  find(id: number): Buffer | undefined;
  provider(id: number): KeyProvider | undefined;
  /** Ids of all ring keys, oldest first. */
  ids(): number[];
  /** Reads the file again where another process changed it. */
  reload(): Promise<void>;
  /** Keyed digest for looking up what must not be readable: names' search keys, documents' digests, tokens. */
  digest(purpose: DigestPurpose, value: string | Uint8Array): Buffer;
}
export const DIGEST_PURPOSES = [
  'search',
  'document',
  'token',
  'header',
  'lure',
  'identifier',
  'checkpoint',
  'record',
] as const;
export type DigestPurpose = (typeof DIGEST_PURPOSES)[number];

const derive = (root: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', root, '', `suar digest ${purpose}`, 32));

/** The keys of the digests as a ring of the first form derives them from its first key: kept, so that key may be retired. */
export const derivedDigests = (first: Buffer): Record<string, string> =>
  Object.fromEntries(
    [...DIGEST_PURPOSES, 'root'].map((purpose) => [purpose, derive(first, purpose).toString('base64')]),
  );

/** A key ring in memory. Digests stay stable when keys are added or retired. */
export const keyRing = (content: KeyFile, read?: () => Promise<KeyFile>): KeyRing => {
  let ring = parse(content);
  return {
    get current() {
      return ring.current;
    },
    find: (id) => ring.keys.get(id)?.key ?? undefined,
    provider: (id) => ring.keys.get(id)?.provider,
    ids: () => [...ring.keys.keys()],
    reload: async () => {
      if (read) ring = parse(await read());
    },
    digest: (purpose, value) => createHmac('sha256', ring.digestKey(purpose)).update(value).digest(),
  };
};

const parse = (content: KeyFile) => {
  const keys = new Map(
    content.keys.map((one) => {
      const key = 'key' in one ? Buffer.from(one.key, 'base64') : null;
      if (key && key.length !== 32) throw new RingRefused('the key ring holds no usable key');
      return [one.id, { key, provider: providerOf(one) }] as const;
    }),
  );
  const first = content.keys[0];
  const last = content.keys.at(-1);
  const given = content.digests;
  if (!first || !last || (!given && !('key' in first)))
    throw new RingRefused('the key ring holds no usable key');
  const digests = new Map<DigestPurpose, Buffer>();
  return {
    keys,
    current: { id: last.id, key: keys.get(last.id)!.key },
    digestKey: (purpose: DigestPurpose): Buffer => {
      let key = digests.get(purpose);
      if (!key) {
        const kept = given?.[purpose];
        key = kept
          ? Buffer.from(kept, 'base64')
          : derive(given ? Buffer.from(given.root ?? '', 'base64') : keys.get(first.id)!.key!, purpose);
        digests.set(purpose, key);
      }
      return key;
    },
  };
};

export const providerOf = (one: RingKey): KeyProvider =>
  'key' in one ? memoryProvider(Buffer.from(one.key, 'base64')) : commandProvider(one.command);

/**
 * Opens the key ring file. Losing this file loses every sealed word: keep a copy apart. It is made (mode 0600) only where
 * `make` says that nothing was ever sealed; otherwise its absence is refused, and so is one that is cut off or altered.
 */
export const openKeyRing = async (
  file: string,
  { make = false, passphrase = null }: { make?: boolean; passphrase?: string | null } = {},
): Promise<KeyRing> => {
  if (!existsSync(file)) {
    if (!make)
      throw new RingRefused(
        `the key ring ${basename(file)} is missing beside a database that holds records: put your copy of it back; nothing was changed`,
      );
    await writeRingFile(file, { keys: [{ id: 1, key: randomBytes(32).toString('base64') }] }, passphrase);
  }
  const read = (): Promise<KeyFile> => readRingFile(file, passphrase);
  return keyRing(await read(), read);
};

const basename = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;
