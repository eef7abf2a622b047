import { describe, expect, it } from 'vitest';
import { createRandomness, seededBytes } from '../noise/random.ts';
import { findSums } from './find-sums.ts';
import type { PublishedRow } from './published-rows.ts';

/** Places by sex and age, with totals of both, and every third child of a place hidden. */
const invented = (): PublishedRow[] => {
  const random = createRandomness(seededBytes(11));
  const rows: PublishedRow[] = [];
  for (let place = 0; place < 40; place++) {
    const count = [0, 1].map(() => [0, 1].map(() => 1 + random.below(50)));
    const at = (sex: number, age: number): number => {
      if (sex === 2) return at(0, age) + at(1, age);
      return age === 2 ? at(sex, 0) + at(sex, 1) : count[sex]![age]!;
    };
    ['female', 'male', 'all'].forEach((sex, s) => {
      ['child', 'adult', 'any'].forEach((age, a) => {
        const hidden = place % 3 === 0 && age === 'child';
        rows.push({ keys: { place: `p${place}`, sex, age }, value: hidden ? null : at(s, a) });
      });
    });
  }
  return rows;
};

describe('findSums', () => {
  it('finds the totals of the columns, and no others', () => {
    const found = findSums(invented());
    // Sex: 40 places x 3 ages less the 14 hidden; age: the 26 places without hidden cells x 3 sexes.
    expect(found).toEqual([
      { rule: { columns: ['sex'], total: ['all'] }, groups: 106, agreeing: 106 },
      { rule: { columns: ['age'], total: ['any'] }, groups: 78, agreeing: 78 },
    ]);
  });
  it('bears sums that do not always hold, up to the share asked for', () => {
    const rows = invented().map((row, at) =>
      row.keys.sex === 'all' && at % 5 === 0 && row.value !== null ? { ...row, value: row.value + 1 } : row,
    );
    const [first] = findSums(rows);
    expect(first?.rule).toEqual({ columns: ['sex'], total: ['all'] });
    expect(first!.agreeing).toBeLessThan(first!.groups);
    expect(findSums(rows, { share: 1 }).map(({ rule }) => rule.columns[0])).not.toContain('sex');
  });
});
