import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Sealed } from '../database/schema.ts';
import type { KeyRing } from './key-ring.ts';

/** Names the one place a sealed value belongs to; cipher text moved to another row or column does not open. */
export type Place = `${string}.${string}`;

const VERSION = 1;
const NONCE = 12;
const TAG = 16;
const HEADER = 1 + 4 + NONCE;

/**
 * Seals and opens the columns of kind `sealed`: AES-256-GCM, the column's name and the row's id as additional data.
 * Layout: version (1 byte), key id (4), nonce (12), tag (16), cipher text.
 * This is the only module that knows the form; how keys are wrapped and rotated is changed here and nowhere else.
 */
export interface Sealer {
  seal(place: Place, rowId: string, value: string | Uint8Array): Sealed;
  open(place: Place, rowId: string, sealed: Sealed): string;
  openBytes(place: Place, rowId: string, sealed: Sealed): Buffer;
  sealJson(place: Place, rowId: string, value: unknown): Sealed;
  openJson<T>(place: Place, rowId: string, sealed: Sealed): T;
  digest: KeyRing['digest'];
  /** Keyed 64-bit search keys as signed decimal text, the form of bigint[] columns. */
  searchKeys(words: Iterable<string>): string[];
}

export const createSealer = (ring: KeyRing): Sealer => {
  const openBytes = (place: Place, rowId: string, sealed: Sealed): Buffer => {
    const key = sealed[0] === VERSION ? ring.find(sealed.readUInt32BE(1)) : undefined;
    if (!key) throw new Error(`a sealed value in ${place} names a key that this key ring does not hold`);
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(5, HEADER));
    decipher.setAAD(Buffer.from(`${place}\u0000${rowId}`));
    decipher.setAuthTag(sealed.subarray(HEADER, HEADER + TAG));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(HEADER + TAG)), decipher.final()]);
    } catch {
      throw new Error(`a sealed value in ${place} was altered or moved`);
    }
  };
  const seal = (place: Place, rowId: string, value: string | Uint8Array): Sealed => {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', ring.current.key, nonce);
    cipher.setAAD(Buffer.from(`${place}\u0000${rowId}`));
    const body = Buffer.concat([
      typeof value === 'string' ? cipher.update(value, 'utf8') : cipher.update(value),
      cipher.final(),
    ]);
    const header = Buffer.alloc(5);
    header[0] = VERSION;
    header.writeUInt32BE(ring.current.id, 1);
    return Buffer.concat([header, nonce, cipher.getAuthTag(), body]);
  };
  const open = (place: Place, rowId: string, sealed: Sealed): string =>
    openBytes(place, rowId, sealed).toString('utf8');
  return {
    seal,
    open,
    openBytes,
    sealJson: (place, rowId, value) => seal(place, rowId, JSON.stringify(value)),
    openJson: <T>(place: Place, rowId: string, sealed: Sealed) => JSON.parse(open(place, rowId, sealed)) as T,
    digest: ring.digest,
    searchKeys: (words) => [
      ...new Set([...words].map((word) => ring.digest('search', word).readBigInt64BE(0).toString())),
    ],
  };
};
