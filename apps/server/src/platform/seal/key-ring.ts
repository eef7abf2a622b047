import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The master keys, newest last. Sealed values name the key that made them, so a new key can be added at any time. */
export interface KeyRing {
  current: { id: number; key: Buffer };
  find(id: number): Buffer | undefined;
  /** Keyed digest for looking up what must not be readable: names' search keys, documents' digests, tokens. */
  digest(purpose: DigestPurpose, value: string | Uint8Array): Buffer;
}
export type DigestPurpose =
  | 'search'
  | 'document'
  | 'token'
  | 'header'
  | 'lure'
  | 'identifier'
  | 'checkpoint'
  | 'record';

interface KeyFile {
  keys: { id: number; key: string }[];
}

/** Reads the key ring file, making it (mode 0600) when absent. Losing this file loses every sealed word: keep a copy apart. */
export const openKeyRing = async (file: string): Promise<KeyRing> => {
  if (!existsSync(file)) {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const fresh: KeyFile = { keys: [{ id: 1, key: randomBytes(32).toString('base64') }] };
    await writeFile(file, `${JSON.stringify(fresh)}\n`, { mode: 0o600, flag: 'wx' });
  }
  return keyRing(JSON.parse(await readFile(file, 'utf8')) as KeyFile);
};

/** A key ring in memory; the first key also feeds the digests, so they stay stable when keys are added. */
export const keyRing = (content: KeyFile): KeyRing => {
  const keys = new Map(content.keys.map(({ id, key }) => [id, Buffer.from(key, 'base64')]));
  const first = content.keys[0];
  const last = content.keys.at(-1);
  if (!first || !last || [...keys.values()].some((key) => key.length !== 32))
    throw new Error('the key ring holds no usable key');
  const digestKeys = new Map<DigestPurpose, Buffer>();
  const digestKey = (purpose: DigestPurpose): Buffer => {
    let key = digestKeys.get(purpose);
    if (!key) {
      key = Buffer.from(
        hkdfSync('sha256', Buffer.from(first.key, 'base64'), '', `suar digest ${purpose}`, 32),
      );
      digestKeys.set(purpose, key);
    }
    return key;
  };
  return {
    current: { id: last.id, key: keys.get(last.id)! },
    find: (id) => keys.get(id),
    digest: (purpose, value) => createHmac('sha256', digestKey(purpose)).update(value).digest(),
  };
};
