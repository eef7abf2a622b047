import { expect, it } from 'vitest';
import { type BlockingRule, blocksOf, countPairs } from './blocks.ts';
import { chooseBlocking, LARGEST_CHOICE } from './choose-blocking.ts';
import { encodeColumn } from './columns.ts';

// 3,000 people, each seen twice, the two rows 3,000 apart.
const PEOPLE = 3000;
const persons = Array.from({ length: 2 * PEOPLE }, (_, row) => row % PEOPLE);
const second = (row: number): boolean => row >= PEOPLE;
const columns = [
  // Tells everybody apart, but is missing in a third of the second rows.
  encodeColumn(
    'passport',
    persons.map((person, row) => (second(row) && person % 3 === 0 ? '' : `p${person}`)),
  ),
  // Six people bear each name.
  encodeColumn(
    'name',
    persons.map((person) => `n${person % 500}`),
  ),
  // Of no use: rows stand together by chance.
  encodeColumn(
    'batch',
    persons.map((_, row) => `b${(row * 7919) % 211}`),
  ),
];
const [PASSPORT, NAME, BATCH, BOTH]: BlockingRule[] = [
  [{ column: 'passport' }],
  [{ column: 'name' }],
  [{ column: 'batch' }],
  [{ column: 'passport' }, { column: 'name' }],
];
const choose = (candidates: readonly (BlockingRule | undefined)[], budget: number) => {
  const rules = candidates.flatMap((rule) => (rule ? [rule] : []));
  const blocks = rules.map((rule) => blocksOf(columns, 2 * PEOPLE, rule, LARGEST_CHOICE));
  const chosen = chooseBlocking(rules, blocks, (a, b) => (persons[a] === persons[b] ? 0.99 : 0), budget);
  const made = chosen.blocking.map((rule, at) =>
    countPairs(blocksOf(columns, 2 * PEOPLE, rule), chosen.mostInBlock[at]),
  );
  return { ...chosen, made };
};

it('takes what gives matches for few pairs, and nothing that gives the same again or none', () => {
  const { blocking, made, pairs } = choose([BATCH, PASSPORT, BOTH, NAME], 1e9);
  expect(blocking).toContainEqual(NAME);
  expect(blocking).not.toContainEqual(BATCH);
  // Passport alone gives all that passport and name together give.
  expect(blocking.filter((rule) => rule === PASSPORT || rule === BOTH)).toHaveLength(1);
  expect(made.reduce((sum, one) => sum + one, 0)).toBe(pairs);
});

it('keeps the budget, the most telling first', () => {
  const { blocking, pairs } = choose([NAME, BATCH, PASSPORT], 2000);
  expect(blocking).toEqual([PASSPORT]);
  expect(pairs).toBe(2000);
  expect(choose([NAME, BATCH, PASSPORT], 1999).blocking).toEqual([]);
});
