import { spawn } from 'node:child_process';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/**
 * Wraps and unwraps data keys: the door through which a hardware module or a key service is joined. Keys come in batches,
 * so that a list of many cases is one call. `context` names the data key and its owner and is bound to what is wrapped:
 * unwrapping under another context must fail.
 */
export interface KeyProvider {
  wrap(keys: readonly { context: string; key: Buffer }[]): Promise<Buffer[]>;
  unwrap(keys: readonly { context: string; wrapped: Buffer }[]): Promise<Buffer[]>;
}

const NONCE = 12;
const TAG = 16;

/** Wraps with a key held in memory: AES-256-GCM; nonce (12), tag (16), cipher text. */
export const memoryProvider = (key: Buffer): KeyProvider => ({
  wrap: async (keys) =>
    keys.map((item) => {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      cipher.setAAD(Buffer.from(item.context));
      const body = Buffer.concat([cipher.update(item.key), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    }),
  unwrap: async (keys) =>
    keys.map(({ context, wrapped }) => {
      const decipher = createDecipheriv('aes-256-gcm', key, wrapped.subarray(0, NONCE));
      decipher.setAAD(Buffer.from(context));
      decipher.setAuthTag(wrapped.subarray(NONCE, NONCE + TAG));
      return Buffer.concat([decipher.update(wrapped.subarray(NONCE + TAG)), decipher.final()]);
    }),
});

const LONGEST_MILLISECONDS = 30_000;

/**
 * Wraps by a program of the house (a bridge to PKCS#11 or a key service). It is started once a batch, gets one JSON object
 * {"operation": "wrap" | "unwrap", "keys": [{"context", "bytes"}]} on its input and answers {"keys": [bytes, ...]} in the
 * same order, bytes in base64. Anything else, a non-zero end or 30 seconds of silence is a failure; its words are not repeated.
 */
export const commandProvider = (command: readonly string[]): KeyProvider => ({
  wrap: (keys) =>
    ask(
      command,
      'wrap',
      keys.map(({ context, key }) => ({ context, bytes: key.toString('base64') })),
    ),
  unwrap: (keys) =>
    ask(
      command,
      'unwrap',
      keys.map(({ context, wrapped }) => ({ context, bytes: wrapped.toString('base64') })),
    ),
});

const ask = (
  [program = '', ...args]: readonly string[],
  operation: 'wrap' | 'unwrap',
  keys: readonly { context: string; bytes: string }[],
): Promise<Buffer[]> =>
  new Promise((settle, fail) => {
    const failed = (why: string): void => fail(new Error(`the key program ${why}`));
    const child = spawn(program, args, {
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: LONGEST_MILLISECONDS,
      env: { PATH: process.env.PATH },
    });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.on('error', () => failed('cannot be started'));
    // A program that ends without reading its input is told of by its end.
    child.stdin.on('error', () => undefined);
    child.on('close', (code) => {
      if (code !== 0) return failed(`could not ${operation}: it ended with ${code ?? 'a signal'}`);
      try {
        const answer = JSON.parse(Buffer.concat(parts).toString('utf8')) as { keys: string[] };
        if (answer.keys.length !== keys.length) return failed('answered another number of keys');
        settle(answer.keys.map((bytes) => Buffer.from(bytes, 'base64')));
      } catch {
        failed('gave an answer that cannot be read');
      }
    });
    child.stdin.end(JSON.stringify({ operation, keys }));
  });
