import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseState } from '../case/case-state.ts';
import { act, answer, id, opened } from '../case/testing.ts';
import { REPATRIATION_STAGES } from '../repatriation/schema.ts';
import { BULK_KINDS, BulkAct } from './bulk.ts';
import { factStanding } from './divergence.ts';
import { countedAs, countHeads } from './head-count.ts';
import { COUNT_KINDS } from './schema.ts';

const fact = (withdrawn = false) => ({
  id: id(50),
  incidentId: id(40),
  withdrawn: withdrawn ? { by: 'A', at: '2026-01-02T00:00:00Z', reason: 'invented' } : null,
});
const joined = () => act(opened(), { kind: 'incident_set', incidentId: id(40) });

describe('a shared fact', () => {
  it('stands for whoever belongs to the incident, until it is withdrawn or not so for the person', () => {
    expect(factStanding(fact(), caseState(opened()))).toBe('withdrawn');
    expect(factStanding(fact(), caseState(joined()))).toBe('stands');
    expect(factStanding(fact(true), caseState(joined()))).toBe('withdrawn');
    const apart = act(joined(), {
      kind: 'fact_diverged',
      factId: id(50),
      reason: 'arrived later',
      instead: '',
    });
    expect(factStanding(fact(), caseState(apart))).toBe('not_this_person');
    // Undoing "not this person" brings the fact back, and leaving the incident takes it away.
    expect(factStanding(fact(), caseState(act(apart, { kind: 'undone', seq: 3 })))).toBe('stands');
    const left = act(joined(), { kind: 'incident_set', incidentId: null });
    expect(factStanding(fact(), caseState(left))).toBe('withdrawn');
  });

  it('can be set aside while a "no" waits, but not in a closed case', () => {
    const closed = act(joined(), { kind: 'closed', reason: 'returned_home', text: '' });
    expect(() =>
      act(closed, { kind: 'fact_diverged', factId: id(50), reason: 'invented', instead: '' }),
    ).toThrow(/not_now/);
  });
});

describe('counting heads', () => {
  const heads = fc.array(
    fc.record({
      stage: fc.option(fc.constantFrom(...REPATRIATION_STAGES), { nil: null }),
      hasDocument: fc.boolean(),
      detained: fc.boolean(),
    }),
  );
  it('counts everybody as having been there, and nobody at home as held or without papers', () => {
    fc.assert(
      fc.property(heads, (all) => {
        const counted = countHeads(all.map(countedAs));
        expect(counted.present).toBe(all.length);
        const away = all.filter(({ stage }) => stage !== 'home');
        expect(counted.home + away.length).toBe(all.length);
        expect(counted.without_passport).toBe(away.filter(({ hasDocument }) => !hasDocument).length);
        expect(counted.detained).toBe(away.filter(({ detained }) => detained).length);
        expect(Object.keys(counted).sort()).toEqual([...COUNT_KINDS].sort());
      }),
    );
  });
});

describe('a bulk', () => {
  it('takes side work only: no finding is made for many at once', () => {
    const bulk = (action: unknown) => BulkAct.safeParse({ bulkId: id(1), caseIds: [id(2)], action }).success;
    expect(bulk({ kind: 'priority_set', urgent: true })).toBe(true);
    expect(bulk(answer('child.under_18', 'no'))).toBe(false);
    expect(
      bulk({ kind: 'decided', finding: 'not_victim', standard: 'suspicion', law: 'uu21', reasons: 'x' }),
    ).toBe(false);
    expect(BULK_KINDS).not.toContain('closed');
  });
});
