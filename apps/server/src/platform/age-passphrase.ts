import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { type Identity, type Recipient, Stanza } from 'age-encryption';

/**
 * The passphrase stanza of the age format (C2SP age, "scrypt recipient stanza") on Node's own scrypt: beside the work of the
 * server instead of in its way, and several times as fast as in JavaScript. Any age program opens what it seals.
 */
const LABEL = 'age-encryption.org/v1/scrypt';
const HIGHEST_WORK_FACTOR = 20;
const TAG = 16;
const NONCE = Buffer.alloc(12);
const run = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scrypt,
);

const stretch = (passphrase: string, salt: Buffer, workFactor: number): Promise<Buffer> => {
  const N = 2 ** workFactor;
  return run(passphrase, Buffer.concat([Buffer.from(LABEL), salt]), 32, { N, r: 8, p: 1, maxmem: 1200 * N });
};

/** Seals by a passphrase; `workFactor` is the binary logarithm of scrypt's N: 18 takes 256 MiB, 16 a quarter of it. */
export const passphraseRecipient = (passphrase: string, workFactor: number): Recipient => ({
  wrapFileKey: async (fileKey) => {
    const salt = randomBytes(16);
    const key = await stretch(passphrase, salt, workFactor);
    const cipher = createCipheriv('chacha20-poly1305', key, NONCE, { authTagLength: TAG });
    const body = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
    return [
      new Stanza(
        ['scrypt', salt.toString('base64').replace(/=+$/, ''), String(workFactor)],
        new Uint8Array(body),
      ),
    ];
  },
});

/** Opens what a passphrase sealed; null where it is another's, or not sealed by a passphrase. */
export const passphraseIdentity = (passphrase: string): Identity => ({
  unwrapFileKey: async (stanzas) => {
    const [stanza] = stanzas;
    const [kind, salt = '', factor = ''] = stanza?.args ?? [];
    // The format allows no other stanza beside this one.
    if (!stanza || stanzas.length !== 1 || kind !== 'scrypt' || stanza.body.length !== 16 + TAG) return null;
    const workFactor = /^[1-9]\d?$/.test(factor) ? Number(factor) : Number.POSITIVE_INFINITY;
    if (workFactor > HIGHEST_WORK_FACTOR) return null;
    const key = await stretch(passphrase, Buffer.from(salt, 'base64'), workFactor);
    const decipher = createDecipheriv('chacha20-poly1305', key, NONCE, { authTagLength: TAG });
    decipher.setAuthTag(stanza.body.subarray(16));
    try {
      return new Uint8Array(Buffer.concat([decipher.update(stanza.body.subarray(0, 16)), decipher.final()]));
    } catch {
      return null;
    }
  },
});
