import { describe, expect, it } from 'vitest';
import { planOf, toggleColumn } from './plan-draft.ts';

describe('the draft of a plan', () => {
  it('keeps columns in their fixed order', () => {
    expect(toggleColumn(['sex'], 'country')).toEqual(['country', 'sex']);
    expect(toggleColumn(['country', 'sex'], 'sex')).toEqual(['country']);
  });

  it('names each table once, adds the total, and waits for what is missing', () => {
    const draft = { from: '2026-01', to: '2026-02', epsilon: 1 };
    expect(planOf({ ...draft, tables: [['sex'], [], ['sex'], ['country']] })?.tables).toEqual([
      ['sex'],
      ['country'],
      [],
    ]);
    expect(planOf({ ...draft, tables: [[]] })).toBeNull();
    expect(planOf({ ...draft, from: '', tables: [['sex']] })).toBeNull();
    expect(planOf({ ...draft, from: '2026-03', tables: [['sex']] })).toBeNull();
  });
});
