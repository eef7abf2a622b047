import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseState } from '../case/case-state.ts';
import { checkAction } from '../case/check-action.ts';
import type { CaseActionInput } from '../case/schema.ts';
import { ANNA, act, id, opened } from '../case/testing.ts';
import { alarmOf, lastSignOfLife } from './contact-state.ts';
import { findRevealing } from './find-revealing.ts';
import { contactRisks } from './safe-contact.ts';
import { isInWindow, nextWindow } from './windows.ts';

type Of<Kind extends CaseActionInput['kind']> = Extract<CaseActionInput, { kind: Kind }>;
const plan = (given: Partial<Of<'contact_planned'>> = {}): CaseActionInput => ({
  kind: 'contact_planned',
  channels: [
    { id: id(1), medium: 'whatsapp', address: 'invented', use: 'in_windows', mayAnswer: '' },
    { id: id(2), medium: 'phone', address: 'invented', use: 'never', mayAnswer: '' },
  ],
  zone: 'Asia/Yangon',
  windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '23:00', to: '01:30' }],
  searched: 'yes',
  senderName: '',
  codeWord: 'invented',
  duressWord: '',
  confidants: [],
  silenceHours: 24,
  note: '',
  ...given,
});
const contacted = (given: Partial<Of<'contacted'>> = {}): CaseActionInput => ({
  kind: 'contacted',
  direction: 'out',
  channelId: id(1),
  happenedAt: '2026-01-05T17:00:00Z',
  result: 'reached',
  signOfLife: true,
  text: '',
  override: '',
  ...given,
});
const paths = (actions: ReturnType<typeof opened>, input: CaseActionInput) =>
  checkAction(caseState(actions), input, ANNA).map(({ path }) => path);

describe('hours of safe contact', () => {
  it('are read on the clocks of the place, across midnight and half-hour zones', () => {
    const windows = [{ days: [1], from: '23:00', to: '01:30' }];
    // Yangon is 6 h 30 min ahead. 5 January 2026 is a Monday.
    expect(isInWindow(windows, 'Asia/Yangon', new Date('2026-01-05T16:29:00Z'))).toBe(false);
    expect(isInWindow(windows, 'Asia/Yangon', new Date('2026-01-05T16:30:00Z'))).toBe(true);
    expect(isInWindow(windows, 'Asia/Yangon', new Date('2026-01-05T18:59:00Z'))).toBe(true);
    expect(isInWindow(windows, 'Asia/Yangon', new Date('2026-01-05T19:00:00Z'))).toBe(false);
    expect(isInWindow(windows, 'Asia/Yangon', new Date('2026-01-06T16:30:00Z'))).toBe(false);
  });

  it('name the next moment: none earlier is open', () => {
    const window = fc.record({
      days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      from: fc.constantFrom('00:00', '05:15', '12:00', '22:40'),
      to: fc.constantFrom('01:00', '05:30', '13:00', '23:55'),
    });
    const moment = fc
      .integer({ min: 0, max: 14 * 24 * 12 })
      .map((steps) => Date.UTC(2026, 0, 1) + steps * 300_000);
    fc.assert(
      fc.property(fc.array(window, { minLength: 1, maxLength: 2 }), moment, (windows, at) => {
        const next = nextWindow(windows, 'Asia/Phnom_Penh', new Date(at))!;
        expect(isInWindow(windows, 'Asia/Phnom_Penh', next)).toBe(true);
        for (let earlier = at; earlier < next.getTime(); earlier += 300_000)
          expect(isInWindow(windows, 'Asia/Phnom_Penh', new Date(earlier))).toBe(false);
      }),
      { numRuns: 60 },
    );
    expect(nextWindow([], 'Asia/Jakarta', new Date(0))).toBeNull();
  });
});

describe('an unsafe contact', () => {
  it('is stopped, each reason named at once, until it is said why it must be', () => {
    expect(paths(opened(), contacted())).toEqual(['action.override.no_plan']);
    const planned = act(opened(), plan());
    expect(paths(planned, contacted())).toEqual([]);
    expect(paths(planned, contacted({ happenedAt: '2026-01-05T08:00:00Z' }))).toEqual([
      'action.override.outside_windows',
    ]);
    expect(paths(planned, contacted({ channelId: id(2) }))).toEqual(['action.override.channel_never']);
    const alarmed = act(planned, contacted({ result: 'other_person', signOfLife: false }));
    expect(paths(alarmed, contacted({ channelId: null }))).toEqual([
      'action.override.channel_unknown',
      'action.override.alarm',
    ]);
    expect(paths(alarmed, contacted({ channelId: null, override: 'life in danger' }))).toEqual([]);
    expect(paths(alarmed, contacted({ direction: 'in', channelId: null }))).toEqual([]);
  });

  it('is warned of where the phone may be read: unknown is never taken for no', () => {
    const risks = (given: Parameters<typeof plan>[0]) =>
      contactRisks(caseState(act(opened(), plan(given))).contact, id(1), new Date('2026-01-05T17:00:00Z'));
    expect(risks({ searched: 'unknown', codeWord: '' })).toEqual(['phone_perhaps_searched', 'no_code_word']);
    expect(risks({ searched: 'no' })).toEqual([]);
  });
});

describe('signs of life and alarms', () => {
  it('are those of the time they happened, whatever was written down first', () => {
    let actions = act(opened(), plan());
    actions = act(actions, contacted({ direction: 'in', happenedAt: '2026-01-07T10:00:00+07:00' }));
    actions = act(actions, contacted({ direction: 'in', happenedAt: '2026-01-06T10:00:00Z' }));
    expect(lastSignOfLife(caseState(actions).contact)).toBe('2026-01-07T03:00:00.000Z');
  });

  it('stay raised over an unanswered call and end with one that was safe; an undo raises them again', () => {
    let actions = act(opened(), plan());
    actions = act(actions, contacted({ direction: 'in', result: 'duress_word' }));
    actions = act(
      actions,
      contacted({ direction: 'in', result: 'no_answer', happenedAt: '2026-01-06T17:00:00Z' }),
    );
    expect(alarmOf(caseState(actions).contact)?.result).toBe('duress_word');
    actions = act(actions, contacted({ direction: 'in', happenedAt: '2026-01-07T17:00:00Z' }));
    expect(alarmOf(caseState(actions).contact)).toBeNull();
    actions = act(actions, { kind: 'undone', seq: actions.length });
    expect(alarmOf(caseState(actions).contact)?.result).toBe('duress_word');
  });
});

describe('a draft to a phone that is searched', () => {
  it('shows what would reveal, in several scripts', () => {
    const told = (draft: string) =>
      findRevealing(draft).map(({ start, end, kind }) => `${kind} ${draft.slice(start, end)}`);
    expect(told('KBRI akan jemput kamu, nomor kasus 20260017')).toEqual(
      ['authority KBRI', 'rescue jemput', 'crime nomor kasus', 'crime kasus', 'number 20260017'].filter(
        (line) => line !== 'crime kasus',
      ),
    );
    expect(told('大使馆会帮你')).toEqual(['authority 大使馆']);
    expect(told('ตำรวจจะมา')).toEqual(['authority ตำรวจ']);
    expect(told('Halo kak, gimana kabar? Ibu masak rendang.')).toEqual([]);
    // A word inside another word is not that word.
    expect(told('polisiklik metropolis')).toEqual([]);
  });

  it('never fails and stays within the draft', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (draft) => {
        for (const { start, end } of findRevealing(draft)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(draft.length);
        }
      }),
    );
  });
});
