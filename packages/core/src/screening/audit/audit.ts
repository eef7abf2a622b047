import { FACTS_TO_EXPLAIN } from '../data/facts.data.ts';
import { ILO_INDICATORS } from '../data/ilo.data.ts';
import { benjaminiHochberg, binomialTest, logChanceOfNone, wilsonInterval } from './binomial.ts';
import { copiedTexts } from './copied-texts.ts';
import type { AuditGroup, ScreeningAudit } from './schema.ts';

/** One case that was decided, as the audit looks at it. The reasons never leave: only case numbers do. */
export type Assessed = {
  caseNumber: number;
  officerId: string;
  officerName: string | null;
  site: { key: string; name: string | null };
  /** ISO day of the decision. */
  day: string;
  found: boolean;
  /** From the first answer, or else the opening, to the decision. */
  minutes: number;
  interviewMinutes: readonly number[];
  interpreterMissing: boolean;
  /** Questions and facts looked at, by id. */
  looked: ReadonlySet<string>;
  reasons: string;
};

/** What is asked of every person: the age, the eleven, the facts to be explained, and that somebody spoke with them. */
export const ASKED_OF_ALL: readonly string[] = [
  'interview',
  'child.under_18',
  ...ILO_INDICATORS.map(({ number }) => `ilo.${number}`),
  ...FACTS_TO_EXPLAIN.map(({ id }) => `fact.${id}`),
];

const median = (values: readonly number[]): number | null => {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

/** Half a case is lent to each side of the rest, so that a rest without any finding does not make one a certainty (Jeffreys). */
const shareOfRest = (found: number, assessed: number): number | null =>
  assessed === 0 ? null : (found + 0.5) / (assessed + 1);

const describe = (
  cases: readonly Assessed[],
  label: { key: string; name: string | null },
  total: { found: number; assessed: number },
  copied: ReadonlySet<number>,
  short: number,
): AuditGroup => {
  const assessed = cases.length;
  const found = cases.filter((one) => one.found).length;
  const rest = shareOfRest(total.found - found, total.assessed - assessed);
  const unasked = ASKED_OF_ALL.map((key) => ({
    key,
    count: cases.filter(({ looked }) => !looked.has(key)).length,
  }));
  const minutes = cases.flatMap(({ interviewMinutes }) => interviewMinutes);
  return {
    ...label,
    assessed,
    found,
    share: assessed === 0 ? 0 : found / assessed,
    interval: wilsonInterval(found, assessed) ?? { low: 0, high: 1 },
    rest,
    p: rest === null || assessed === 0 ? null : binomialTest(found, assessed, rest),
    q: null,
    unusual: null,
    logChanceOfNone: found === 0 && rest !== null ? logChanceOfNone(assessed, rest) : null,
    medianMinutes: median(cases.map((one) => one.minutes)),
    interviews: minutes.length,
    shortInterviews: minutes.filter((length) => length < short).length,
    withoutInterview: cases.filter(({ interviewMinutes }) => interviewMinutes.length === 0).length,
    interpreterMissing: cases.filter((one) => one.interpreterMissing).length,
    copiedReasons: cases.filter(({ caseNumber }) => copied.has(caseNumber)).length,
    asked:
      assessed === 0
        ? 0
        : 1 - unasked.reduce((sum, { count }) => sum + count, 0) / (assessed * ASKED_OF_ALL.length),
    unasked: unasked.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count),
  };
};

const ALARM = 0.05;
/** Corrects the tests of all groups of a kind together, and marks those that stay unusual. */
const correct = (groups: readonly AuditGroup[]): AuditGroup[] => {
  const adjusted = benjaminiHochberg(groups.map(({ p }) => p));
  return groups.map((group, index): AuditGroup => {
    const q = adjusted[index] ?? null;
    const unusual = q !== null && q <= ALARM ? (group.share < (group.rest ?? 0) ? 'low' : 'high') : null;
    return { ...group, q, unusual };
  });
};

/**
 * Sets each officer, site and day beside the rest of the office: shares found with Wilson's intervals, exact tests corrected by
 * Benjamini and Hochberg, hurried and copied work, and what was not asked. It accuses nobody: it says where to look.
 * `short` is in minutes.
 */
export const auditScreening = (
  cases: readonly Assessed[],
  { short }: { short: number },
): Pick<ScreeningAudit, 'office' | 'officers' | 'sites' | 'days' | 'copied'> => {
  const byNumber = new Map(cases.map((one) => [String(one.caseNumber), one]));
  const groups = copiedTexts(
    cases.map(({ caseNumber, reasons }) => ({ key: String(caseNumber), text: reasons })),
  );
  const copied = new Set(groups.flatMap(({ keys }) => keys.map(Number)));
  const total = { assessed: cases.length, found: cases.filter(({ found }) => found).length };
  const along = (labelOf: (one: Assessed) => { key: string; name: string | null }): AuditGroup[] => {
    const members = new Map<string, { label: { key: string; name: string | null }; cases: Assessed[] }>();
    for (const one of cases) {
      const label = labelOf(one);
      const known = members.get(label.key);
      if (known) known.cases.push(one);
      else members.set(label.key, { label, cases: [one] });
    }
    return correct(
      [...members.values()].map((group) => describe(group.cases, group.label, total, copied, short)),
    );
  };
  const largest = (all: AuditGroup[]): AuditGroup[] => all.sort((a, b) => b.assessed - a.assessed);
  return {
    office: describe(cases, { key: 'office', name: null }, total, copied, short),
    officers: largest(along(({ officerId, officerName }) => ({ key: officerId, name: officerName }))),
    sites: largest(along(({ site }) => site)),
    days: along(({ day }) => ({ key: day, name: null })).sort((a, b) => (a.key < b.key ? -1 : 1)),
    copied: groups.map(({ keys, similarity }) => {
      const officers = new Map<string, number>();
      for (const key of keys) {
        const officer = byNumber.get(key)!.officerId;
        officers.set(officer, (officers.get(officer) ?? 0) + 1);
      }
      return {
        caseNumbers: keys.map(Number).sort((a, b) => a - b),
        officers: [...officers].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count),
        similarity,
      };
    }),
  };
};
