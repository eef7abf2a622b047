import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseState } from '../case/case-state.ts';
import { checkAction } from '../case/check-action.ts';
import { NO_FACTS } from '../case/facts.ts';
import type { CaseAction, CaseActionInput } from '../case/schema.ts';
import { ANNA, act, add, answer, id, opened } from '../case/testing.ts';
import { calendarOf } from '../clock/calendar.ts';
import { clocksOf } from '../clock/clocks.ts';
import { FIELD_CLASS, SERVICE_FIELDS } from './data/service-fields.data.ts';
import { fittingPlaces, placeMisfit } from './fit-place.ts';
import { allowedClasses, leastFields } from './least-fields.ts';
import { DATA_CLASSES, PLACE_KINDS, SERVICES, SHEET_FIELDS } from './schema.ts';
import { consentLack, placesHeld } from './service-state.ts';

type Input<Kind extends CaseActionInput['kind']> = Extract<CaseActionInput, { kind: Kind }>;
const HOUSE = id(60);
const OTHER = id(61);
const consent = (change: Partial<Input<'consent_given'>> = {}): CaseActionInput => ({
  kind: 'consent_given',
  consentId: id(70),
  formVersion: 'C-2',
  language: 'id',
  by: 'person',
  giver: '',
  given: 'written',
  interpreter: 'not_needed',
  on: '2026-01-02',
  until: null,
  scopes: [{ providerId: HOUSE, services: ['shelter', 'medical'], classes: ['identity', 'demography'] }],
  text: '',
  ...change,
});
const referral = (change: Partial<Input<'referred'>> = {}): CaseActionInput => ({
  kind: 'referred',
  referralId: id(80),
  providerId: HOUSE,
  service: 'shelter',
  needId: null,
  placeKind: 'women',
  consentId: id(70),
  exception: '',
  sheet: [{ field: 'name', value: 'Invented' }],
  on: '2026-01-03',
  ...change,
});
const faults = (actions: readonly CaseAction[], input: CaseActionInput, facts = NO_FACTS): string[] =>
  checkAction(caseState(actions), input, ANNA, facts).map(({ path }) => path);
const answered = (given: 'accepted' | 'refused' | 'more_asked', text = ''): CaseActionInput => ({
  kind: 'referral_answered',
  referralId: id(80),
  answer: given,
  on: '2026-01-05',
  text,
});

describe('consent', () => {
  it('is needed for every telling, covers what it names, and stops with its withdrawal', () => {
    expect(faults(opened(), referral())).toEqual(['consentId']);
    const agreed = act(opened(), consent());
    expect(faults(agreed, referral())).toEqual([]);
    expect(faults(agreed, referral({ providerId: OTHER }))).toEqual(['consentId']);
    expect(faults(agreed, referral({ service: 'cash', placeKind: null }))).toEqual(['consentId']);
    const withdrawn = act(agreed, {
      kind: 'consent_withdrawn',
      consentId: id(70),
      on: '2026-01-03',
      text: '',
    });
    expect(faults(withdrawn, referral())).toEqual(['consentId']);
    expect(
      allowedClasses(caseState(withdrawn).services, {
        consentId: id(70),
        providerId: HOUSE,
        service: 'shelter',
      }),
    ).toEqual([]);
    // Also when the case is closed: a withdrawal is possible at any time.
    const closed = act(agreed, { kind: 'closed', reason: 'returned_home', text: '' });
    expect(
      faults(closed, { kind: 'consent_withdrawn', consentId: id(70), on: '2026-01-03', text: '' }),
    ).toEqual([]);
  });

  it('runs out on its day', () => {
    const until = caseState(act(opened(), consent({ until: '2026-01-10' }))).services;
    const asked = { consentId: id(70), providerId: HOUSE, service: 'shelter' as const };
    expect(consentLack(until, asked, '2026-01-10')).toBeNull();
    expect(consentLack(until, asked, '2026-01-11')).toBe('expired');
  });

  it('is given for a child by a guardian, who is named', () => {
    const child = { ...NO_FACTS, age: 'under_18' as const };
    expect(faults(opened(), consent(), child)).toEqual(['by']);
    expect(faults(act(opened(), answer('child.under_18', 'yes')), consent())).toEqual(['by']);
    expect(faults(opened(), consent({ by: 'guardian' }), child)).toEqual(['giver']);
    expect(faults(opened(), consent({ by: 'guardian', giver: 'Invented aunt' }), child)).toEqual([]);
  });

  it('may be missing only where a child is at risk, and then it is said why', () => {
    const without = referral({ consentId: null, exception: 'held by the recruiter, invented' });
    expect(faults(opened(), without)).toEqual(['exception']);
    expect(faults(opened(), without, { ...NO_FACTS, age: 'under_18' })).toEqual([]);
    expect(faults(act(opened(), answer('child.under_18', 'yes')), without)).toEqual([]);
    expect(faults(opened(), referral({ consentId: null }), { ...NO_FACTS, age: 'under_18' })).toEqual([
      'consentId',
    ]);
  });
});

describe('the least that leaves', () => {
  it('is never more than the service needs nor than the consent allows, whatever both are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SERVICES), fc.subarray([...DATA_CLASSES]), (service, classes) => {
        const { leaves, keptBack } = leastFields(service, classes);
        for (const field of leaves) {
          expect(SERVICE_FIELDS[service] as readonly string[]).toContain(field);
          expect(classes).toContain(FIELD_CLASS[field]);
        }
        // Every field is either told or kept back with a reason.
        expect([...leaves, ...keptBack.map(({ field }) => field)].sort()).toEqual([...SHEET_FIELDS].sort());
      }),
    );
    const agreed = act(opened(), consent());
    expect(faults(agreed, referral({ sheet: [{ field: 'contact', value: 'x' }] }))).toEqual([
      'sheet.contact',
    ]);
    expect(faults(agreed, referral({ sheet: [{ field: 'passport', value: 'x' }] }))).toEqual([
      'sheet.passport',
    ]);
  });
});

describe('a place', () => {
  it('is never one among adults for a child, nor for the other sex; the unknown does not exclude', () => {
    expect(placeMisfit('women', { sex: 'female', child: true })).not.toBeNull();
    expect(placeMisfit('women', { sex: 'male', child: false })).not.toBeNull();
    expect(placeMisfit('children', { sex: 'male', child: false })).not.toBeNull();
    expect(fittingPlaces({ sex: 'unknown', child: null })).toEqual([...PLACE_KINDS]);
    expect(fittingPlaces({ sex: 'female', child: true })).toEqual(['families', 'children', 'wheelchair']);
  });
});

describe('a referral', () => {
  const sent = () => act(act(opened(), consent()), referral());
  it('runs its clock until it is answered, and holds a place from acceptance to its end', () => {
    const clocks = (actions: readonly CaseAction[]) =>
      clocksOf(caseState(actions), calendarOf(null, null)).map(({ kind, dueAt }) => [
        kind,
        dueAt.slice(0, 10),
      ]);
    // 3 January 2026 is a Saturday: five working days on it is the 9th.
    expect(clocks(sent())).toEqual([['referral_answer', '2026-01-09']]);
    const accepted = act(sent(), answered('accepted'));
    expect(clocks(accepted)).toEqual([]);
    expect(placesHeld(caseState(accepted).services).map(({ id: one }) => one)).toEqual([id(80)]);
    const done = act(accepted, {
      kind: 'referral_completed',
      referralId: id(80),
      result: 'given',
      on: '2026-02-01',
      text: '',
    });
    expect(placesHeld(caseState(done).services)).toEqual([]);
    // Undoing the completion holds the place again.
    expect(placesHeld(caseState(act(done, { kind: 'undone', seq: 5 })).services)).toHaveLength(1);
  });

  it('is refused only with a reason, answered once, and recalled until it is over', () => {
    expect(faults(sent(), answered('refused'))).toEqual(['text']);
    const refused = act(sent(), answered('refused', 'full, invented'));
    expect(faults(refused, answered('accepted'))).toEqual(['referralId']);
    expect(
      faults(refused, { kind: 'referral_recalled', referralId: id(80), on: '2026-01-06', text: 'x' }),
    ).toEqual(['referralId']);
    expect(
      faults(sent(), { kind: 'referral_recalled', referralId: id(80), on: '2026-01-06', text: 'x' }),
    ).toEqual([]);
  });

  it('does not go against what the person declined', () => {
    const declined = act(act(opened(), consent()), {
      kind: 'need_recorded',
      needId: id(90),
      service: 'shelter',
      wish: 'declined',
      text: '',
    });
    expect(faults(declined, referral({ needId: id(90) }))).toEqual(['needId']);
  });

  it('changes nothing where it is answered without having been sent', () => {
    const stray = add(opened(), answered('accepted'), ANNA);
    expect(caseState(stray).services).toEqual(caseState(opened()).services);
  });
});
