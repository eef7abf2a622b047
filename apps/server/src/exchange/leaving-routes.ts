import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import {
  PASSPHRASE_HEADER,
  PLAIN_HEADER,
  PLAIN_REASONS,
  type PlainReason,
  SHORTEST_PASSPHRASE,
} from '@suar/core';
import { Encrypter } from 'age-encryption';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Permission } from '../access/policy.ts';
import { passphraseRecipient } from '../platform/age-passphrase.ts';
import type { Context, Services } from '../platform/context.ts';
import { contextFor, refusal } from '../platform/http.ts';

/** How a file leaves: sealed by a passphrase, unless somebody says why not. */
export type Leaving = { passphrase: string } | { plain: PlainReason };

/** scrypt at 64 MiB: the passphrase guards one file that left. */
const WORK_FACTOR = 16;

/** Reads from the headers how the file is to leave; refuses what says neither. */
export const leavingOf = ({ headers }: FastifyRequest): Leaving => {
  const [given, plain] = [headers[PASSPHRASE_HEADER], headers[PLAIN_HEADER]];
  if (typeof given === 'string') {
    const passphrase = decoded(given);
    if (passphrase === null || [...passphrase].length < SHORTEST_PASSPHRASE)
      throw refusal(
        'bad_value',
        PASSPHRASE_HEADER,
        `a passphrase of at least ${SHORTEST_PASSPHRASE} characters, percent-encoded`,
      );
    return { passphrase };
  }
  const reason = PLAIN_REASONS.find((one) => one === plain);
  if (reason) return { plain: reason };
  throw refusal(
    'missing',
    PASSPHRASE_HEADER,
    `what leaves is sealed by a passphrase; to let it leave open, say why in ${PLAIN_HEADER}: ${PLAIN_REASONS.join(', ')}`,
  );
};

/** The context of a request for a file that leaves: the ledger says with each such act how it left. */
export const leavingContext = (
  services: Services,
  request: FastifyRequest,
  permission: Permission,
): Context => {
  const context = contextFor(services, request, permission);
  const leaving = leavingOf(request);
  return { ...context, leaving: 'plain' in leaving ? leaving : { sealed: true } };
};

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

async function* bytesOf(parts: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<Buffer> {
  for await (const part of parts) yield Buffer.from(part as Buffer | string);
}

/** Of a route whose answer is a file that leaves: seals the answer in the age format as it streams out. */
export const sealLeaving = async (
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> => {
  if (reply.statusCode !== 200) return payload;
  const leaving = leavingOf(request);
  if ('plain' in leaving) return payload;
  const encrypter = new Encrypter();
  encrypter.addRecipient(passphraseRecipient(leaving.passphrase, WORK_FACTOR));
  const plain = Readable.from(bytesOf(payload instanceof Readable ? payload : [payload]));
  const sealed = await encrypter.encrypt(Readable.toWeb(plain) as globalThis.ReadableStream<Uint8Array>);
  const named = String(reply.getHeader('content-disposition') ?? 'attachment; filename="export"');
  reply
    .type('application/octet-stream')
    .removeHeader('content-length')
    .header('content-disposition', named.replace(/"$/, '.age"'));
  return Readable.fromWeb(sealed as unknown as WebStream<Uint8Array>);
};
