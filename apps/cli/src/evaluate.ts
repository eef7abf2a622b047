import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments, UsageError } from './arguments.ts';
import { readLabelledTexts } from './labelled-texts.ts';
import { readRowsOf } from './read-rows.ts';
import { readReview, writeReview } from './review-file.ts';
import { callerPath } from './root.ts';

const need = (options: Record<string, string>, name: string): string => {
  const value = options[name];
  if (!value || value === 'true') throw new UsageError(`--${name} is missing`);
  return value;
};

/** Rows of a file; what was noticed goes to the standard error. */
const readRows = async (path: string, encoding?: string): Promise<Record<string, string>[]> => {
  const { rows, notes } = await readRowsOf(path, encoding);
  for (const note of notes) process.stderr.write(`${note}\n`);
  return rows;
};

const evaluateLures = async (options: Record<string, string>): Promise<object> => {
  const { evaluateTexts } = await import('@suar/lures');
  const path = need(options, 'data');
  const file = await readFile(callerPath(path), 'utf8').catch(() => {
    throw new UsageError(`${path} cannot be read`);
  });
  const folds = options.folds === undefined ? undefined : Number(options.folds);
  if (folds !== undefined && (!Number.isInteger(folds) || folds < 2))
    throw new UsageError('--folds takes a whole number from 2');
  const { texts, labels, notes } = readLabelledTexts(file, {
    text: need(options, 'text'),
    label: need(options, 'label'),
    ...(options.positive === undefined ? {} : { positive: need(options, 'positive').split(',') }),
  });
  for (const note of notes) process.stderr.write(`${note}\n`);
  return evaluateTexts({ texts, labels, ...(folds === undefined ? {} : { folds }) });
};

const readJson = async (path: string): Promise<unknown> => {
  const text = await readFile(callerPath(path), 'utf8').catch(() => {
    throw new UsageError(`${path} cannot be read`);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${path}: no valid JSON`);
  }
};

/** Columns of two files are one where their names are, without a namespace before them ("http://a.org/shop#name" is "name"). */
const shortNames = (rows: Record<string, string>[]): Record<string, string>[] =>
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name.replace(/^.*[#/]/, ''), value])),
  );

const evaluateLinkage = async (options: Record<string, string>): Promise<object> => {
  if (options.reviewed !== undefined) return readReview(need(options, 'reviewed'));
  const { chartsOf, evaluateTable, LinkageRefused, readSettings, reviewTable } = await import(
    '@suar/linkage'
  );
  const size = options.review === undefined ? undefined : Number(options.review);
  if (size !== undefined && (!Number.isInteger(size) || size < 1))
    throw new UsageError('--review takes a whole number from 1');
  if (size !== undefined && options.gold !== undefined)
    throw new UsageError('--review takes no --gold; leave it out');
  const out = size === undefined ? '' : need(options, 'out');
  const charts = options.charts === undefined ? undefined : need(options, 'charts');
  const seed = Number(options.seed ?? 1);
  if (!Number.isInteger(seed)) throw new UsageError('--seed takes a whole number');
  const encoding = options.encoding === undefined ? undefined : need(options, 'encoding');
  const [first = '', second = options.right] = need(options, 'data').split(',');
  const right = second === undefined ? undefined : shortNames(await readRows(second, encoding));
  const left = await readRows(first, encoding);
  const rows = right ? shortNames(left) : left;
  const columns = [...new Set([...Object.keys(rows[0] ?? {}), ...Object.keys(right?.[0] ?? {})])];
  const gold = options.gold === undefined ? undefined : await readRows(options.gold, encoding);
  const id = options.id ?? columns.find((name) => /id$/i.test(name)) ?? columns[0] ?? '';
  const [goldLeft = '', goldRight = ''] = Object.keys(gold?.[0] ?? {});
  let settings: ReturnType<typeof readSettings>['settings'] = {};
  if (options.settings !== undefined) {
    const read = readSettings(await readJson(options.settings), columns);
    if (read.faults.length > 0) throw new UsageError(read.faults.join('\n'));
    settings = read.settings;
  }
  const engine =
    options.engine === 'duckdb'
      ? await (await import('@suar/linkage/duckdb')).createDuckdbEngine(
          options.spill === undefined ? {} : { spillFolder: callerPath(options.spill) },
        )
      : (await import('./linkage-threads.ts')).createThreadedLinkage();
  try {
    if (size !== undefined) {
      const found = await reviewTable({
        rows,
        right,
        columns,
        label: options.label,
        settings,
        engine,
        size,
        seed,
      });
      const all = right ? [...rows, ...right] : rows;
      const shown = columns.filter((name) => name !== options.label);
      await writeReview(out, found, all, shown);
      return {
        drawn: found.pairs.length,
        scoredPairs: found.scoredPairs,
        threshold: found.threshold,
        estimatedBlockingRecall: found.estimatedBlockingRecall,
      };
    }
    const found = await evaluateTable({
      rows,
      right,
      columns,
      settings,
      engine,
      groupColumns: options.group === undefined ? undefined : need(options, 'group').split(','),
      ...(gold
        ? { gold: { pairs: gold.map((row) => [row[goldLeft] ?? '', row[goldRight] ?? ''] as const), id } }
        : { label: need(options, 'label') }),
    });
    if (charts !== undefined) {
      await mkdir(callerPath(charts), { recursive: true });
      for (const [name, chart] of Object.entries(chartsOf(found)))
        await writeFile(join(callerPath(charts), `${name}.vl.json`), `${JSON.stringify(chart, null, 2)}\n`);
    }
    return found;
  } catch (error) {
    if (error instanceof LinkageRefused) throw new UsageError(error.message);
    throw error;
  } finally {
    await engine.close();
  }
};

const evaluateNames = async (options: Record<string, string>): Promise<object> => {
  const { evaluateNames: rank } = await import('@suar/linkage');
  const rows = await readRows(need(options, 'pairs'));
  // Columns that only sort the rows (a split, a set) are no names: the first two others are the pair.
  const columns = Object.keys(rows[0] ?? {}).filter(
    (column) => new Set(rows.map((row) => row[column])).size > 0.05 * rows.length,
  );
  const [left, right] = columns;
  if (!left || !right) throw new UsageError('the file needs two columns of names');
  const pairs = rows.flatMap((row): [string, string][] =>
    row[left] && row[right] ? [[row[left], row[right]]] : [],
  );
  return { ...rank(pairs), inferred: { left, right } };
};

const evaluateFigures = async (options: Record<string, string>): Promise<object> => {
  const { evaluateFigures: measure } = await import('@suar/figures');
  const rows = await readRows(need(options, 'data'));
  const outcome = measure({
    rows,
    names: Object.keys(rows[0] ?? {}),
    epsilon: Number(need(options, 'epsilon')),
    ...(options.delta === undefined ? {} : { delta: Number(options.delta) }),
    clock: () => performance.now(),
  });
  if (!outcome.ok)
    throw new UsageError(outcome.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return { ...outcome.value, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) };
};

/** `suar evaluate linkage|lures|names|figures ... [--json]`: quality on any labelled file; the last line is one JSON object. */
export const evaluate = async ([what, ...words]: readonly string[]): Promise<number> => {
  const { options } = readArguments(words, ['json']);
  const evaluations: Record<string, (options: Record<string, string>) => Promise<object>> = {
    linkage: evaluateLinkage,
    lures: evaluateLures,
    names: evaluateNames,
    figures: evaluateFigures,
  };
  const chosen = evaluations[what ?? ''];
  if (!chosen)
    throw new UsageError(
      'suar evaluate linkage --data F[,G] --label COL (or --gold PAIRS [--id COL]) [--settings F] [--engine memory|duckdb [--spill FOLDER]] [--group COL,COL] [--charts FOLDER] [--encoding NAME] | linkage --data F[,G] --review N --out FILE.csv [--seed N] | linkage --reviewed FILE.csv | lures --data F --text COL --label COL [--positive CLASS,CLASS] [--folds 5] | names --pairs F | figures --data F --epsilon E [--delta D]  [--json]',
    );
  const result = await chosen(options);
  if (!options.json)
    for (const [name, value] of Object.entries(result))
      process.stdout.write(
        `${name.padEnd(24)} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}\n`,
      );
  else process.stdout.write(`${JSON.stringify(result)}\n`);
  return 0;
};
