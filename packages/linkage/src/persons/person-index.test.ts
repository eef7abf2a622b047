import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePersons } from '../compare-persons.ts';
import { createPersonIndex } from '../person-index.ts';
import { DEFAULT_PERSON_MODEL } from '../person-model.data.ts';
import type { PersonRecord } from '../types.ts';
import { blockingKeys } from './blocking-keys.ts';
import { createValueCounts } from './frequencies.ts';
import { hashOf } from './hash.ts';
import { createHashTable } from './hash-table.ts';
import { createPostings } from './postings.ts';
import { createRecordStore } from './record-store.ts';

const NAMES = [
  'Siti Aminah',
  'Aminah',
  'Moch. Rizki',
  'Muhammad Risky',
  'Rizki Pratama',
  'สมชาย ใจดี',
  '王小明',
];
const DAYS = ['1999-04-05', '1999-05-04', '1999-01-01', '2000-04-05'];
const list = (...values: string[]) => fc.array(fc.constantFrom(...values), { maxLength: 2 });
const part = fc.record({
  names: list(...NAMES),
  birth: list(...DAYS).map((days) => days.map((day) => ({ from: day, to: day }))),
  passports: list('C0000123', 'CO000123', 'C0001023', 'X1111111'),
  phones: list('+6281100000001', '081100000001', '+85500000002'),
  group: fc.option(fc.constantFrom('r1', 'r2'), { nil: undefined }),
});
const personOf = (id: string, { group, ...rest }: typeof part extends fc.Arbitrary<infer T> ? T : never) =>
  ({
    id,
    role: 'person_at_risk',
    ...(group === undefined ? {} : { group }),
    nationalities: [],
    nationalIds: [],
    emails: [],
    handles: [],
    places: [],
    ...rest,
  }) satisfies PersonRecord;

/** Every record compared with every other that shares a key which is no hub: what the index must find, said plainly. */
const slowFind = (known: readonly PersonRecord[], asked: PersonRecord, hubSize: number, most: number) => {
  const counts = new Map<string, number>();
  const values = createValueCounts();
  for (const record of known) values.count(record, 1);
  for (const record of known)
    for (const key of blockingKeys(record)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const scored = known.flatMap((record) => {
    const held = new Set(blockingKeys(record));
    const shared = blockingKeys(asked).filter((key) => held.has(key) && counts.get(key)! <= hubSize);
    const isOwn = record.id === asked.id || (asked.group !== undefined && asked.group === record.group);
    if (shared.length === 0 || isOwn) return [];
    let score = 0;
    for (const key of shared) score = Math.fround(score + Math.log2((known.length + 1) / counts.get(key)!));
    return [{ record, score }];
  });
  return scored
    .sort((a, b) => b.score - a.score || hashOf(a.record.id) - hashOf(b.record.id))
    .slice(0, most)
    .map(({ record }) => ({
      id: record.id,
      weight: comparePersons(asked, record, DEFAULT_PERSON_MODEL, values).weight,
    }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
};

describe('the index of persons', () => {
  it('finds what a plain search through all records finds, hubs and the cap included', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), part, (parts, asked) => {
        const known = parts.map((one, at) => personOf(`p${at}`, one));
        const index = createPersonIndex({ hubSize: 4, mostCandidates: 5 });
        for (const record of known) index.add(record);
        const found = index.find(personOf('p0', asked), { limit: 99, minimumWeight: -99 });
        const plain = slowFind(known, personOf('p0', asked), 4, 5);
        expect(found.map(({ id }) => id)).toEqual(plain.map(({ id }) => id));
        for (const [at, { id, weight }] of found.entries()) {
          expect(weight).toBeCloseTo(plain[at]!.weight, 9);
          expect(index.explain(personOf('p0', asked), index.get(id)!).weight).toBeCloseTo(weight, 9);
        }
      }),
    );
  });

  it('answers after any adding, changing and removing as if only what is left had ever been', () => {
    const step = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), part: fc.option(part) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), part, (steps, asked) => {
        const [touched, plain] = [createPersonIndex({ hubSize: 3 }), createPersonIndex({ hubSize: 3 })];
        const left = new Map<string, PersonRecord>();
        for (const { id, part: one } of steps) {
          if (one === null) {
            expect(touched.remove(id)).toBe(left.delete(id));
            continue;
          }
          touched.add(personOf(id, one));
          left.set(id, personOf(id, one));
        }
        for (const record of left.values()) plain.add(record);
        const question = personOf('asked', asked);
        const options = { limit: 99, minimumWeight: -99 };
        expect(touched.find(question, options)).toEqual(plain.find(question, options));
        expect(touched.size).toBe(left.size);
        for (const id of 'abcde') expect(touched.get(id)).toEqual(left.get(id));
      }),
    );
  });

  it('keeps what it was given, whatever the caller does with it later', () => {
    const index = createPersonIndex();
    const record: PersonRecord = {
      ...personOf('a', {
        names: ['Siti \u{1F600} Aminah'],
        birth: [],
        passports: [],
        phones: [],
        group: undefined,
      }),
      sex: 'female',
      phoneSpans: [{ phone: '+62811', from: '2020-01-01', to: '2021-01-01' }],
    };
    index.add(record);
    const copy = structuredClone(record);
    record.names[0] = 'Other';
    expect(index.get('a')).toEqual(copy);
    expect(index.has('a')).toBe(true);
    expect(index.has('b')).toBe(false);
  });
});

describe('what the index is made of', () => {
  it('counts and walks chains as a map of lists would', () => {
    const change = fc.record({
      key: fc.integer({ min: 1, max: 200 }).map((key) => hashOf(String(key % 40))),
      record: fc.nat(6),
      add: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 300 }), (changes) => {
        const postings = createPostings();
        const plain = new Map<number, number[]>();
        for (const { key, record, add } of changes) {
          const held = plain.get(key) ?? [];
          plain.set(key, held);
          if (add && !held.includes(record)) {
            postings.add(key, record);
            held.push(record);
          } else if (!add && held.includes(record)) {
            postings.remove(key, record);
            held.splice(held.indexOf(record), 1);
          }
        }
        for (const [key, held] of plain) {
          const into = new Int32Array(held.length);
          expect(postings.count(key)).toBe(held.length);
          expect(postings.read(key, into)).toBe(held.length);
          expect([...into].sort()).toEqual([...held].sort());
        }
      }),
    );
  });

  it('takes those who left a long chain out of it by the time it is short', () => {
    const postings = createPostings();
    const held = new Set<number>();
    for (let record = 0; record < 3000; record++) held.add(record);
    for (const record of held) postings.add(7, record);
    for (let record = 0; record < 3000; record += 3) {
      postings.remove(7, record);
      held.delete(record);
      if (record % 9 === 0) {
        postings.add(7, record);
        held.add(record);
      }
    }
    for (let record = 1; record < 3000; record += 3) {
      postings.remove(7, record);
      held.delete(record);
    }
    for (let record = 2; record < 2900; record += 3) {
      postings.remove(7, record);
      held.delete(record);
    }
    const into = new Int32Array(held.size);
    expect(postings.read(7, into)).toBe(held.size);
    expect([...into].sort()).toEqual([...held].sort());
  });

  it('grows and shrinks a table without losing an entry', () => {
    const table = createHashTable(1);
    for (let key = 1; key <= 5000; key++) {
      const at = table.enter(hashOf(`k${key}`));
      table.cells()[at] = key;
    }
    for (let key = 1; key <= 5000; key += 2) table.drop(hashOf(`k${key}`));
    expect(table.size).toBe(2500);
    for (let key = 2; key <= 5000; key += 2) expect(table.cells()[table.find(hashOf(`k${key}`))]).toBe(key);
    for (let key = 1; key <= 5000; key += 2) expect(table.find(hashOf(`k${key}`))).toBe(-1);
  });

  it('moves records out of blocks that are mostly dead', () => {
    const store = createRecordStore(4096);
    const blank = { names: [], birth: [], passports: [], phones: [], group: undefined };
    const numbers = Array.from({ length: 400 }, (_, at) =>
      store.put(personOf(`p${at}`, { ...blank, names: [`Name ${at}`] })),
    );
    for (const [at, number] of numbers.entries()) if (at % 3 !== 0) store.remove(number);
    const again = Array.from({ length: 200 }, (_, at) => store.put(personOf(`q${at}`, blank)));
    for (const [at, number] of numbers.entries())
      if (at % 3 === 0) expect(store.get(number).names).toEqual([`Name ${at}`]);
    expect(again.map((number) => store.idOf(number))).toEqual(again.map((_, at) => `q${at}`));
    expect(store.size).toBe(334);
  });
});
