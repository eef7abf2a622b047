import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseState } from '../case/case-state.ts';
import { ANNA, add, opened } from '../case/testing.ts';
import { type DraftAction, fieldsInAction, fieldsInCase, lastChange, withFields } from './case-fields.ts';
import { canonical, keepBoth, mergeFields } from './merge.ts';

const FIELDS = ['a', 'b', 'c', 'd'] as const;
const value = fc.oneof(
  fc.constantFrom(null, '', 'yes', 'no', 1),
  fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
  fc.record({ p: fc.constantFrom(1, 2), q: fc.constantFrom(1, 2) }),
);
const side = fc.dictionary(fc.constantFrom(...FIELDS), value);

describe('three-way merge', () => {
  it('loses nothing: every change of either side is in the result or in a named conflict', () => {
    fc.assert(
      fc.property(side, side, side, (base, mine, theirs) => {
        const merge = mergeFields(base, mine, theirs);
        for (const field of FIELDS)
          for (const changed of [mine, theirs]) {
            if (canonical(changed[field]) === canonical(base[field])) continue;
            const conflict = merge.conflicts.find((each) => each.field === field);
            const held = conflict ? [conflict.mine, conflict.theirs] : [merge.fields[field]];
            expect(held.map(canonical)).toContain(canonical(changed[field]));
            expect(conflict !== undefined && field in merge.fields).toBe(false);
          }
      }),
    );
  });

  it('invents nothing, and what nobody changed stays', () => {
    fc.assert(
      fc.property(side, side, side, (base, mine, theirs) => {
        const { fields } = mergeFields(base, mine, theirs);
        for (const [field, held] of Object.entries(fields)) {
          expect([base, mine, theirs].map((each) => canonical(each[field]))).toContain(canonical(held));
          if (canonical(mine[field]) === canonical(base[field]))
            expect(canonical(held)).toBe(canonical(theirs[field]));
        }
      }),
    );
  });

  it('is symmetric, and repeating it changes nothing', () => {
    fc.assert(
      fc.property(side, side, side, (base, mine, theirs) => {
        const merge = mergeFields(base, mine, theirs);
        const swapped = mergeFields(base, theirs, mine);
        expect(canonical(swapped.fields)).toBe(canonical(merge.fields));
        expect(
          swapped.conflicts.map(({ mine: m, theirs: t, ...rest }) => ({ ...rest, mine: t, theirs: m })),
        ).toEqual(merge.conflicts);
        expect(swapped.mine).toEqual(merge.theirs);
        if (merge.conflicts.length === 0) {
          const again = mergeFields(base, merge.fields, theirs);
          expect(again.conflicts).toEqual([]);
          expect(canonical(again.fields)).toBe(canonical(merge.fields));
        }
        expect(mergeFields(base, mine, mine).conflicts).toEqual([]);
      }),
    );
  });

  it('keeps both where a field can hold both, and offers that nowhere else', () => {
    const conflict = (mine: unknown, theirs: unknown) => ({ field: 'f', base: null, mine, theirs });
    expect(keepBoth(conflict('mine', 'theirs'))).toEqual({ value: 'theirs\n\nmine' });
    expect(keepBoth(conflict(['a', 'b'], ['b', 'c']))).toEqual({ value: ['b', 'c', 'a'] });
    expect(keepBoth(conflict([{ id: 1, x: 1 }], [{ id: 1, x: 2 }]))).toBeNull();
    expect(keepBoth(conflict('yes', null))).toBeNull();
    expect(keepBoth(conflict({ answer: 'yes' }, { answer: 'no' }))).toBeNull();
  });
});

describe('fields of a case', () => {
  const answered = (answer: 'yes' | 'no', statementIds: string[], note: string): DraftAction => ({
    kind: 'answered',
    question: 'ilo.4',
    answer,
    statementIds,
    againstIds: [],
    note,
  });

  it('an answer and its evidence are one field: evidence for "no" never ends up under a "yes"', () => {
    const base = fieldsInAction(answered('no', ['one'], ''));
    const mine = fieldsInAction(answered('yes', ['one'], 'mine'));
    const theirs = fieldsInAction(answered('no', ['one', 'two'], ''));
    const merge = mergeFields(base, mine, theirs);
    expect(merge.conflicts.map(({ field }) => field)).toEqual(['answer']);
    expect(merge.fields).toEqual({ note: 'mine' });
  });

  it('come back from the case as they went in', () => {
    const state = caseState(add(opened(), answered('yes', [], 'words'), ANNA));
    const action = answered('no', [], '');
    expect(fieldsInCase(state, action)).toEqual(fieldsInAction(answered('yes', [], 'words')));
    expect(lastChange(state, action)).toMatchObject({ by: expect.any(String), at: expect.any(String) });
    expect(withFields(action, fieldsInCase(state, action))).toEqual(answered('yes', [], 'words'));
    expect(fieldsInCase(caseState(opened()), action)).toEqual({ answer: null, note: '' });
  });
});
