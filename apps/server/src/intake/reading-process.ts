import type { Problem } from '@suar/core';
import { type ReadUpload, readUpload } from './files/read-upload.ts';
import type { TableRow, UploadFormat } from './files/types.ts';

/** What the reading process is sent and gives back; a table comes with all its rows, since a generator cannot travel. */
export interface ReadingTask {
  bytes: Uint8Array;
  fileName: string;
}
export type ReadingAnswer =
  | Exclude<ReadUpload, { kind: 'table' }>
  | {
      kind: 'rows';
      format: Extract<UploadFormat, 'csv' | 'xlsx' | 'jsonl' | 'json_records'>;
      header: string[];
      sample: string[][];
      rows: TableRow[];
      problems: Problem[];
    };

const answerTo = async ({ bytes, fileName }: ReadingTask): Promise<ReadingAnswer> => {
  const read = await readUpload(bytes, fileName);
  if (read.kind !== 'table') return read;
  const rows: TableRow[] = [];
  for await (const row of read.table.rows()) rows.push(row);
  const { header, sample } = read.table;
  return { kind: 'rows', format: read.format, header, sample, rows, problems: read.problems };
};

// One file after another, until the server that started this process lets go of it.
process.on('message', (task: ReadingTask) => {
  void answerTo(task).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit(0));
