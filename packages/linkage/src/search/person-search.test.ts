import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { person } from '../testing.ts';
import type { PersonRecord } from '../types.ts';
import { createPersonSearch } from './person-search.ts';

const record = (id: string, names: string[], more: Partial<PersonRecord> = {}): PersonRecord =>
  person(id, { names, ...more });

const search = createPersonSearch();
const PERSONS: Record<string, [string[], Partial<PersonRecord>?]> = {
  djoko: [['Moch. Djoko Soeprapto'], { phones: ['+6281200001111'], passports: ['C1234567'] }],
  joko: [['Joko Widjaja']],
  siti: [['Siti Nurhaliza binti Ahmad'], { handles: ['@siti_contoh'] }],
  somchai: [['สมชาย ใจดี']],
  sokha: [['សុខ សុភាព']],
  burmese: [['မောင်မောင်ဦး']],
  wang: [['王小明']],
  hoa: [['Nguyễn Thị Hòa']],
};
for (const [id, [names, more]] of Object.entries(PERSONS)) search.add(record(id, names, more));
const first = (typed: string) => search.find(typed)[0]?.id;

describe('finding persons while somebody types', () => {
  it.each([
    ['Mohammad Joko Suprapto', 'djoko'],
    ['djoko sup', 'djoko'],
    ['Muhammad Djoko', 'djoko'],
    ['Wijaya', 'joko'],
    ['siti nur', 'siti'],
    ['Somchai Jaidee', 'somchai'],
    ['สมชาย', 'somchai'],
    ['Sok Sopheap', 'sokha'],
    ['Maung Maung Oo', 'burmese'],
    ['Wang Xiaoming', 'wang'],
    ['王小明', 'wang'],
    ['nguyen hoa', 'hoa'],
    ['0812 0000 1111', 'djoko'],
    ['+62 812-0000-1111', 'djoko'],
    ['0000 1111', 'djoko'],
    ['c1234567', 'djoko'],
    ['C12345', 'djoko'],
    ['siti_contoh', 'siti'],
  ])('%s finds %s first', (typed, id) => {
    expect(first(typed)).toBe(id);
  });

  it('says by what it found, and never invents somebody', () => {
    expect(search.find('08120000111')).toEqual([]);
    expect(search.find('0812 0000 1111')[0]).toMatchObject({
      by: 'phone',
      how: 'same',
      value: '+6281200001111',
    });
    expect(search.find('C1234S67')[0]).toMatchObject({ by: 'document', how: 'alike' });
    expect(search.find('sit')[0]).toMatchObject({
      by: 'name',
      how: 'part',
      value: 'Siti Nurhaliza binti Ahmad',
    });
    expect(search.find('')).toEqual([]);
    expect(search.find('zzzz qqqq')).toEqual([]);
  });

  it('forgets whoever is removed, and is then as if they had never been', () => {
    const words = ['siti', 'ahmad', 'joko', 'maung', 'hoa', 'suprapto', 'khin', 'aye'];
    const name = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
      .map((each) => each.join(' '));
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 20 }),
        fc.array(name, { maxLength: 20 }),
        name,
        (stay, go, typed) => {
          const one = createPersonSearch();
          const other = createPersonSearch();
          for (const [at, each] of go.entries()) one.add(record(`go${at}`, [each]));
          for (const [at, each] of stay.entries()) {
            one.add(record(`stay${at}`, [each]));
            other.add(record(`stay${at}`, [each]));
          }
          for (const at of go.keys()) one.remove(`go${at}`);
          const ids = (search: typeof one) =>
            search
              .find(typed, 50)
              .map(({ id, score }) => `${id} ${score}`)
              .sort();
          expect(ids(one)).toEqual(ids(other));
        },
      ),
    );
  });

  it('finds every record under each whole name that it was given', () => {
    const words = ['siti', 'ahmad', 'joko', 'maung', 'hoa', 'suprapto', 'khin', 'aye'];
    const name = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
      .map((each) => each.join(' '));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 12 }), (names) => {
        const one = createPersonSearch();
        for (const [at, each] of names.entries()) one.add(record(String(at), [each]));
        for (const [at, each] of names.entries())
          expect(one.find(each, 50).map(({ id }) => id)).toContain(String(at));
      }),
    );
  });
});
