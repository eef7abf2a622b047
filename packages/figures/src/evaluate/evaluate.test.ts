import { describe, expect, it } from 'vitest';
import { seededBytes } from '../noise/random.ts';
import { expectValue } from '../outcome.ts';
import { inventRecords } from '../testing.ts';
import { evaluateFigures } from './evaluate-figures.ts';
import { inferColumns } from './infer-columns.ts';
import { inferPlan } from './infer-plan.ts';

const records = inventRecords(2000, [3, 4, 5, 2]);
const names = records.columns.map(({ name }) => name);
const rows = Array.from({ length: records.size }, (_, row) =>
  Object.fromEntries(records.columns.map(({ name, values }, c) => [name, values[records.codes[c]![row]!]!])),
);
let ticks = 0;
const evaluate = (epsilon: number) =>
  evaluateFigures({ names, rows, epsilon, clock: () => ticks++, bytes: seededBytes(5) });
const paths = (outcome: { ok: boolean; problems?: readonly { path: string }[] }) =>
  outcome.problems?.map(({ path }) => path);

describe('evaluating figures', () => {
  it('errs less with more budget', () => {
    const [little, much] = [expectValue(evaluate(0.3)), expectValue(evaluate(8))];
    expect(much.planMeanAbsoluteError).toBeLessThan(little.planMeanAbsoluteError / 4);
    expect(much.error2way!).toBeLessThan(little.error2way!);
    expect(much.error3way!).toBeLessThan(little.error3way!);
    expect(much).toMatchObject({ rows: 2000, columns: 4, epsilon: 8 });
  });

  it('refuses measurements, a million distinct values, one column, no row and a budget that is none, all at once', () => {
    const bad = Array.from({ length: 1500 }, (_, row) => ({
      height: String(150 + row / 7),
      name: `person ${row}`,
      code: String(row),
      sex: '',
    }));
    const outcome = evaluateFigures({
      names: ['height', 'name', 'code', 'sex'],
      rows: bad,
      epsilon: -1,
      clock: () => 0,
    });
    expect(paths(outcome)).toEqual(['epsilon', 'height', 'name', 'code']);
    expect(JSON.stringify(outcome)).not.toContain('person 7');
    expect(paths(evaluateFigures({ names: ['a'], rows: [{ a: '1' }], epsilon: 1, clock: () => 0 }))).toEqual([
      'columns',
    ]);
    expect(paths(evaluateFigures({ names: [], rows: [], epsilon: 1, clock: () => 0 }))).toEqual([
      'columns',
      'rows',
    ]);
  });

  it('takes empty strings for a value of their own', () => {
    expect(expectValue(inferColumns(['a'], [{ a: 'x' }, { a: '' }, {}]))).toEqual([
      { name: 'a', values: ['', 'x'] },
    ]);
  });

  it('plans by code lists alone and keeps tables small', () => {
    const columns = [2, 3, 900, 4, 50].map((length, at) => ({
      name: `c${at}`,
      values: Array.from({ length }, (_, value) => String(value)),
    }));
    const { tables } = inferPlan(columns, 1000);
    expect(new Set(tables.flat()).size).toBe(5);
    for (const table of tables)
      if (table.length > 1)
        expect(
          table.reduce((cells, name) => cells * columns.find((one) => one.name === name)!.values.length, 1),
        ).toBeLessThanOrEqual(200);
  });
});
