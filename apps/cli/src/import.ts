import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Import, RowRefusal } from '@suar/core';
import type { z } from 'zod';
import { withApi } from './api.ts';
import { readArguments, UsageError } from './arguments.ts';
import { callerPath } from './root.ts';

const SHOWN_REFUSALS = 20;

/** `suar import FILE [--map "column=field,..."] [--json]`: takes a file in, shows how far it is, and says what came of it. */
export const importFile = async (words: readonly string[]): Promise<number> => {
  const { plain, options } = readArguments(words, ['json', 'keep-faulty']);
  const [path] = plain;
  if (!path)
    throw new UsageError('suar import FILE [--map "column=field,column=field"] [--keep-faulty] [--json]');
  const bytes = await readFile(callerPath(path)).catch(() => {
    throw new UsageError('this file cannot be read');
  });
  return withApi(async (api) => {
    const begun = performance.now();
    const form = new FormData();
    if (options.map) form.append('mapping', options.map);
    if (options['keep-faulty']) form.append('faultyCells', 'keep');
    form.append('file', new Blob([new Uint8Array(bytes)]), basename(path));
    let state = await api.send<Import>('POST', '/uploads', form);
    if (state.status === 'waiting_for_mapping') {
      const read = state.mapping?.columns.filter((column) => column.field && column.field !== 'ignore') ?? [];
      if (read.length === 0)
        throw new UsageError('no column was recognised: say which is what with --map "column=field,..."');
      process.stderr.write(
        `Columns as recognised: ${read.map((column) => `${column.header}=${column.field}`).join(',')}\n`,
      );
      state = await api.send<Import>('POST', `/imports/${state.id}/start`, {});
    }
    while (state.status === 'queued' || state.status === 'running') {
      process.stderr.write(
        `\r  ${state.doneRows} of about ${state.totalRows ?? '?'} rows, ${state.refused} refused, ${state.matched} with a possible match   `,
      );
      await wait(500);
      state = await api.get<Import>(`/imports/${state.id}`);
    }
    process.stderr.write('\n');
    const refusals =
      state.refused > 0
        ? await api.get<{ items: z.infer<typeof RowRefusal>[] }>(
            `/imports/${state.id}/refusals?limit=${SHOWN_REFUSALS}`,
          )
        : { items: [] };
    for (const { line, path: where, message } of refusals.items)
      process.stderr.write(`  line ${line}: ${where}: ${message}\n`);
    if (state.refused > refusals.items.length)
      process.stderr.write(`  ... ${state.refused} rows refused in all; the page lists them\n`);
    const result = {
      status: state.status,
      format: state.format,
      rows: state.doneRows,
      accepted: state.accepted,
      refused: state.refused,
      matched: state.matched,
      urgent: state.urgent,
      alreadyHere: state.duplicateOf !== null,
      seconds: Math.round((performance.now() - begun) / 10) / 100,
    };
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return state.status === 'done' ? 0 : 1;
  });
};
