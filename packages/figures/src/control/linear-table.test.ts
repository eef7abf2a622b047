import { describe, expect, it } from 'vitest';
import { checkTable, flat, type Hierarchy, tableWithMargins } from './linear-table.ts';

describe('tableWithMargins', () => {
  it('adds the margins of a two-way table', () => {
    const { values, relations } = tableWithMargins([flat(2), flat(3)], [1, 2, 3, 4, 5, 6]);
    expect(values).toEqual([1, 2, 3, 6, 4, 5, 6, 15, 5, 7, 9, 21]);
    // 4 column sums and 3 row sums.
    expect(relations).toHaveLength(7);
    expect(relations).toContainEqual({ total: 7, parts: [4, 5, 6] });
    expect(relations).toContainEqual({ total: 9, parts: [1, 5] });
  });
  it('adds subtotals of a hierarchy, in three dimensions', () => {
    const age: Hierarchy = {
      size: 5,
      sums: [
        { total: 2, parts: [0, 1] },
        { total: 4, parts: [2, 3] },
      ],
    };
    const inner = Array.from({ length: 2 * 3 * 2 }, (_, at) => at + 1);
    const { values, relations } = tableWithMargins([flat(2), age, flat(2)], inner);
    for (const { total, parts } of relations)
      expect(values[total]).toBe(parts.reduce((sum, part) => sum + values[part]!, 0));
    expect(values.at(-1)).toBe((12 * 13) / 2);
    // Along sex 5 x 3, along age 2 x 3 x 3, along the last 3 x 5.
    expect(relations).toHaveLength(15 + 18 + 15);
  });
  it('insists on the right number of inner cells', () => {
    expect(() => tableWithMargins([flat(2)], [1])).toThrow(RangeError);
    expect(() => tableWithMargins([flat(2)], [1, 2, 3])).toThrow(RangeError);
  });
});

describe('checkTable', () => {
  it('names every fault at once', () => {
    const problems = checkTable({
      values: [1, -1, null],
      relations: [
        { total: 0, parts: [] },
        { total: 0, parts: [3] },
        { total: 0, parts: [2, 2] },
      ],
    });
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'bad_number cell 1',
      'empty relations[0]',
      'unknown_value relations[1]',
      'duplicate relations[2]',
    ]);
  });
});
