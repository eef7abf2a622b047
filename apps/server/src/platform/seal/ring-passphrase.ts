import { readFileSync } from 'node:fs';

/**
 * The passphrase of the key ring: from SUAR_RING_PASSPHRASE, or from the open file whose number is in
 * SUAR_RING_PASSPHRASE_FD; never from the command line, where others could read it. Taken out of the environment.
 */
export const ringPassphrase = (environment: NodeJS.ProcessEnv = process.env): string | null => {
  const given = environment.SUAR_RING_PASSPHRASE;
  const descriptor = environment.SUAR_RING_PASSPHRASE_FD;
  delete environment.SUAR_RING_PASSPHRASE;
  delete environment.SUAR_RING_PASSPHRASE_FD;
  if (given !== undefined && given !== '') return given;
  if (descriptor === undefined || !/^\d+$/.test(descriptor)) return null;
  return readFileSync(Number(descriptor), 'utf8').replace(/\r?\n$/, '');
};
