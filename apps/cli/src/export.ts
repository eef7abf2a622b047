import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { PASSPHRASE_HEADER, PLAIN_HEADER, PLAIN_REASONS } from '@suar/core';
import { withApi } from './api.ts';
import { readArguments, UsageError } from './arguments.ts';
import { callerPath } from './root.ts';

const KINDS = [
  'htcds.csv',
  'htcds.json',
  'cases.xlsx',
  'reports.xlsx',
  'persons.xlsx',
  'sdg-16-2-2.csv',
  'ic-tip.csv',
] as const;

/**
 * `suar export KIND --to FILE`: writes an export, sealed in the age format by SUAR_PASSPHRASE; `--plain REASON` lets it leave
 * open, which the ledger keeps. Without --to it goes to the output. The tables of victims are those of one state, named by
 * --country.
 */
export const exportFile = async (words: readonly string[]): Promise<number> => {
  const { plain, options } = readArguments(words);
  const kind = KINDS.find((one) => one === (plain[0] ?? 'htcds.csv'));
  if (!kind) throw new UsageError(`suar export ${KINDS.join('|')} [--country XX] [--to FILE]`);
  const passphrase = process.env.SUAR_PASSPHRASE;
  if (!options.plain && !passphrase)
    throw new UsageError(
      `set SUAR_PASSPHRASE, which seals the file, or say why it must leave open: --plain ${PLAIN_REASONS.join('|')}`,
    );
  const leaving: Record<string, string> = options.plain
    ? { [PLAIN_HEADER]: options.plain }
    : { [PASSPHRASE_HEADER]: encodeURIComponent(passphrase ?? '') };
  const query = options.country ? `?country=${encodeURIComponent(options.country)}` : '';
  return withApi(async (api) => {
    const body = Readable.fromWeb(
      (await api.download(`/exports/${kind}${query}`, leaving)) as WebStream<Uint8Array>,
    );
    if (options.to) await pipeline(body, createWriteStream(callerPath(options.to), { mode: 0o600 }));
    else await pipeline(body, process.stdout, { end: false });
    return 0;
  });
};
