import type { Proof, PublicRelease } from '@suar/core';
import { cellsOfTable, columnsByName } from './cells.ts';
import { figureOf, type Span } from './period.ts';

export interface Audited {
  content: PublicRelease;
  /** Standard deviation of the figures of each table. */
  deviations: readonly number[];
}

const TIMES = new Set(['year', 'quarter', 'month']);
/** The 97.5th percentile of the normal distribution; below half a person's width one person can be told. */
const Z95 = 1.96;

/** The figures of a release, those with one time together: their non-time columns, their span, how many cells they are. */
const groupsOf = function* ({ content, deviations }: Audited) {
  const within: Span = { from: content.from, to: content.to };
  for (const [at, table] of content.tables.entries()) {
    const columns = columnsByName(content.columns, table.columns);
    const times = columns.filter(({ name }) => TIMES.has(name));
    const others = columns.filter(({ name }) => !TIMES.has(name));
    const cells = others.reduce((product, { values }) => product * values.length, 1);
    for (const values of cellsOfTable(times)) {
      const where = Object.fromEntries(times.map(({ name }, place) => [name, values[place]!]));
      const figure = figureOf(where, within);
      if (!figure) continue;
      const key = JSON.stringify([others.map(({ name }) => name), figure.span.from, figure.span.to]);
      yield { key, cells, deviation: deviations[at]! };
    }
  }
};

/** What averaging all releases of one same figure leaves of the noise. Within a release its tables were reconciled: no gain. */
export const auditReleases = (releases: readonly Audited[]): Proof['audits'] => {
  const published = new Map<string, Map<string, number>>();
  for (const release of releases)
    for (const { key, deviation } of groupsOf(release)) {
      const by = published.get(key) ?? new Map<string, number>();
      by.set(release.content.id, Math.min(deviation, by.get(release.content.id) ?? Number.POSITIVE_INFINITY));
      published.set(key, by);
    }
  return releases.map((release) => {
    const seen = new Set<string>();
    let [isolating, cellsCompared, averagedDeviation] = [0, 0, Number.POSITIVE_INFINITY];
    for (const { key, cells } of groupsOf(release)) {
      if (seen.has(key)) continue;
      seen.add(key);
      const all = [...published.get(key)!.values()];
      const averaged = 1 / Math.sqrt(all.reduce((sum, deviation) => sum + 1 / deviation ** 2, 0));
      averagedDeviation = Math.min(averagedDeviation, averaged);
      if (all.length < 2) continue;
      cellsCompared += cells;
      if (Z95 * averaged < 0.5) isolating += cells;
    }
    return { releaseId: release.content.id, isolating, cellsCompared, averagedDeviation };
  });
};
