import { describe, expect, it } from 'vitest';
import { person as bare, born } from '../testing.ts';
import type { PersonRecord } from '../types.ts';
import { linkPersons } from './link-persons.ts';

const person = (id: string, part: Partial<PersonRecord> = {}): PersonRecord =>
  bare(id, { names: ['Rizki Pratama'], ...part });
const SAME = { birth: born('1998-07-02'), passports: ['C7654321'] };

describe('linking persons', () => {
  it('lets what two reports say together speak for a third', () => {
    const clusters = linkPersons([
      person('a', SAME),
      person('b', { passports: ['C7654321'], phones: ['+6281100000001'] }),
      person('c', { names: ['Risky Pratama'], birth: born('1998-02-07'), phones: ['081100000001'] }),
      person('d', { names: ['Dewi Lestari'], phones: ['+6281100000001'] }),
    ]);
    expect([...clusters]).toEqual([
      ['a', 'a'],
      ['b', 'a'],
      ['c', 'a'],
      ['d', 'd'],
    ]);
  });

  it('keeps a suspect from a person at risk, also by way of a third, unless a human joins them', () => {
    const records = [
      person('a', SAME),
      person('i', { ...SAME, role: 'informant' }),
      person('s', { ...SAME, role: 'suspect' }),
    ];
    const clusters = linkPersons(records);
    expect(clusters.get('a')).not.toBe(clusters.get('s'));
    const judged = linkPersons(records, { mustLink: [['a', 's']] });
    expect(judged.get('a')).toBe(judged.get('s'));
  });

  it('keeps two subjects of one report apart, and those judged apart', () => {
    const twins = [
      person('a', { ...SAME, group: 'r' }),
      person('b', { ...SAME, group: 'r' }),
      person('c', SAME),
    ];
    const clusters = linkPersons(twins);
    expect(clusters.get('a')).not.toBe(clusters.get('b'));
    const apart = linkPersons([person('a', SAME), person('c', SAME)], { cannotLink: [['a', 'c']] });
    expect(apart.get('a')).not.toBe(apart.get('c'));
  });

  it('keeps the names that clusters bore before', () => {
    const clusters = linkPersons([person('a', SAME), person('b', SAME)], {
      previous: new Map([['b', 'old']]),
    });
    expect([...clusters.values()]).toEqual(['old', 'old']);
    expect([...linkPersons([])]).toEqual([]);
  });
});
