import { done, type FirewallReport, type Outcome, type PublicRelease, refuse } from '@suar/core';
import { checkAgainstReleased, type Release, type ReleasedCell } from '@suar/figures';
import { cellsOfTable, columnsByName } from './cells.ts';
import { columnsOf } from './columns.ts';
import { figureOf, type Span } from './period.ts';
import type { CandidateCell } from './read-candidate.ts';

type Finding = FirewallReport['findings'][number];
const CANDIDATE = 'candidate';
/** Groups of one to four persons are small. */
const THRESHOLD = 5;
/** Looking for differences takes time by the cells; more than this is refused rather than looked at in part. */
const MOST_RELEASED = 30_000;

/** A span of months as days, from the first to before the day after the last. */
const daysOf = ({ from, to }: Span): { from: string; to: string } => {
  const [year, month] = to.split('-').map(Number) as [number, number];
  return { from: `${from}-01`, to: new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10) };
};

const keyOf = ({ where, span }: { where: Record<string, string>; span: Span }): string =>
  JSON.stringify([Object.entries(where).sort(([a], [b]) => (a < b ? -1 : 1)), span.from, span.to]);

/** The cells of a release that only use columns which the candidate has: no other meets it in a difference. */
const cellsOf = (content: PublicRelease, deviations: readonly number[], names: ReadonlySet<string>) => {
  const cells = new Map<string, ReleasedCell>();
  for (const [at, table] of content.tables.entries()) {
    if (!table.columns.every((name) => names.has(name) || ['year', 'quarter', 'month'].includes(name)))
      continue;
    let cell = 0;
    for (const values of cellsOfTable(columnsByName(content.columns, table.columns))) {
      const figure = figureOf(
        Object.fromEntries(table.columns.map((name, place) => [name, values[place]!])),
        content,
      );
      const value = table.counts[cell++]!;
      if (figure && !cells.has(keyOf(figure)))
        cells.set(keyOf(figure), {
          where: figure.where,
          period: daysOf(figure.span),
          value,
          sd: deviations[at]!,
        });
    }
  }
  return [...cells.values()];
};

const KINDS: Readonly<Record<string, Finding['kind']>> = {
  small_cell: 'small',
  sole_remainder: 'pinned_by_subtraction',
  remainder_group: 'pinned_by_subtraction',
  period_remainder: 'pinned_by_subtraction',
  noise_revealed: 'reveals_noise',
  nested_difference: 'isolates_person',
  revision: 'isolates_person',
};

/** What a table of exact counts would give away against all that is out. */
export const checkExact = (
  candidate: readonly CandidateCell[],
  span: Span,
  published: readonly { content: PublicRelease; deviations: readonly number[] }[],
): Outcome<FirewallReport> => {
  const names = new Set(candidate.flatMap(({ where }) => Object.keys(where)));
  const released: Release[] = published.map(({ content, deviations }) => ({
    id: content.id,
    cells: cellsOf(content, deviations, names),
  }));
  if (released.reduce((sum, { cells }) => sum + cells.length, 0) > MOST_RELEASED)
    return refuse('bad_value', 'csv', 'with so many columns there is too much to compare; leave columns out');
  const found = checkAgainstReleased(
    {
      id: CANDIDATE,
      cells: candidate.map(({ figure, count }) => ({
        where: figure.where,
        period: daysOf(figure.span),
        value: count,
      })),
    },
    released,
    {
      threshold: THRESHOLD,
      values: Object.fromEntries(columnsOf(span.from, span.to).map(({ name, values }) => [name, values])),
    },
  );
  if (!found.ok) return refuse('failed', 'csv', 'the table could not be compared');
  const findings = found.value.map((finding): Finding => {
    const line = candidate[Number(/\d+/.exec(finding.path)?.[0])];
    const kind =
      finding.rule === 'noise_cancelled' ? 'reveals_noise' : (KINDS[finding.kind] ?? 'isolates_person');
    return {
      line: line?.line ?? null,
      kind,
      cell: { ...finding.where },
      otherReleaseId: finding.against[0] ?? null,
    };
  });
  return done({ cells: candidate.length, findings, safe: findings.length === 0 });
};
