import type { Bytes } from './types.ts';

/** A key that WebCrypto holds and never hands out. */
export type HeldKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;
/** The server's half, wrapped under a passphrase for opening without network. */
export type WrappedHalf = { salt: Bytes; iterations: number; sealed: Bytes };

const NONCE = 12;
const BLOCK = 256;
/** OWASP Password Storage Cheat Sheet (2023) for PBKDF2-HMAC-SHA256. */
const ITERATIONS = 600_000;
const AES = { name: 'AES-GCM', length: 256 } as const;

const encode = (text: string): Bytes => new TextEncoder().encode(text) as Bytes;
const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** The device's half: made here, kept by the browser as a key that no script can read out. */
export const newDeviceKey = (): Promise<HeldKey> =>
  crypto.subtle.importKey('raw', random(32), 'HKDF', false, ['deriveKey']);

const derive = (deviceKey: HeldKey, salt: Bytes, use: string): Promise<HeldKey> =>
  crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt, info: encode(use) }, deviceKey, AES, false, [
    'encrypt',
    'decrypt',
  ]);

/** The key of an account's drafts on a device: HKDF (RFC 5869) over the device's half, salted with the server's. */
export const draftKey = (
  deviceKey: HeldKey,
  half: Bytes,
  { accountId, deviceId }: { accountId: string; deviceId: string },
): Promise<HeldKey> => derive(deviceKey, half, JSON.stringify(['suar drafts 1', accountId, deviceId]));

/** Filled up to whole blocks (ISO/IEC 7816-4), so that the length tells little. */
const pad = (bytes: Bytes): Bytes => {
  const padded = new Uint8Array((Math.floor(bytes.length / BLOCK) + 1) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  return padded;
};

const unpad = (bytes: Bytes): Bytes => bytes.slice(0, bytes.lastIndexOf(0x80));

/** AES-256-GCM, bound to its place: cipher text moved to another draft, account or field does not open. */
export const seal = async (key: HeldKey, place: readonly string[], bytes: Bytes): Promise<Bytes> => {
  const iv = random(NONCE);
  const body = await crypto.subtle.encrypt(
    { name: AES.name, iv, additionalData: encode(JSON.stringify(place)) },
    key,
    pad(bytes),
  );
  const sealed = new Uint8Array(NONCE + body.byteLength);
  sealed.set(iv);
  sealed.set(new Uint8Array(body), NONCE);
  return sealed;
};

/** The bytes again; throws when the key is another, the place is another, or anything was altered. */
export const unseal = async (key: HeldKey, place: readonly string[], sealed: Bytes): Promise<Bytes> =>
  unpad(
    new Uint8Array(
      await crypto.subtle.decrypt(
        {
          name: AES.name,
          iv: sealed.slice(0, NONCE),
          additionalData: encode(JSON.stringify(place)),
        },
        key,
        sealed.slice(NONCE),
      ),
    ),
  );

export const sealJson = (key: HeldKey, place: readonly string[], value: unknown): Promise<Bytes> =>
  seal(key, place, encode(JSON.stringify(value)));

export const unsealJson = async <T>(key: HeldKey, place: readonly string[], sealed: Bytes): Promise<T> =>
  JSON.parse(new TextDecoder().decode(await unseal(key, place, sealed))) as T;

/** The key that a passphrase makes together with this device's half: of no use on another device. */
const passphraseKey = async (
  deviceKey: HeldKey,
  passphrase: string,
  { salt, iterations }: Pick<WrappedHalf, 'salt' | 'iterations'>,
): Promise<HeldKey> => {
  const material = await crypto.subtle.importKey(
    'raw',
    encode(passphrase.normalize('NFKC')),
    'PBKDF2',
    false,
    ['deriveBits'],
  );
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    256,
  );
  return derive(deviceKey, new Uint8Array(bits), 'suar drafts passphrase 1');
};

export const wrapHalf = async (
  deviceKey: HeldKey,
  passphrase: string,
  half: Bytes,
  deviceId: string,
): Promise<WrappedHalf> => {
  const made = { salt: random(16), iterations: ITERATIONS };
  const key = await passphraseKey(deviceKey, passphrase, made);
  return { ...made, sealed: await seal(key, ['half', deviceId], half) };
};

/** The server's half out of its wrapping; null for a wrong passphrase. */
export const unwrapHalf = async (
  deviceKey: HeldKey,
  passphrase: string,
  wrapped: WrappedHalf,
  deviceId: string,
): Promise<Bytes | null> => {
  const key = await passphraseKey(deviceKey, passphrase, wrapped);
  return unseal(key, ['half', deviceId], wrapped.sealed).catch(() => null);
};
