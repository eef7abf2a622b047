import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseState } from '../case/case-state.ts';
import { checkAction } from '../case/check-action.ts';
import type { CaseActionInput } from '../case/schema.ts';
import { ANNA, act, BUDI, decide, id, opened, worked } from '../case/testing.ts';
import { addDays, addWorkingDays, calendarOf } from './calendar.ts';
import { byHarm, clocksOf, holidayReach, levelOf } from './clocks.ts';
import { CLOCK_HARM, CLOCK_RULES } from './data/clock-rules.data.ts';
import { CLOCK_KINDS, CLOCK_LEVELS } from './schema.ts';

const plain = calendarOf(null, null);
const holidays = (...days: string[]) => ({ days: new Set(days), from: '2024-01-01', to: '2029-12-31' });
const running = (actions: ReturnType<typeof opened>, calendar = plain) =>
  clocksOf(caseState(actions), calendar).map(({ kind, dueAt }) => `${kind} ${dueAt.slice(0, 10)}`);
const set = (clock: 'detention' | 'visa', from: string | null, dueOn: string | null): CaseActionInput => ({
  kind: 'clock_set',
  clock,
  from,
  dueOn,
  text: '',
});

describe('working days', () => {
  it('skip weekends of the country and holidays', () => {
    // 2 January 2026 is a Friday.
    expect(addWorkingDays(plain, '2026-01-02', 1)).toBe('2026-01-05');
    expect(addWorkingDays(calendarOf('BD', null), '2026-01-01', 1)).toBe('2026-01-04');
    expect(addWorkingDays(calendarOf('NP', null), '2026-01-02', 1)).toBe('2026-01-04');
    expect(addWorkingDays(calendarOf('ID', holidays('2026-01-05')), '2026-01-02', 1)).toBe('2026-01-06');
  });

  it('end on a working day with exactly so many working days between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 30 }), (shift, amount) => {
        const calendar = calendarOf('ID', holidays(addDays('2026-01-01', shift + 2)));
        const from = addDays('2026-01-01', shift);
        const to = addWorkingDays(calendar, from, amount);
        let counted = 0;
        for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
          if (calendar.isWorkingDay(day)) counted += 1;
        expect(counted).toBe(amount);
        expect(calendar.isWorkingDay(to)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a clock that counts days', () => {
  const zoned = (country: string) => calendarOf(country, null);
  /** Fixed offsets of zones without summer time, in minutes: an independent way to the same midnight. */
  const OFFSETS = { ID: 420, IN: 330, KH: 420, NP: 345, MM: 390 } as const;

  it('ends with the day where the case lies, not with that of Greenwich', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(OFFSETS) as (keyof typeof OFFSETS)[])),
        fc.integer({ min: 0, max: 3000 }),
        (country, shift) => {
          const dueOn = addDays('2024-01-01', shift);
          const [clock] = clocksOf(caseState(act(opened(), set('visa', null, dueOn))), zoned(country));
          const midnight = Date.parse(`${addDays(dueOn, 1)}T00:00:00Z`) - OFFSETS[country] * 60_000;
          expect(Date.parse(clock!.dueAt)).toBe(midnight - 1000);
          expect(levelOf(clock!, new Date(midnight - 1000))).toBe('due');
          expect(levelOf(clock!, new Date(midnight))).toBe('overdue');
        },
      ),
      { numRuns: 100 },
    );
  });

  it('keeps to the wall clock where summer time shifts it', () => {
    const due = (dueOn: string) =>
      clocksOf(caseState(act(opened(), set('visa', null, dueOn))), zoned('AU'))[0]!.dueAt;
    // Sydney: 11 hours ahead in January, 10 in July (IANA tz database).
    expect(due('2026-01-15')).toBe('2026-01-15T12:59:59.000Z');
    expect(due('2026-07-15')).toBe('2026-07-15T13:59:59.000Z');
  });

  it('counts from the day that it was there when it began', () => {
    const no = worked('no');
    const decided = [
      ...no,
      ...act(no, decide('not_victim', 'suspicion'))
        .slice(-1)
        // In Jakarta and Kolkata it is Friday the 2nd already.
        .map((action) => ({ ...action, at: '2026-01-01T20:00:00.000Z' })),
    ];
    const [clock] = clocksOf(caseState(decided), zoned('IN'));
    const [utc] = clocksOf(caseState(decided), plain);
    // Five working days after Friday the 2nd are Friday the 9th; after Thursday the 1st, Thursday the 8th.
    expect([clock?.kind, clock?.dueAt]).toEqual(['second_reading', '2026-01-09T18:29:59.000Z']);
    expect(utc?.dueAt).toBe('2026-01-08T23:59:59.000Z');
  });

  it('says where it reaches beyond the holidays that are known', () => {
    const calendar = calendarOf('ID', holidays('2026-01-05'));
    const reach = (from: string) => {
      const started: CaseActionInput = {
        kind: 'clock_set',
        clock: 'referral_answer',
        from,
        dueOn: null,
        text: '',
      };
      return holidayReach(clocksOf(caseState(act(opened(), started)), calendar), calendar, '2026-01-01');
    };
    expect(reach('2026-01-02')).toBe('known');
    expect(reach('2029-12-28')).toBe('beyond');
    expect(reach('2019-05-01')).toBe('beyond');
    expect(holidayReach([], plain, '2026-01-01')).toBe('unknown');
  });
});

describe('the clocks of a case', () => {
  it('follow the rule of the country where there is one, and the end given where that is told', () => {
    // The case of these tests lies in Cambodia.
    expect(running(act(opened(), set('detention', '2026-01-01', null)))).toEqual(['detention 2026-01-03']);
    const there = act(opened(), { kind: 'country_set', country: 'ID' });
    expect(running(act(there, set('detention', '2026-01-01', null)))).toEqual(['detention 2026-01-21']);
    expect(running(act(opened(), set('visa', '2026-01-01', '2026-01-09')))).toEqual(['visa 2026-01-09']);
    expect(checkAction(caseState(opened()), set('visa', null, null), ANNA).map(({ path }) => path)).toEqual([
      'from',
    ]);
  });

  it('end when ended, and run again when that is undone', () => {
    const started = act(opened(), set('visa', null, '2026-01-09'));
    const ended = act(started, { kind: 'clock_ended', clock: 'visa', text: '' });
    expect(running(ended)).toEqual([]);
    expect(running(act(ended, { kind: 'undone', seq: ended.length }))).toEqual(['visa 2026-01-09']);
    expect(
      checkAction(caseState(ended), { kind: 'clock_ended', clock: 'visa', text: '' }, ANNA)[0]?.code,
    ).toBe('not_found');
  });

  it('come from what was done: a "no" waits for its reader, silence and duress count, a task is due', () => {
    const no = act(worked('no'), decide('not_victim', 'suspicion'));
    expect(running(no).map((line) => line.split(' ')[0])).toEqual(['second_reading']);
    const read = act(no, { kind: 'second_read', finding: 'not_victim', reasons: 'invented' }, BUDI);
    expect(running(read)).toEqual([]);

    const planned = act(opened(), {
      kind: 'contact_planned',
      channels: [],
      zone: 'Asia/Phnom_Penh',
      windows: [],
      searched: 'unknown',
      senderName: '',
      codeWord: '',
      duressWord: '',
      confidants: [],
      silenceHours: 48,
      note: '',
    });
    expect(running(planned)).toEqual(['proof_of_life 2026-01-03']);
    const alive: CaseActionInput = {
      kind: 'contacted',
      direction: 'in',
      channelId: null,
      happenedAt: '2026-01-02T12:00:00Z',
      result: 'duress_word',
      signOfLife: true,
      text: '',
      confidant: '',
      told: 'nothing',
      override: '',
    };
    expect(running(act(planned, alive))).toEqual(['alarm 2026-01-02', 'proof_of_life 2026-01-04']);
    const task = act(opened(), {
      kind: 'task_added',
      taskId: id(5),
      title: 'invented',
      dueOn: '2026-01-08',
      assigneeId: null,
    });
    expect(running(task)).toEqual(['task 2026-01-08']);
    expect(running(act(task, { kind: 'closed', reason: 'returned_home', text: '' }))).toEqual([]);
  });
});

describe('levels and the order of harm', () => {
  const now = new Date('2026-01-10T12:00:00Z');
  const dueIn = (kind: (typeof CLOCK_KINDS)[number], hours: number) => ({
    kind,
    dueAt: new Date(now.getTime() + hours * 3_600_000).toISOString(),
  });

  it('rise as time passes and never fall', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CLOCK_KINDS), fc.integer({ min: -500, max: 500 }), (kind, hours) => {
        const rank = (late: number) => CLOCK_LEVELS.indexOf(levelOf(dueIn(kind, hours - late), now));
        for (const late of [1, 24, 72, 200]) expect(rank(late)).toBeLessThanOrEqual(rank(0));
      }),
    );
  });

  it('put a person who fell silent before a task that is long overdue', () => {
    const list = [dueIn('task', -100), dueIn('review', -1), dueIn('proof_of_life', -1), dueIn('visa', 10)];
    expect(list.sort(byHarm(now)).map(({ kind }) => kind)).toEqual([
      'proof_of_life',
      'review',
      'visa',
      'task',
    ]);
  });

  it('have a rule without a country for every clock that rules can start, and every source named', () => {
    for (const { source } of CLOCK_RULES) expect([source.en, source.id]).not.toContain('');
    const started = CLOCK_KINDS.filter((kind) => kind !== 'task' && kind !== 'proof_of_life');
    for (const kind of started)
      expect(
        CLOCK_RULES.some((rule) => rule.clock === kind && rule.country === null),
        kind,
      ).toBe(true);
    expect(Object.keys(CLOCK_HARM).sort()).toEqual([...CLOCK_KINDS].sort());
  });
});
