import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Sealed } from '../database/schema.ts';
import type { KeyRing } from './key-ring.ts';
import { type Owner, ownerOf, type Place } from './owners.ts';
import { type DataKeys, type Erased, HEADER, VERSION } from './vault.ts';

/** Sealed directly under a ring key: version (1 byte), ring key id (4), nonce (12), tag (16), cipher text. */
const RING_VERSION = 1;
const RING_HEADER = 1 + 4;
const NONCE = 12;
const TAG = 16;

/** What is read in a place, as JSON, once it was erased. */
export type ErasedValues = (place: Place, rowId: string, erased: Erased) => unknown;

/**
 * Seals and opens the columns of kind `sealed`: AES-256-GCM, the column's name and the row's id as additional data, under
 * the data key of what the row belongs to. `owner` says what that is where the row's own id does not. What was erased reads
 * as a mark with the day and the rule. This is the only module that knows the form.
 */
export interface Sealer {
  seal(place: Place, rowId: string, value: string | Uint8Array, owner?: Owner): Sealed;
  open(place: Place, rowId: string, sealed: Sealed): string;
  openBytes(place: Place, rowId: string, sealed: Sealed): Buffer;
  sealJson(place: Place, rowId: string, value: unknown, owner?: Owner): Sealed;
  openJson<T>(place: Place, rowId: string, sealed: Sealed): T;
  /** When and by which rule what the value held was erased; null where it stands. */
  erasedAt(sealed: Sealed): Erased | null;
  digest: KeyRing['digest'];
  /** Keyed 64-bit search keys as signed decimal text, the form of bigint[] columns. */
  searchKeys(words: Iterable<string>): string[];
}

/** Without data keys, values are sealed under the ring key itself (the first form, which always opens). */
export const createSealer = (ring: KeyRing, dataKeys?: DataKeys, erasedValues?: ErasedValues): Sealer => {
  const keyOf = (place: Place, sealed: Sealed): { key: Buffer; header: number } | { erased: Erased } => {
    if (sealed[0] === RING_VERSION) {
      const key = ring.find(sealed.readUInt32BE(1));
      if (key) return { key, header: RING_HEADER };
    }
    if (sealed[0] === VERSION) {
      const found = dataKeys?.find(sealed.subarray(1, HEADER));
      if (found) return 'key' in found ? { key: found.key, header: HEADER } : found;
    }
    throw new Error(`a sealed value in ${place} names a key that this key ring does not hold`);
  };
  const decrypt = (place: Place, rowId: string, sealed: Sealed, key: Buffer, header: number): Buffer => {
    const body = header + NONCE + TAG;
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(header, header + NONCE));
    decipher.setAAD(Buffer.from(`${place}\u0000${rowId}`));
    decipher.setAuthTag(sealed.subarray(header + NONCE, body));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(body)), decipher.final()]);
    } catch {
      throw new Error(`a sealed value in ${place} was altered or moved`);
    }
  };
  const openBytes = (place: Place, rowId: string, sealed: Sealed): Buffer => {
    const found = keyOf(place, sealed);
    return 'erased' in found
      ? Buffer.from(erasedMark(found.erased))
      : decrypt(place, rowId, sealed, found.key, found.header);
  };
  const seal = (place: Place, rowId: string, value: string | Uint8Array, owner?: Owner): Sealed => {
    const { key, header } = dataKeys
      ? underDataKey(dataKeys, owner ?? ownerOf(place, rowId))
      : underRingKey(ring);
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    cipher.setAAD(Buffer.from(`${place}\u0000${rowId}`));
    const body = Buffer.concat([
      typeof value === 'string' ? cipher.update(value, 'utf8') : cipher.update(value),
      cipher.final(),
    ]);
    return Buffer.concat([header, nonce, cipher.getAuthTag(), body]);
  };
  return {
    seal,
    open: (place, rowId, sealed) => openBytes(place, rowId, sealed).toString('utf8'),
    openBytes,
    sealJson: (place, rowId, value, owner) => seal(place, rowId, JSON.stringify(value), owner),
    openJson: <T>(place: Place, rowId: string, sealed: Sealed): T => {
      const found = keyOf(place, sealed);
      if (!('erased' in found))
        return JSON.parse(decrypt(place, rowId, sealed, found.key, found.header).toString('utf8')) as T;
      if (!erasedValues) throw new Error(`a sealed value in ${place} was erased`);
      return erasedValues(place, rowId, found.erased) as T;
    },
    erasedAt: (sealed) => {
      const found = sealed[0] === VERSION ? dataKeys?.find(sealed.subarray(1, HEADER)) : undefined;
      return found && 'erased' in found ? found.erased : null;
    },
    digest: ring.digest,
    searchKeys: (words) => [
      ...new Set([...words].map((word) => ring.digest('search', word).readBigInt64BE(0).toString())),
    ],
  };
};

/** What stands in place of words that were erased: a sign, the day and the rule, in no language. */
export const erasedMark = ({ on, rule }: Erased): string => `\u232b ${on} ${rule}`;

const underDataKey = (dataKeys: DataKeys, owner: Owner): { key: Buffer; header: Buffer } => {
  const { id, key } = dataKeys.forOwner(owner);
  return { key, header: Buffer.concat([Buffer.from([VERSION]), id]) };
};
const underRingKey = ({ current }: KeyRing): { key: Buffer; header: Buffer } => {
  if (!current.key) throw new Error('a ring key that a program holds seals nothing itself');
  const header = Buffer.alloc(RING_HEADER);
  header[0] = RING_VERSION;
  header.writeUInt32BE(current.id, 1);
  return { key: current.key, header };
};
