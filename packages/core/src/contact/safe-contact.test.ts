import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseState } from '../case/case-state.ts';
import { checkAction } from '../case/check-action.ts';
import type { CaseActionInput } from '../case/schema.ts';
import { ANNA, act, id, opened } from '../case/testing.ts';
import { alarmOf, lastSignOfLife } from './contact-state.ts';
import { findRevealing } from './find-revealing.ts';
import { contactFaults, contactRisks, stopsContact } from './safe-contact.ts';
import { safeWays } from './safe-ways.ts';
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
  confidant: '',
  told: 'nothing',
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
    expect(risks({})).toEqual(['nothing_revealing']);
  });

  it('to a phone that is searched is stopped unless in safe hours and with a code word', () => {
    const anyTime = {
      id: id(1),
      medium: 'whatsapp',
      address: 'invented',
      use: 'any_time',
      mayAnswer: '',
    } as const;
    const stops = (given: Parameters<typeof plan>[0]) => paths(act(opened(), plan(given)), contacted());
    expect(stops({ codeWord: '' })).toEqual(['action.override.phone_searched']);
    expect(stops({ channels: [anyTime] })).toEqual(['action.override.phone_searched']);
    expect(stops({ channels: [anyTime], searched: 'unknown' })).toEqual([
      'action.override.phone_perhaps_searched',
    ]);
    expect(stops({ channels: [anyTime], searched: 'no' })).toEqual([]);
    // Of a meeting nothing stays behind on the phone.
    expect(stops({ channels: [{ ...anyTime, medium: 'in_person' }] })).toEqual([]);
  });

  it('is also to tell somebody who may not be told, or more than they may', () => {
    const planned = act(
      opened(),
      plan({
        confidants: [
          { name: 'Ani', relation: '', mayKnow: 'safe_or_not' },
          { name: 'Budi', relation: '', mayKnow: 'nothing' },
          { name: 'Cici', relation: '', mayKnow: 'everything' },
        ],
      }),
    );
    const telling = (confidant: string, told: 'safe_or_not' | 'everything') =>
      paths(planned, contacted({ direction: 'told', channelId: null, confidant, told }));
    expect(telling('Ani', 'safe_or_not')).toEqual([]);
    expect(telling('Ani', 'everything')).toEqual(['action.override.confidant_less']);
    expect(telling('Budi', 'safe_or_not')).toEqual(['action.override.confidant_nothing']);
    expect(telling('Dodi', 'safe_or_not')).toEqual(['action.override.confidant_unknown']);
    const { contact } = caseState(planned);
    const made = { direction: 'told', channelId: null, confidant: 'Ani', told: 'everything' } as const;
    expect(safeWays(contact, made, new Date(0))).toEqual([
      { way: 'tell_less' },
      { way: 'other_confidant', name: 'Cici' },
    ]);
  });

  it('is offered only ways that would not be stopped', () => {
    const channel = (number: number) =>
      fc.record({
        id: fc.constant(id(number)),
        medium: fc.constantFrom('whatsapp', 'in_person'),
        address: fc.constant('invented'),
        use: fc.constantFrom('any_time', 'in_windows', 'never'),
        mayAnswer: fc.constant(''),
      } as const);
    const given = fc.record({
      channels: fc.tuple(channel(1), channel(2)),
      searched: fc.constantFrom('yes', 'no', 'unknown'),
      codeWord: fc.constantFrom('', 'invented'),
    } as const);
    fc.assert(
      fc.property(given, fc.integer({ min: 0, max: 48 }), (drawn, hours) => {
        const { contact } = caseState(act(opened(), plan(drawn)));
        const at = new Date(Date.UTC(2026, 0, 5, hours));
        const made = { direction: 'out', channelId: id(1), confidant: '', told: 'nothing' } as const;
        for (const one of safeWays(contact, made, at)) {
          const [channelId, moment] =
            one.way === 'wait'
              ? [id(1), one.until]
              : one.way === 'other_channel'
                ? [one.channelId, at]
                : [null, at];
          if (channelId === null) continue;
          expect(
            contactFaults(contact, { ...made, channelId, happenedAt: moment.toISOString(), override: '' }),
          ).toEqual([]);
        }
        const stopped = contactRisks(contact, id(1), at).some(stopsContact);
        expect(safeWays(contact, made, at).length > 0).toBe(stopped);
      }),
      { numRuns: 80 },
    );
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
