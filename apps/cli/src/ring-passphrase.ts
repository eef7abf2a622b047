import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { dataFolder } from './root.ts';

/**
 * The passphrase that the key ring asks for, typed unseen; null where the ring lies open, where the environment says it
 * already, or where nobody sits at the terminal (the server then says what is missing).
 */
export const askRingPassphrase = async (): Promise<string | null> => {
  const { SUAR_RING_PASSPHRASE, SUAR_RING_PASSPHRASE_FD } = process.env;
  const ring = await readFile(join(dataFolder(), 'keys.json'), 'utf8').catch(() => '');
  if (!ring.includes('"sealed key ring"') || SUAR_RING_PASSPHRASE || SUAR_RING_PASSPHRASE_FD) return null;
  if (!process.stdin.isTTY) return null;
  process.stderr.write('Passphrase of the key ring: ');
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: true });
  const typed = await lines.question('');
  lines.close();
  process.stderr.write('\n');
  return typed;
};
