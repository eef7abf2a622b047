import type { InventedReport } from './types.ts';

/** One subject of one report, by the report's id and its place in `subjects`. */
export interface SubjectReference {
  reportId: string;
  subject: number;
}

/** Every pair of report subjects that are one person, each pair once, the earlier report first. */
export function* eachGoldPair(region: {
  reports: readonly InventedReport[];
}): Generator<[SubjectReference, SubjectReference]> {
  const seen = new Map<string, SubjectReference[]>();
  for (const report of region.reports) {
    for (const [subject, { personId }] of report.subjects.entries()) {
      const here = { reportId: report.id, subject };
      const before = seen.get(personId) ?? [];
      for (const other of before) yield [other, here];
      seen.set(personId, [...before, here]);
    }
  }
}

export const goldPairs = (region: {
  reports: readonly InventedReport[];
}): [SubjectReference, SubjectReference][] => [...eachGoldPair(region)];
