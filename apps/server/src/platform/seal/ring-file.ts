import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { ToldFailure } from '../told-failure.ts';
import { commandProvider } from './key-provider.ts';

/** Why a start stops before it touches anything: said in one line, never with a key in it. */
export class RingRefused extends ToldFailure {}

const Key = z.union([
  z.object({ id: z.int().min(1), key: z.string() }),
  z.object({ id: z.int().min(1), command: z.array(z.string()).min(1) }),
]);
export type RingKey = z.infer<typeof Key>;
const Digests = z.record(z.string(), z.string());
const Content = z.object({
  keys: z.array(Key).min(1),
  /** The digests' own keys; without them they derive from the first ring key. */
  digests: Digests.optional(),
  /** The digests' keys wrapped by the program of the ring key `by`: then no key at all lies in the file. */
  wrappedDigests: z.object({ by: z.int(), box: z.string() }).optional(),
});
export type KeyFile = Omit<z.infer<typeof Content>, 'wrappedDigests'>;
const Locked = z.object({
  suar: z.literal('sealed key ring'),
  scrypt: z.object({ N: z.int(), r: z.int(), p: z.int(), salt: z.string() }),
  box: z.string(),
});

/** scrypt (RFC 7914) at 128 MiB: about half a second a guess. */
const COST = { N: 2 ** 17, r: 8, p: 1 };
const stretch = (passphrase: string, salt: Buffer, { N, r, p }: typeof COST): Buffer =>
  scryptSync(passphrase.normalize('NFKC'), salt, 32, { N, r, p, maxmem: 192 * N * r });

const DIGESTS = 'suar digests';

/** Whether a ring file asks for a passphrase before it opens. */
export const isLocked = async (file: string): Promise<boolean> =>
  readFile(file, 'utf8').then(
    (text) => text.includes('"sealed key ring"'),
    () => false,
  );

export const readRingFile = async (file: string, passphrase: string | null): Promise<KeyFile> => {
  const broken = new RingRefused(
    'the key ring is cut off or damaged: put your copy of it back; nothing was changed',
  );
  const json = (text: string): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      throw broken;
    }
  };
  let content = json(await readFile(file, 'utf8'));
  const locked = Locked.safeParse(content);
  if (locked.success) content = json(unlock(locked.data, passphrase));
  const parsed = Content.safeParse(content);
  if (!parsed.success) throw broken;
  const { wrappedDigests, ...ring } = parsed.data;
  if (!wrappedDigests) return ring;
  const by = ring.keys.find(({ id }) => id === wrappedDigests.by);
  if (!by || !('command' in by)) throw broken;
  const [opened] = await commandProvider(by.command)
    .unwrap([{ context: DIGESTS, wrapped: Buffer.from(wrappedDigests.box, 'base64') }])
    .catch((error: Error) => {
      throw new RingRefused(`${error.message}; nothing was changed`);
    });
  const digests = Digests.safeParse(json(opened!.toString('utf8')));
  if (!digests.success) throw broken;
  return { ...ring, digests: digests.data };
};

const unlock = ({ scrypt, box }: z.infer<typeof Locked>, passphrase: string | null): string => {
  if (passphrase === null)
    throw new RingRefused(
      'the key ring asks for its passphrase: set SUAR_RING_PASSPHRASE, or SUAR_RING_PASSPHRASE_FD to the number of an open file that holds it',
    );
  const bytes = Buffer.from(box, 'base64');
  try {
    const key = stretch(passphrase, Buffer.from(scrypt.salt, 'base64'), scrypt);
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    throw new RingRefused('the passphrase does not open the key ring; nothing was changed');
  }
};

/** Writes the ring whole or not at all; with a passphrase, sealed by it. */
export const writeRingFile = async (
  file: string,
  content: KeyFile,
  passphrase: string | null,
): Promise<void> => {
  const text = JSON.stringify(await withWrappedDigests(content));
  await writeWhole(file, `${passphrase === null ? text : JSON.stringify(lock(text, passphrase))}\n`);
};

/** Writes text under a name only when all of it lies on the disk, readable by the owner alone. */
export const writeWhole = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const partial = `${file}.partial`;
  const handle = await open(partial, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(partial, file);
};

const withWrappedDigests = async (content: KeyFile): Promise<z.infer<typeof Content>> => {
  const by = content.keys.at(-1);
  if (!by || !('command' in by) || !content.digests) return content;
  const { digests, ...ring } = content;
  const [box] = await commandProvider(by.command).wrap([
    { context: DIGESTS, key: Buffer.from(JSON.stringify(digests)) },
  ]);
  return { ...ring, wrappedDigests: { by: by.id, box: box!.toString('base64') } };
};

const lock = (text: string, passphrase: string): z.infer<typeof Locked> => {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', stretch(passphrase, salt, COST), nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return {
    suar: 'sealed key ring',
    scrypt: { ...COST, salt: salt.toString('base64') },
    box: Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64'),
  };
};
