import { createReadStream, existsSync } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { createGunzip } from 'node:zlib';
import { Decrypter } from 'age-encryption';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { GUARDED_TABLES } from '../access/guards.data.ts';
import { applyErasure } from '../erasure/destroy-store.ts';
import { readTombstones } from '../erasure/tombstones.ts';
import { passphraseIdentity } from '../platform/age-passphrase.ts';
import { writeWhole } from '../platform/seal/ring-file.ts';
import type { Manifest } from './backup.ts';
import { isDiskFull, RestoreRefused } from './refusals.ts';
import { KEPT_TABLES } from './tables.ts';

/** Lines of a byte stream as bytes, ends included: COPY text may hold any UTF-8 but never a bare line feed inside a value. */
async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  const parts = stream[Symbol.asyncIterator]();
  for (;;) {
    const part = await parts.next().catch(() => {
      throw new RestoreRefused('the backup is cut off or damaged');
    });
    if (part.done) break;
    let chunk = Buffer.from(part.value);
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10)) {
      yield Buffer.concat([...rest, chunk.subarray(0, at + 1)]);
      rest = [];
      chunk = chunk.subarray(at + 1);
    }
    if (chunk.length > 0) rest.push(chunk);
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}

const readManifest = (line: string): Partial<Manifest> => {
  try {
    return JSON.parse(line) as Partial<Manifest>;
  } catch {
    throw new RestoreRefused('the backup is cut off or damaged');
  }
};

/**
 * Puts a backup back into an empty database of the same schema, all of it or nothing, and writes the key ring beside it.
 * A wrong passphrase, a cut file or a database that already holds records is refused before anything is kept. What was
 * erased since the backup was made is erased again, by the list that lies beside the key ring. A ring that lay there is set
 * aside, never overwritten.
 */
export const restore = async (
  pool: pg.Pool,
  keyFile: string,
  file: string,
  passphrase: string,
): Promise<{ rows: number; madeAt: string; erasedAgain: number }> => {
  const decrypter = new Decrypter();
  decrypter.addIdentity(passphraseIdentity(passphrase));
  const sealed = Readable.toWeb(createReadStream(file)) as globalThis.ReadableStream<Uint8Array>;
  const opened = await decrypter.decrypt(sealed).catch(() => {
    throw new RestoreRefused('the passphrase does not open this file, or it is no backup of Suar');
  });
  const plain = createGunzip();
  // A torn or altered file fails in the seal before it fails in the zip; `pipeline` brings either to whoever reads the lines.
  pipeline(Readable.fromWeb(opened as unknown as WebStream<Uint8Array>), plain).catch(() => undefined);
  const lines = linesOf(plain);
  const first = await lines.next();
  const manifest = readManifest(first.done ? '{}' : first.value.toString('utf8'));
  if (manifest.suar !== 1 || !manifest.keys) throw new RestoreRefused('this file is no backup of Suar');

  const client = await pool.connect();
  let rows = 0;
  let setAside: string | null = null;
  const erasures = await readTombstones(dirname(keyFile));
  try {
    await client.query('begin');
    const migrations = (
      await client.query<{ name: string }>('select name from migration order by name')
    ).rows.map((row) => row.name);
    if (JSON.stringify(migrations) !== JSON.stringify(manifest.migrations))
      throw new RestoreRefused('the backup was made by another version of the schema');
    const held = await client.query<{ n: number }>(
      "select (select count(*) from account where login <> 'operator') + (select count(*) from report) + (select count(*) from lure) as n",
    );
    if ((held.rows[0]?.n ?? 1) > 0)
      throw new RestoreRefused('the database already holds records; restore into an empty one');
    // Some tables never lose a row; here they are known to hold nothing of their own yet.
    for (const { name } of KEPT_TABLES) await client.query(`alter table "${name}" disable trigger user`);
    await client.query(
      `truncate ${KEPT_TABLES.map(({ name }) => `"${name}"`).join(',')}, session, invitation, ceremony`,
    );
    for (const { name } of KEPT_TABLES) await client.query(`alter table "${name}" enable trigger user`);
    // COPY fills no table whose guards bind the one who fills it; they bind again before anything is kept.
    for (const name of Object.keys(GUARDED_TABLES))
      await client.query(`alter table "${name}" no force row level security`);

    const seen = new Set<string>();
    for (let line = await lines.next(); !line.done; line = await lines.next()) {
      const [, name = '', columns = ''] = /^\\table (\w+) (.+)\n$/.exec(line.value.toString('utf8')) ?? [];
      if (!KEPT_TABLES.some((table) => table.name === name) || !/^"[\w"," ]+"$/.test(columns))
        throw new RestoreRefused('the backup names a table that this version does not keep');
      const sink = client.query(copyFrom(`copy "${name}" (${columns}) from stdin`));
      const ended = new Promise<void>((settle, fail) => sink.on('finish', settle).on('error', fail));
      try {
        for (let row = await lines.next(); ; row = await lines.next()) {
          if (row.done) throw new RestoreRefused('the backup is cut off or damaged');
          if (row.value.length === 3 && row.value.toString('latin1') === '\\.\n') break;
          rows += 1;
          if (!sink.write(row.value)) await new Promise((drained) => sink.once('drain', drained));
        }
      } catch (error) {
        // An open COPY would keep the rollback waiting for ever.
        ended.catch(() => undefined);
        sink.destroy(error as Error);
        throw error;
      }
      sink.end();
      await ended;
      seen.add(name);
    }
    if (seen.size !== KEPT_TABLES.length) throw new RestoreRefused('the backup is cut off or damaged');
    for (const table of KEPT_TABLES) {
      if ('identity' in table)
        await client.query(
          `select setval(pg_get_serial_sequence('${table.name}', '${table.identity}'), greatest(1, (select coalesce(max("${table.identity}"), 0) from "${table.name}")))`,
        );
    }
    await client.query(
      "select setval('person_change', greatest(1, (select coalesce(max(changed), 0) from person))), setval('lure_change', greatest(1, (select coalesce(max(changed), 0) from lure)))",
    );
    for (const name of Object.keys(GUARDED_TABLES))
      await client.query(`alter table "${name}" force row level security`);
    for (const erasure of erasures)
      await applyErasure(async (sql, values) => (await client.query(sql, [...values])).rows, erasure);
    const ring = `${JSON.stringify(manifest.keys)}\n`;
    if (existsSync(keyFile) && (await readFile(keyFile, 'utf8')) !== ring) {
      setAside = join(dirname(keyFile), `keys-before-restore-${Date.now()}.json`);
      await rename(keyFile, setAside);
    }
    await writeWhole(keyFile, ring);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    if (setAside) await rename(setAside, keyFile);
    if (isDiskFull(error))
      throw new RestoreRefused('there is no room for what the backup holds: nothing was restored');
    throw error;
  } finally {
    client.release();
  }
  return { rows, madeAt: manifest.madeAt ?? '', erasedAgain: erasures.length };
};
