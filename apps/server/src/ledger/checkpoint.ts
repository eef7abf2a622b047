import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** A statement of how long the ledger was and what it held, in the signed form of C2SP tlog-checkpoint. */
export interface Checkpoint {
  size: number;
  /** Merkle root over the first `size` entries, 32 bytes. */
  root: Buffer;
}

/** Signs and checks checkpoints of one ledger. Its name stands in the note, so that notes of two houses are not confused. */
export interface CheckpointKey {
  /** Ed25519 public key, base64: what an auditor keeps to check notes by. */
  publicKey: string;
  write(checkpoint: Checkpoint): string;
  /** The checkpoint of a note that this key signed; null for any other text. */
  read(note: string): Checkpoint | null;
}

const ORIGIN = 'suar/ledger';
const ED25519 = 1;
/** DER of an Ed25519 private key up to its 32 bytes (RFC 8410). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const NOTE = new RegExp(
  `^(${ORIGIN}\\n(\\d{1,15})\\n([A-Za-z0-9+/]{43}=)\\n)\\n\\u2014 ${ORIGIN} ([A-Za-z0-9+/]{91}=?=?)\\n$`,
);

/** The key made of a secret seed of 32 bytes (Ed25519, RFC 8032). Notes follow C2SP signed-note and tlog-checkpoint. */
export const checkpointKey = (seed: Buffer): CheckpointKey => {
  const secret: KeyObject = createPrivateKey({
    key: Buffer.concat([PKCS8_HEAD, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const open = createPublicKey(secret);
  const raw = Buffer.from(open.export({ format: 'der', type: 'spki' })).subarray(-32);
  const keyId = createHash('sha256')
    .update(`${ORIGIN}\n`)
    .update(Buffer.from([ED25519]))
    .update(raw)
    .digest()
    .subarray(0, 4);
  return {
    publicKey: raw.toString('base64'),
    write: ({ size, root }) => {
      const text = `${ORIGIN}\n${size}\n${root.toString('base64')}\n`;
      const signature = Buffer.concat([keyId, sign(null, Buffer.from(text), secret)]).toString('base64');
      return `${text}\n\u2014 ${ORIGIN} ${signature}\n`;
    },
    read: (note) => {
      const [, text, size, root, signature] = NOTE.exec(note) ?? [];
      if (!text || !root || !signature) return null;
      const bytes = Buffer.from(signature, 'base64');
      if (!bytes.subarray(0, 4).equals(keyId)) return null;
      if (!verify(null, Buffer.from(text), open, bytes.subarray(4))) return null;
      return { size: Number(size), root: Buffer.from(root, 'base64') };
    },
  };
};
