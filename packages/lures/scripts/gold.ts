import { readFileSync } from 'node:fs';
import type { Reading, TextKind } from '../src/index.ts';
import { readText } from '../src/index.ts';

/** One invented line of packages/lures/gold. */
export interface GoldLine {
  id: string;
  half: 'develop' | 'hold' | `round-${number}`;
  language: string;
  text: string;
  plea: boolean;
  /** What the line is; of a line of pleas.jsonl that is no plea, only where its type says so. */
  kind: TextKind | undefined;
}

const KIND_OF_TYPE: Readonly<Record<string, TextKind | undefined>> = {
  warning: 'warning',
  testimony: 'testimony',
  vacancy: 'vacancy',
  lure: 'lure',
  other_scam: 'other_scam',
  news: 'other',
  question: 'other',
  request: 'other',
  complaint: 'other',
  everyday: 'other',
  chat: 'other',
  notice: 'other',
  game: 'other',
};
const PLEA_TYPES = ['blatant', 'third_person', 'oblique', 'hurried', 'mixed', 'translit'];

/** Both gold sets as one list. */
export function readGold(): GoldLine[] {
  return ['pleas', 'kinds', 'rounds'].flatMap((name) =>
    readFileSync(new URL(`../gold/${name}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const row = JSON.parse(line) as GoldLine & { type?: string };
        const plea = row.plea === true || (row.type !== undefined && PLEA_TYPES.includes(row.type));
        const kind = plea ? 'plea' : (row.kind ?? KIND_OF_TYPE[row.type ?? '']);
        return { ...row, id: `${name}.${row.id}`, plea, kind };
      }),
  );
}

/** Rounds of the gold that may be learned from: each was measured at first reading before. */
export const LEARNED_ROUNDS = 9;

export const isForLearning = ({ half }: GoldLine): boolean =>
  half === 'develop' || (half.startsWith('round-') && Number(half.slice(6)) <= LEARNED_ROUNDS);

export interface Figures {
  recall: number;
  precision: number;
  /** Warnings, testimony and ordinary vacancies called lure, as a share of them. */
  calledLure: number;
  lureRecall: number;
  kindsRight: number;
}

/** Quality on gold lines; `disguise` rewrites each text before it is read. */
export function measure(lines: readonly GoldLine[], disguise: (text: string) => string = (text) => text) {
  const read = lines.map((line) => ({ line, reading: readText(disguise(line.text)) }));
  const share = (of: typeof read, right: (entry: (typeof read)[number]) => boolean, none = 1): number =>
    of.length === 0 ? none : of.filter(right).length / of.length;
  const urgent = ({ reading }: { reading: Reading }): boolean => reading.plea.urgent;
  const kindIs =
    (...kinds: TextKind[]) =>
    ({ line }: { line: GoldLine }): boolean =>
      line.kind !== undefined && kinds.includes(line.kind);
  const lure = ({ reading }: { reading: Reading }): boolean => reading.kind === 'lure';
  const figures: Figures = {
    recall: share(
      read.filter(({ line }) => line.plea),
      urgent,
    ),
    precision: share(read.filter(urgent), ({ line }) => line.plea),
    calledLure: share(read.filter(kindIs('warning', 'testimony', 'vacancy')), lure, 0),
    lureRecall: share(read.filter(kindIs('lure')), lure),
    kindsRight: share(
      read.filter(({ line }) => line.kind !== undefined),
      ({ line, reading }) => reading.kind === line.kind,
    ),
  };
  return { figures, read };
}
