import { readFile, writeFile } from 'node:fs/promises';
import type { reviewTable } from '@suar/linkage';
import { parse } from 'csv-parse/sync';
import { UsageError } from './arguments.ts';
import { callerPath } from './root.ts';

type Row = Readonly<Record<string, string>>;

/** A leading sign that a spreadsheet would run as a formula is written as text. */
const cell = (value: unknown): string =>
  `"${(typeof value === 'string' ? value.replace(/^(?=[=+@\t\r-])/, "'") : String(value ?? '')).replaceAll('"', '""')}"`;

/** Pairs for review as CSV: `same` is left empty for the reviewer. Readable by its owner only, for it holds personal values. */
export const writeReview = async (
  path: string,
  { pairs, estimatedBlockingRecall }: Awaited<ReturnType<typeof reviewTable>>,
  rows: readonly Row[],
  columns: readonly string[],
): Promise<void> => {
  const head = ['same', 'stratum', 'samplingWeight', 'drawn', 'above', 'strata', 'blockingRecall'];
  const strata = [...new Set(pairs.map(({ stratum }) => stratum))].sort((a, b) => a - b).join(' ');
  const lines = pairs.map(({ stratum, samplingWeight, drawn, above, left, right }) => [
    '',
    stratum,
    samplingWeight,
    drawn,
    above,
    strata,
    estimatedBlockingRecall,
    ...columns.flatMap((name) => [rows[left]![name] ?? '', rows[right]![name] ?? '']),
  ]);
  const names = [...head, ...columns.flatMap((name) => [`left: ${name}`, `right: ${name}`])];
  const text = [names, ...lines].map((line) => `${line.map(cell).join(',')}\n`).join('');
  await writeFile(callerPath(path), text, { mode: 0o600 }).catch(() => {
    throw new UsageError('the file for --out cannot be written');
  });
};

const YES = /^(?:1|y|yes|true)$/i;
const NO = /^(?:0|n|no|false)$/i;

/**
 * Reads judged pairs back and estimates quality. Lines left out are counted as unjudged; a whole band of weight without a judged pair
 * is refused, for nothing could be said of it. Errors name line and rule, never a value.
 */
export const readReview = async (path: string): Promise<object> => {
  const { estimateFromReview } = await import('@suar/linkage');
  const text = await readFile(callerPath(path), 'utf8').catch(() => {
    throw new UsageError('the file for --reviewed cannot be read');
  });
  let found: { record: Row; info: { lines: number } }[];
  try {
    found = parse(text, { bom: true, columns: true, info: true, skip_empty_lines: true });
  } catch (error) {
    const line = (error as { lines?: number }).lines;
    throw new UsageError(`line ${line ?? '?'}: this is not the CSV that --review wrote`);
  }
  if (found.length === 0) throw new UsageError('the file for --reviewed has no pairs');
  const faults: string[] = [];
  const judged = found.map(({ record, info }) => {
    const { same = '', stratum = '', samplingWeight = '', drawn = '', above = '' } = record;
    const expect = (holds: boolean, rule: string): void => {
      if (!holds) faults.push(`line ${info.lines}: ${rule}`);
    };
    const answer = same.trim();
    expect(YES.test(answer) || NO.test(answer), '"same" takes yes or no');
    expect(/^\d+$/.test(stratum), '"stratum" takes a whole number');
    expect(
      Number(samplingWeight) >= 1 && Number.isFinite(Number(samplingWeight)),
      '"samplingWeight" takes a number from 1',
    );
    expect(/^[1-9]\d*$/.test(drawn), '"drawn" takes a whole number from 1');
    expect(/^(?:true|false)$/i.test(above), '"above" takes true or false');
    return {
      stratum: Number(stratum),
      samplingWeight: Number(samplingWeight),
      drawn: Number(drawn),
      above: /^true$/i.test(above),
      same: YES.test(answer),
    };
  });
  const share = found[0]!.record.blockingRecall ?? '';
  if (share !== '' && !(Number(share) > 0 && Number(share) <= 1))
    faults.unshift('line 2: "blockingRecall" takes a share from 0 to 1');
  for (const stratum of (found[0]!.record.strata ?? '').split(' '))
    if (!judged.some((one) => String(one.stratum) === stratum))
      faults.push(`stratum ${stratum}: none of its pairs is left, and the others cannot speak for them`);
  for (const { stratum, drawn } of new Map(judged.map((one) => [one.stratum, one])).values())
    if (judged.filter((one) => one.stratum === stratum).length > drawn)
      faults.push(`stratum ${stratum}: more pairs than the ${drawn} that were drawn`);
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  return estimateFromReview(judged, share === '' ? null : Number(share));
};
