import { describe, expect, it } from 'vitest';
import { auditSubtraction } from './audit-subtraction.ts';
import type { PublishedRow, SumRule } from './published-rows.ts';
import { unwrap } from './test-support.ts';

const row = (place: string, sex: string, age: string, value: number | null): PublishedRow => ({
  keys: { place, sex, age },
  value,
});
const bySex: SumRule = { columns: ['sex'], total: ['all'] };
const byAge: SumRule = { columns: ['age'], total: ['all'], parts: [['child'], ['adult']] };
const lessThanFive = { lower: 0, upper: 4 };
const rowsOf = (found: readonly { readonly row: number; readonly lower: number }[]) =>
  found.map(({ row: at, lower }) => [at, lower]);

describe('auditSubtraction', () => {
  it('finds parts and totals pinned by one subtraction', () => {
    const rows = [
      row('here', 'all', 'all', 20),
      row('here', 'female', 'all', 17),
      row('here', 'male', 'all', null),
      row('there', 'all', 'child', null),
      row('there', 'female', 'child', 1),
      row('there', 'male', 'child', 2),
      row('nowhere', 'male', 'child', null),
    ];
    const audit = unwrap(auditSubtraction(rows, [bySex, byAge], lessThanFive));
    expect(audit.suppressed).toBe(3);
    expect(rowsOf(audit.bySubtraction)).toEqual([
      [2, 3],
      [3, 3],
    ]);
    expect(audit.pinned).toEqual(audit.bySubtraction);
    expect(audit.narrowed).toEqual([]);
  });
  it('goes on where one answer opens the next, and narrows by bounds', () => {
    const rows = [
      row('here', 'all', 'all', 20),
      row('here', 'female', 'all', 17),
      row('here', 'male', 'all', null),
      row('here', 'male', 'adult', 2),
      row('here', 'male', 'child', null),
      row('there', 'all', 'all', 8),
      row('there', 'female', 'all', null),
      row('there', 'male', 'all', null),
      row('yonder', 'all', 'all', 7),
      row('yonder', 'female', 'all', null),
      row('yonder', 'male', 'all', null),
    ];
    const audit = unwrap(auditSubtraction(rows, [bySex, byAge], lessThanFive));
    expect(rowsOf(audit.bySubtraction)).toEqual([[2, 3]]);
    // 8 out of two numbers up to 4 can only be 4 and 4.
    expect(rowsOf(audit.pinned)).toEqual([
      [2, 3],
      [4, 1],
      [6, 4],
      [7, 4],
    ]);
    expect(audit.narrowed).toEqual([
      { row: 9, lower: 3, upper: 4 },
      { row: 10, lower: 3, upper: 4 },
    ]);
  });
  it('draws nothing from sums that do not hold, alone or together', () => {
    const rows = [
      row('here', 'all', 'all', 20),
      row('here', 'female', 'all', 11),
      row('here', 'male', 'all', null),
      row('there', 'all', 'all', 10),
      row('there', 'female', 'all', 8),
      row('there', 'male', 'all', null),
      row('there', 'male', 'child', 1),
      row('there', 'male', 'adult', null),
      row('there', 'all', 'adult', 9),
      row('there', 'female', 'adult', 9),
    ];
    const audit = unwrap(auditSubtraction(rows, [bySex, byAge], lessThanFive));
    // here: 9 is no "<5". there: male is 2 by sex and male adult 0 by nine less nine, but 1 + 0 is not 2; and neither
    // all adults nor female adults are the only part of their totals.
    expect(rowsOf(audit.bySubtraction)).toEqual([
      [5, 2],
      [7, 0],
    ]);
    expect(audit.contradictory).toBe(4);
  });
  it('takes two columns as one dimension, kept to one kind of part', () => {
    const line = (kind: string, what: string, value: number | null): PublishedRow => ({
      keys: { kind, what },
      value,
    });
    const rows = [
      line('all', 'all', 9),
      line('form', 'labour', 6),
      line('form', 'other', null),
      line('origin', 'near', 5),
      line('origin', 'far', null),
    ];
    const rule = (kind: string, remainder: boolean): SumRule => ({
      columns: ['kind', 'what'],
      total: ['all', 'all'],
      among: { kind: [kind] },
      remainder,
    });
    const audit = unwrap(auditSubtraction(rows, [rule('form', false), rule('origin', false)], lessThanFive));
    expect(rowsOf(audit.bySubtraction)).toEqual([
      [2, 3],
      [4, 4],
    ]);
    // Where an unpublished remainder may exist, only an upper bound is left.
    const careful = unwrap(auditSubtraction(rows, [rule('form', true)], lessThanFive));
    expect([careful.bySubtraction, careful.narrowed]).toEqual([[], [{ row: 2, lower: 0, upper: 3 }]]);
  });
  it('leaves rows out that contradict one another, unless told which to believe', () => {
    const rows = [
      row('here', 'all', 'all', 20),
      row('here', 'all', 'all', 19),
      row('here', 'female', 'all', 17),
      row('here', 'male', 'all', null),
      row('here', 'male', 'all', null),
    ];
    const found = (repeated: 'left_out' | 'first' | 'last') =>
      rowsOf(unwrap(auditSubtraction(rows, [bySex], lessThanFive, { repeated })).bySubtraction);
    expect(found('left_out')).toEqual([]);
    expect(found('first')).toEqual([
      [3, 3],
      [4, 3],
    ]);
    expect(found('last')).toEqual([
      [3, 2],
      [4, 2],
    ]);
  });
  it('refuses rules and rows that do not fit, all at once', () => {
    const rows = [row('here', 'all', 'all', 1), row('here', 'male', 'all', -1)];
    const rules: SumRule[] = [
      { columns: ['colour'], total: ['all'] },
      { columns: ['sex'], total: ['all', 'all'] },
    ];
    const outcome = auditSubtraction(rows, rules, { lower: 3, upper: 1 });
    expect(!outcome.ok && outcome.problems.map(({ path }) => path)).toEqual([
      'bounds',
      'rules[0]',
      'rules[1]',
      'line 2',
    ]);
  });
});
