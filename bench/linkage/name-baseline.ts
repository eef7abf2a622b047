import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { evaluateNames, type NameRanking } from '@suar/linkage';
import { parse } from 'csv-parse/sync';
import { runPeer } from './splink.ts';

/** Lists of names and the column of each side. */
const LISTS = [
  ['arabic_english_names', 'ar', 'en'],
  ['chinese_english_names', 'en', 'zh'],
  ['myanmar_names_unicode_en', 'name_my', 'en'],
  ['myanmar_names_zawgyi_en', 'name_zawgyi', 'en'],
] as const;

type Ranking = Omit<NameRanking, 'seconds' | 'recallAt1Alone'>;

/**
 * The right partner first among all of the list, by list: ours, and any-ascii with Jaro-Winkler (bench/peers/linkage/names.py),
 * from the same pairs by the same count. `errorsLeft` is our share of the baseline's errors. Absent data or peers are said.
 */
export const measureNames = (data: string): Record<string, unknown> =>
  Object.fromEntries(LISTS.map(([name, left, right]) => [name, measureList(data, name, left, right)]));

const measureList = (data: string, name: string, left: string, right: string): unknown => {
  const path = resolve(data, `${name}.csv`);
  if (!existsSync(path)) return 'skipped: no data';
  const rows = parse(readFileSync(path), { columns: true, bom: true }) as Record<string, string>[];
  const pairs = rows.flatMap((row): [string, string][] =>
    row[left] && row[right] ? [[row[left], row[right]]] : [],
  );
  const ours = evaluateNames(pairs);
  const baseline = rankByPeer(pairs);
  if (typeof baseline === 'string') return { ours, anyAsciiJaroWinkler: baseline };
  return {
    ours,
    anyAsciiJaroWinkler: baseline,
    errorsLeft: (1 - ours.recallAt1) / (1 - baseline.recallAt1),
  };
};

const rankByPeer = (pairs: readonly (readonly [string, string])[]): Ranking | string => {
  const folder = mkdtempSync(join(tmpdir(), 'suar-names-'));
  try {
    const path = join(folder, 'pairs.csv');
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    writeFileSync(path, pairs.map((pair) => `${pair.map(quoted).join(',')}\n`).join(''));
    const run = runPeer<Ranking>('names.py', ['--pairs', path]);
    return run.ok ? run.figures : run.why;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
