import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type Column,
  combinationErrors,
  countTable,
  encodeRecords,
  expectValue,
  inferColumns,
} from '@suar/figures';
import { CTDC_PLAN } from './plans.ts';
import { readTable } from './read-table.ts';

const PEERS = resolve(import.meta.dirname, '../peers/figures');
/** Where setup.sh put the peers' virtual environment. */
const PYTHON = resolve(process.env.SUAR_PEERS ?? join(PEERS, '.venv'), 'bin/python');

/** A peer that has nothing to show after this many seconds is stopped: AIM alone may take more than half an hour. */
const SECONDS = Number(process.env.SUAR_PEER_SECONDS ?? 2400);

type Table = { names: readonly string[]; rows: readonly Record<string, string>[] };

/** The peers on the same file, epsilon and delta, judged by the same measures; said and skipped where they are not set up. */
export const comparePeers = (path: string, truth: Table, epsilons: readonly number[]): unknown => {
  if (!existsSync(PYTHON)) return 'skipped: run bench/peers/setup.sh figures first';
  const delta = 1 / (truth.rows.length * Math.log(truth.rows.length));
  const folder = mkdtempSync(join(tmpdir(), 'suar-peers-'));
  try {
    return epsilons.flatMap((epsilon) =>
      ['pac', 'aim'].map((peer) => {
        const out = join(folder, `${peer}-${epsilon}.json`);
        const synthetic = join(folder, `${peer}-${epsilon}.csv`);
        const run = spawnSync(
          PYTHON,
          [
            join(PEERS, `${peer}.py`),
            ...['--data', path, '--epsilon', String(epsilon), '--delta', String(delta)],
            ...['--out-json', out, '--synthetic-out', synthetic],
          ],
          { stdio: ['ignore', 'ignore', 'inherit'], timeout: SECONDS * 1000 },
        );
        if (run.status !== 0)
          return {
            peer,
            epsilon,
            ...(run.signal ? { stoppedAfterSeconds: SECONDS } : { failed: run.status }),
          };
        const told = JSON.parse(readFileSync(out, 'utf8')) as { aggregates?: Record<string, number> };
        const { aggregates, ...facts } = told;
        return { ...facts, ...compare(truth, readTable(synthetic)), ...planErrorOf(truth, aggregates) };
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The peer's invented rows against the truth, by the measures of `evaluate figures`. */
const compare = (truth: Table, synthetic: Table) => {
  const columns = expectValue(inferColumns(truth.names, [...truth.rows, ...synthetic.rows]));
  const [own, theirs] = [truth.rows, synthetic.rows].map((rows) => expectValue(encodeRecords(columns, rows)));
  const three = combinationErrors(own!, theirs!, 3);
  return {
    error2way: combinationErrors(own!, theirs!, 2).meanTotalVariation,
    error3way: three.meanTotalVariation,
    fabricated3way: three.fabricatedShare,
  };
};

/** The mean absolute error of a peer's published aggregates over the cells of our plan; a combination it left out counts as 0. */
const planErrorOf = (truth: Table, aggregates: Readonly<Record<string, number>> | undefined) => {
  if (!aggregates) return {};
  const columns = expectValue(inferColumns(truth.names, truth.rows));
  const records = expectValue(encodeRecords(columns, truth.rows));
  let cells = 0;
  let errors = 0;
  for (const names of CTDC_PLAN.tables) {
    const of = names.map((name) => columns.findIndex((column) => column.name === name));
    countTable(records, of).forEach((count, cell) => {
      const key = keyOf(columns, of, cell);
      // An empty answer is no combination to the peer: only cells without one can be compared.
      if (key === null) return;
      cells++;
      errors += Math.abs(count - (aggregates[key] ?? 0));
    });
  }
  return { planMeanAbsoluteError: errors / cells, planCells: cells };
};

const keyOf = (columns: readonly Column[], of: readonly number[], cell: number): string | null => {
  let rest = cell;
  const pairs: string[] = [];
  for (const column of [...of].reverse()) {
    const { name, values } = columns[column]!;
    const value = values[rest % values.length]!;
    rest = Math.floor(rest / values.length);
    if (value === '') return null;
    pairs.push(`${name}:${value}`);
  }
  return pairs.sort().join(';');
};
