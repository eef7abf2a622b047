import type { CaseState } from '../case/state.ts';
import { alarmOf, lastSignOfLife } from '../contact/contact-state.ts';
import { awaitsAnswer } from '../service/service-state.ts';
import { instantOf } from '../vocabulary/zones.ts';
import { addDays, addWorkingDays, type Calendar, dayOf, type HolidayReach } from './calendar.ts';
import { CLOCK_HARM, CLOCK_RULES, type ClockRule } from './data/clock-rules.data.ts';
import type { ClockKind, ClockLevel, SET_CLOCKS } from './schema.ts';

const HOUR = 3600 * 1000;
const DAY = 24 * HOUR;

/** A clock that runs: until when, by which rule. `ref` tells several of one kind apart (a task, a request). */
export type Clock = {
  kind: ClockKind;
  ref: string | null;
  /** ISO instant; clocks that count days end with the day, in the time zone of the calendar. */
  dueAt: string;
  /** Of a rule: the instant or day from which it counts. */
  from: string | null;
  /** The rule it follows; null where the end was given. */
  rule: ClockRule | null;
};

type SetClock = (typeof SET_CLOCKS)[number];

export const ruleFor = (clock: ClockKind, country: string | null): ClockRule | null =>
  CLOCK_RULES.find((rule) => rule.clock === clock && rule.country === country) ??
  CLOCK_RULES.find((rule) => rule.clock === clock && rule.country === null) ??
  null;

/** The last second of a day: whoever reads "8 March, 23:59" mistakes the day less than at "9 March, 00:00". */
const endOf = (day: string, { zone }: Calendar): string => instantOf(`${day}T23:59:59`, zone)!;

/** When a clock that started at an instant or on a day runs out by its rule. */
const byRule = (rule: ClockRule, from: string, calendar: Calendar): string => {
  switch (rule.unit) {
    case 'hour':
      return new Date(
        Date.parse(from.length === 10 ? instantOf(from, calendar.zone)! : from) + rule.amount * HOUR,
      ).toISOString();
    case 'day':
      return endOf(addDays(dayOf(calendar, from), rule.amount), calendar);
    case 'working_day':
      return endOf(addWorkingDays(calendar, dayOf(calendar, from), rule.amount), calendar);
  }
};

/**
 * Every clock of a case that runs, soonest first: those set by hand, and those that follow from the replay. A closed case
 * keeps only its requests to a host state. Nothing here depends on the present: levels are read by `levelOf`.
 */
export const clocksOf = (state: CaseState, calendar: Calendar): Clock[] => {
  const clocks: Clock[] = [];
  const start = (kind: ClockKind, ref: string | null, from: string, country = state.country): void => {
    const rule = ruleFor(kind, country);
    if (rule) clocks.push({ kind, ref, dueAt: byRule(rule, from, calendar), from, rule });
  };
  for (const offence of state.offences)
    for (const request of offence.requests)
      if (!request.answer) start('host_answer', request.id, request.sentOn, offence.country);
  for (const referral of state.services.referrals)
    if (awaitsAnswer(referral)) start('referral_answer', referral.id, referral.since);
  if (state.status !== 'closed') {
    for (const [kind, set] of Object.entries(state.clocks) as [
      SetClock,
      NonNullable<CaseState['clocks'][SetClock]>,
    ][]) {
      if (set.dueOn)
        clocks.push({ kind, ref: null, dueAt: endOf(set.dueOn, calendar), from: null, rule: null });
      else if (set.from) start(kind, null, set.from);
    }
    const { plan } = state.contact;
    const alarm = alarmOf(state.contact);
    if (alarm) start('alarm', null, alarm.happenedAt);
    if (plan?.silenceHours) {
      const since = [plan.at, lastSignOfLife(state.contact) ?? ''].sort().at(-1)!;
      const dueAt = new Date(Date.parse(since) + plan.silenceHours * HOUR).toISOString();
      clocks.push({ kind: 'proof_of_life', ref: null, dueAt, from: null, rule: null });
    }
    if (state.status === 'awaiting_second_reader' && state.decision)
      start('second_reading', null, state.decision.at);
    const appeal = state.appeals.at(-1);
    if (appeal && !appeal.review) start('appeal_review', null, appeal.at);
    for (const task of state.tasks)
      if (task.dueOn && !task.doneAt)
        clocks.push({
          kind: 'task',
          ref: task.id,
          dueAt: endOf(task.dueOn, calendar),
          from: null,
          rule: null,
        });
  }
  return clocks.sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0));
};

/** How far the holidays are known on which clocks rest that count working days; of the day given where none does. */
export const holidayReach = (clocks: readonly Clock[], calendar: Calendar, day: string): HolidayReach => {
  const counted = clocks.filter(({ rule }) => rule?.unit === 'working_day');
  const days = counted.flatMap(({ from, dueAt }) => [dayOf(calendar, from ?? dueAt), dayOf(calendar, dueAt)]);
  const reached = (days.length > 0 ? days : [day]).map((each) => calendar.holidaysOn(each));
  return reached.find((reach) => reach !== 'known') ?? 'known';
};

/** How near a clock is to running out at this moment. */
export const levelOf = ({ kind, dueAt }: Pick<Clock, 'kind' | 'dueAt'>, now: Date): ClockLevel => {
  const left = Date.parse(dueAt) - now.getTime();
  if (left < -CLOCK_HARM[kind].escalateAfterHours * HOUR) return 'escalated';
  if (left < 0) return 'overdue';
  if (left < DAY) return 'due';
  return left < 3 * DAY ? 'soon' : 'later';
};

/** How near counts how much, beside how bad. */
export const LEVEL_URGENCY = {
  escalated: 4,
  overdue: 3,
  due: 2,
  soon: 1,
  later: 0,
} as const satisfies Record<ClockLevel, number>;

/** Order of harm: how near times how bad, then whichever ends first. */
export const byHarm =
  (now: Date) =>
  (a: Pick<Clock, 'kind' | 'dueAt'>, b: Pick<Clock, 'kind' | 'dueAt'>): number => {
    const weight = (clock: Pick<Clock, 'kind' | 'dueAt'>): number =>
      LEVEL_URGENCY[levelOf(clock, now)] * CLOCK_HARM[clock.kind].harm;
    return weight(b) - weight(a) || (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0);
  };
