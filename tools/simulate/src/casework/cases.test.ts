import { describe, expect, it } from 'vitest';
import { simulateRegion } from '../region.ts';
import type { SuggestedCase } from './types.ts';

/** The rules of DESIGN.md told again, apart from the code that writes the cases. */
function replay({ actions }: SuggestedCase): SuggestedCase['expected'] {
  let status: SuggestedCase['expected']['status'] = 'open';
  let outcome: SuggestedCase['expected']['outcome'] = 'undecided';
  for (const action of actions) {
    if (action.kind === 'answered' && status === 'open') status = 'screening';
    if (action.kind === 'decided' && action.finding === 'victim') {
      status = 'decided';
      outcome = action.standard === 'balance_of_probabilities' ? 'confirmed_victim' : 'presumed_victim';
    }
    if (action.kind === 'decided' && action.finding === 'not_victim') status = 'awaiting_second_reader';
    if (action.kind === 'second_read')
      [status, outcome] = action.agrees ? ['decided', 'not_victim'] : ['screening', 'undecided'];
    if (action.kind === 'reopened') [status, outcome] = ['screening', 'undecided'];
    if (action.kind === 'closed') status = 'closed';
  }
  return { status, outcome };
}

describe('casesOf', () => {
  const { cases, persons } = simulateRegion({ seed: 5, reports: 900, persons: 800, until: '2026-11-20' });

  it('promises what a replay of the actions gives', () => {
    expect(cases.length).toBeGreaterThan(300);
    for (const one of cases) expect(replay(one)).toEqual(one.expected);
  });

  it('never lets the decider be the second reader, nor a suspect have a case', () => {
    const suspects = new Set(persons.filter(({ role }) => role === 'suspect').map(({ id }) => id));
    for (const { personId, actions } of cases) {
      expect(suspects.has(personId)).toBe(false);
      const decider = actions.find(({ kind }) => kind === 'decided')?.actor;
      for (const { kind, actor } of actions) if (kind === 'second_read') expect(actor).not.toBe(decider);
    }
  });
});
