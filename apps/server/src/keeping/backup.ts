import { createWriteStream } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { createGzip } from 'node:zlib';
import { Encrypter } from 'age-encryption';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { passphraseRecipient } from '../platform/age-passphrase.ts';
import { isDiskFull, KeepingFailed } from './refusals.ts';
import { KEPT_TABLES } from './tables.ts';

/** scrypt at 256 MiB: a backup holds everything. */
const WORK_FACTOR = 18;

/** The first line of a backup's content. */
export interface Manifest {
  suar: 1;
  madeAt: string;
  migrations: string[];
  /** The key ring: without it the sealed columns open nowhere. It lies inside what the passphrase seals. */
  keys: unknown;
}

/**
 * Writes a consistent copy of everything while the server may go on: all tables in one repeatable-read snapshot, as
 * PostgreSQL's COPY text, gzipped and sealed with the passphrase in the age format. Appears under its name only when whole.
 */
export const backup = async (
  pool: pg.Pool,
  keyFile: string,
  file: string,
  passphrase: string,
  now: Date,
): Promise<void> => {
  const partial = `${file}.partial`;
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const migrations = (
      await client.query<{ name: string }>('select name from migration order by name')
    ).rows.map((row) => row.name);
    const manifest: Manifest = {
      suar: 1,
      madeAt: now.toISOString(),
      migrations,
      keys: JSON.parse(await readFile(keyFile, 'utf8')),
    };
    const content = async function* (): AsyncGenerator<Buffer> {
      yield Buffer.from(`${JSON.stringify(manifest)}\n`);
      for (const { name } of KEPT_TABLES) {
        const columns = (
          await client.query<{ column_name: string }>(
            'select column_name from information_schema.columns where table_schema = $1 and table_name = $2 order by ordinal_position',
            ['public', name],
          )
        ).rows.map((row) => `"${row.column_name}"`);
        yield Buffer.from(`\\table ${name} ${columns.join(',')}\n`);
        for await (const chunk of client.query(copyTo(`copy "${name}" (${columns.join(',')}) to stdout`)))
          yield chunk as Buffer;
        yield Buffer.from('\\.\n');
      }
    };
    const encrypter = new Encrypter();
    encrypter.addRecipient(passphraseRecipient(passphrase, WORK_FACTOR));
    const zipped = Readable.from(content()).pipe(createGzip({ level: 4 }));
    const sealed = await encrypter.encrypt(Readable.toWeb(zipped) as globalThis.ReadableStream<Uint8Array>);
    await pipeline(
      Readable.fromWeb(sealed as unknown as WebStream<Uint8Array>),
      createWriteStream(partial, { mode: 0o600, flush: true }),
    );
    await rename(partial, file);
    await client.query('commit');
    client.release();
  } catch (error) {
    await rm(partial, { force: true });
    // A copy may be half read: this connection serves nobody any more.
    client.release(true);
    throw isDiskFull(error)
      ? new KeepingFailed('there is no room for the backup: none was made, and earlier ones stand')
      : error;
  }
};
