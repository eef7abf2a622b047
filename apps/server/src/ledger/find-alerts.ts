import type { ALERT_KINDS } from '@suar/core';

/** What one account read on one day, and the acts that count as reading identity. */
export interface ReadingDay {
  accountId: string;
  day: string;
  /** Records read one by one: reports, originals, persons, cases. */
  records: number;
  /** Exports made: lists of everything, and case files. */
  exports: number;
  /** Cases opened on which the account never worked and which are not its own. */
  strangersCases: number;
}

type AlertKind = (typeof ALERT_KINDS)[number];
export interface Alert {
  accountId: string;
  day: string;
  kind: AlertKind;
  count: number;
  /** What is usual: the account's own median day where it has a history, else that of its colleagues. Null: no history at all. */
  usual: number | null;
}

const HISTORY_NEEDED = 5;
const LEAST = { many_records: 40, many_exports: 4, cases_of_others: 15 } as const satisfies Record<
  AlertKind,
  number
>;
const MEASURES = {
  many_records: (day) => day.records,
  many_exports: (day) => day.exports,
  cases_of_others: (day) => day.strangersCases,
} as const satisfies Record<AlertKind, (day: ReadingDay) => number>;

/**
 * Days on which an account read unlike itself. A day stands out when it lies more than six deviations (median absolute
 * deviation, scaled to a normal's; Iglewicz and Hoaglin 1993) over the account's other days before it, at least twice the
 * median, and over a least count below which nobody needs to ask. New accounts are held against their colleagues' days.
 * An alert is a question to ask, never a finding. `days` may come in any order; alerts from `since` on, newest first.
 */
export const findAlerts = (days: readonly ReadingDay[], since: string): Alert[] => {
  const byAccount = groupByAccount(days);
  const alerts: Alert[] = [];
  for (const day of days) {
    if (day.day < since) continue;
    const own = byAccount.get(day.accountId)!.filter((other) => other.day < day.day);
    const others = days.filter((other) => other.accountId !== day.accountId && other.day < day.day);
    const history = own.length >= HISTORY_NEEDED ? own : others;
    for (const [kind, measure] of Object.entries(MEASURES) as [AlertKind, (day: ReadingDay) => number][]) {
      const count = measure(day);
      if (count < LEAST[kind]) continue;
      const before = history.map(measure);
      const usual = before.length === 0 ? null : median(before);
      if (usual === null || (count >= 2 * usual && count > usual + 6 * spread(before, usual)))
        alerts.push({ accountId: day.accountId, day: day.day, kind, count, usual });
    }
  }
  return alerts.sort((a, b) => (a.day === b.day ? b.count - a.count : a.day < b.day ? 1 : -1));
};

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

const NORMAL_CONSISTENCY = 1.4826;
const spread = (values: readonly number[], middle: number): number =>
  NORMAL_CONSISTENCY * median(values.map((value) => Math.abs(value - middle)));

const groupByAccount = (days: readonly ReadingDay[]): Map<string, ReadingDay[]> => {
  const groups = new Map<string, ReadingDay[]>();
  for (const day of days) groups.set(day.accountId, [...(groups.get(day.accountId) ?? []), day]);
  return groups;
};
