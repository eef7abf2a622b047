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
  copied: ReadonlySet<number>,
  short: number,
): AuditGroup => {
  const assessed = cases.length;
  const found = cases.filter((one) => one.found).length;
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
    rest: null,
    p: null,
    q: null,
    unusual: null,
    logChanceOfNone: null,
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
/** Sets each group beside the others, those of `apart` left out, and corrects all the tests together. */
const compare = (groups: readonly AuditGroup[], apart: ReadonlySet<string>): AuditGroup[] => {
  const kept = groups.filter(({ key }) => !apart.has(key));
  const sum = (pick: (group: AuditGroup) => number) => kept.reduce((total, group) => total + pick(group), 0);
  const total = { found: sum(({ found }) => found), assessed: sum(({ assessed }) => assessed) };
  const tested = groups.map((group): AuditGroup => {
    const { found, assessed } = group;
    const own = apart.has(group.key) ? { found: 0, assessed: 0 } : group;
    const rest = shareOfRest(total.found - own.found, total.assessed - own.assessed);
    return {
      ...group,
      rest,
      p: rest === null ? null : binomialTest(found, assessed, rest),
      logChanceOfNone: found === 0 && rest !== null ? logChanceOfNone(assessed, rest) : null,
    };
  });
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p));
  return tested.map((group, index): AuditGroup => {
    const q = adjusted[index] ?? null;
    const unusual = q !== null && q <= ALARM ? (group.share < (group.rest ?? 0) ? 'low' : 'high') : null;
    return { ...group, q, unusual };
  });
};

/**
 * Compares groups until nobody is measured by the unusual: one who finds nobody makes the others look high. The most unusual
 * group is set apart and the rest compared anew, as long as most groups are left to compare with.
 */
const compareGroups = (groups: readonly AuditGroup[]): AuditGroup[] => {
  const apart = new Set<string>();
  for (;;) {
    const compared = compare(groups, apart);
    const worst = compared
      .filter(({ key, unusual }) => unusual !== null && !apart.has(key))
      .sort((left, right) => (left.p ?? 1) - (right.p ?? 1))[0];
    if (!worst || (apart.size + 1) * 2 >= groups.length) return compared;
    apart.add(worst.key);
  }
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
  const along = (labelOf: (one: Assessed) => { key: string; name: string | null }): AuditGroup[] => {
    const members = new Map<string, { label: { key: string; name: string | null }; cases: Assessed[] }>();
    for (const one of cases) {
      const label = labelOf(one);
      const known = members.get(label.key);
      if (known) known.cases.push(one);
      else members.set(label.key, { label, cases: [one] });
    }
    return compareGroups(
      [...members.values()].map((group) => describe(group.cases, group.label, copied, short)),
    );
  };
  const largest = (all: AuditGroup[]): AuditGroup[] => all.sort((a, b) => b.assessed - a.assessed);
  return {
    office: describe(cases, { key: 'office', name: null }, copied, short),
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
