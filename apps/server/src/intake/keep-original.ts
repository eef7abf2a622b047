import { randomUUID } from 'node:crypto';
import { asSystem, type Context } from '../platform/context.ts';
import { findOriginalByDigest, insertOriginal } from './store.ts';

export interface IncomingFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** Keeps the bytes as they came, sealed, under their keyed digest. The same bytes are kept once and recognised. */
export const keepOriginal = (asked: Context, file: IncomingFile): Promise<{ id: string; known: boolean }> =>
  // Bytes are known by whoever brought them first, of whatever office: only their id comes back.
  asSystem(asked, (context) => keep(context, file));

const keep = async (context: Context, file: IncomingFile): Promise<{ id: string; known: boolean }> => {
  const digest = context.sealer.digest('document', file.bytes);
  const known = await findOriginalByDigest(context, digest);
  if (known) return { id: known.id, known: true };
  const id = randomUUID();
  const inserted = await insertOriginal(context, {
    id,
    digest,
    byteLength: file.bytes.byteLength,
    mediaType: /^[\w.+-]+\/[\w.+-]+$/.test(file.mediaType) ? file.mediaType : 'application/octet-stream',
    fileName: file.name ? context.sealer.seal('original.file_name', id, file.name.slice(0, 300)) : null,
    content: context.sealer.seal('original.content', id, file.bytes),
    receivedAt: context.clock(),
    receivedBy: context.actor.accountId,
  });
  if (inserted) return { id, known: false };
  // Somebody else brought the same bytes at the same moment.
  return { id: (await findOriginalByDigest(context, digest))!.id, known: true };
};
