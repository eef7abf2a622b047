import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dealFolds, evaluateTexts, groupNearDuplicates, type TextEvaluation } from '@suar/lures';
import { parse } from 'csv-parse/sync';

interface LabelledSet {
  name: string;
  texts: string[];
  labels: (0 | 1)[];
}
type Row = Record<string, string>;
type Peers = Record<string, { f1: number; precision: number; recall: number; auc: number; seconds: number }>;

const FOLDS = 5;
const PEERS = resolve(import.meta.dirname, '../peers/lures');
const PYTHON = resolve(process.env.SUAR_PEERS_LURES ?? join(PEERS, '.venv'), 'bin/python');
const FLAGS = [
  'unclear_company',
  'vague_position',
  'vague_jobdesc',
  'no_selection_process',
  'asks_fee',
  'unrealistic_salary',
];

const labelled = (
  name: string,
  rows: readonly Row[],
  label: string,
  positive: (value: string) => boolean,
): LabelledSet => {
  const kept = rows.filter((row) => row[label] !== '');
  return {
    name,
    texts: kept.map((row) => row.text ?? ''),
    labels: kept.map((row) => (positive(row[label]!) ? 1 : 0)),
  };
};

function readSets(data: string): LabelledSet[] {
  const csv = (name: string): Row[] =>
    parse(readFileSync(join(data, name)), { columns: true, bom: true, relax_column_count: true }) as Row[];
  const one = (value: string): boolean => value === '1';
  const sms = readFileSync(join(data, 'sms_scam_multilang.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
  const adverts = csv('id_instagram_job_ads.csv');
  return [
    labelled('emscad fraudulent', csv('emscad_balanced_train.csv'), 'fraudulent', one),
    ...['id', 'vi', 'th'].map((lang) =>
      labelled(
        `sms ${lang} fraud`,
        sms.filter((row) => row.lang === lang),
        'label',
        (value) => value === 'fraud',
      ),
    ),
    ...['label_after_company_check', ...FLAGS].map((flag) =>
      labelled(`instagram ${flag}`, adverts, flag, one),
    ),
  ];
}

/** One line of the table: ours with folds, the shipped model as it is, and each peer on the very same folds. */
export interface SetOutcome {
  rows: number;
  positives: number;
  ours: TextEvaluation;
  shipped: TextEvaluation;
  peers: Peers | string;
}

/**
 * Public sets of adverts and messages with known labels, near-duplicates in one fold. Absent data or peers are said. Peers are
 * set up by `bench/peers/setup.sh lures`. `only`: names that begin so.
 */
export function measureSets(
  data: string,
  { peers, only }: { peers: boolean; only?: readonly string[] },
): Record<string, SetOutcome> | string {
  if (!existsSync(join(data, 'emscad_balanced_train.csv'))) return `skipped: no data in ${data}`;
  const outcomes: Record<string, SetOutcome> = {};
  for (const { name, texts, labels } of readSets(data)) {
    if (only && !only.some((start) => name.startsWith(start))) continue;
    outcomes[name] = {
      rows: texts.length,
      positives: labels.reduce<number>((sum, label) => sum + label, 0),
      ours: evaluateTexts({ texts, labels, folds: FOLDS }),
      shipped: evaluateTexts({ texts, labels }),
      peers: peers ? runPeers(texts, labels) : 'not asked for',
    };
  }
  return outcomes;
}

function runPeers(texts: readonly string[], labels: readonly (0 | 1)[]): Peers | string {
  if (!existsSync(PYTHON)) return 'skipped: run bench/peers/setup.sh lures first';
  const everyone = texts.map((_, at) => at);
  const folds = dealFolds(groupNearDuplicates(texts), everyone, labels, FOLDS);
  const folder = mkdtempSync(join(tmpdir(), 'suar-sets-'));
  try {
    const file = join(folder, 'set.json');
    writeFileSync(file, JSON.stringify({ texts, labels, folds }));
    const run = spawnSync(PYTHON, [join(PEERS, 'sets.py'), file], { encoding: 'utf8', maxBuffer: 1e8 });
    if (run.status !== 0) return `failed: ${run.stderr.slice(-500)}`;
    return JSON.parse(run.stdout.trim().split('\n').at(-1)!) as Peers;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The outcomes as a table in Markdown. */
export function setsTable(outcomes: Readonly<Record<string, SetOutcome>>): string {
  const names = [
    ...new Set(
      Object.values(outcomes).flatMap(({ peers }) => (typeof peers === 'string' ? [] : Object.keys(peers))),
    ),
  ];
  const heading = [
    'set',
    'rows',
    'positives',
    'F1',
    'precision',
    'recall',
    'AUC',
    'calibration error',
    'seconds',
    'shipped F1',
    ...names,
  ];
  const lines = Object.entries(outcomes).map(([name, { rows, positives, ours, shipped, peers }]) => [
    name,
    rows,
    positives,
    ...[ours.f1, ours.precision, ours.recall, ours.auc, ours.calibrationError].map((figure) =>
      figure.toFixed(3),
    ),
    ours.seconds.toFixed(0),
    shipped.f1.toFixed(3),
    ...names.map((peer) => (typeof peers === 'string' ? '-' : peers[peer]!.f1.toFixed(3))),
  ]);
  return [heading, heading.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
