import { describe, expect, it } from 'vitest';
import { seededRandom } from '../evaluation/random.ts';
import { createPersonIndex } from '../person-index.ts';
import { born, person } from '../testing.ts';
import type { PersonRecord } from '../types.ts';
import { trainPersonModel } from './train-person-model.ts';

const GIVEN = 'Budi Siti Agus Dewi Rizki Ayu Hendra Putri Joko Wulan Bayu Ratna Dimas Lestari'.split(' ');
const FAMILY = ['Bara', 'Kelo', 'Mupa', 'Sero', 'Tiga', 'Wano', 'Lunde'].flatMap((start) =>
  ['santo', 'wijay', 'hidak', 'rungu', 'mboko'].map((end) => `${start}${end}`),
);

/** Invented people with many namesakes, each in one to four records that hold a day of birth, an age, a passport, or none of them. */
const invented = (
  people: number,
  seed: number,
): { records: PersonRecord[]; personOf: Map<string, number> } => {
  const random = seededRandom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const records: PersonRecord[] = [];
  const personOf = new Map<string, number>();
  for (let at = 0; at < people; at++) {
    const names = [`${GIVEN[below(GIVEN.length)]} ${FAMILY[below(FAMILY.length)]}`];
    const year = 1975 + below(30);
    const day = `${year}-${String(1 + below(12)).padStart(2, '0')}-${String(10 + below(18))}`;
    const passport = `A${1_000_000 + 7919 * at}`;
    for (let times = 1 + below(4); times > 0; times--) {
      const told = random();
      const id = `r${records.length}`;
      const birth =
        told < 0.4 ? born(day) : told < 0.7 ? [{ from: `${year}-01-01`, to: `${year}-12-31` }] : [];
      records.push(person(id, { names, birth, passports: random() < 0.4 ? [passport] : [] }));
      personOf.set(id, at);
    }
  }
  return { records, personOf };
};

describe('beliefs', () => {
  it('come true as often as they say, for records with a name that several people bear', () => {
    const bins = Array.from({ length: 4 }, () => ({ pairs: 0, believed: 0, same: 0 }));
    const { records, personOf } = invented(4000, 1);
    const index = createPersonIndex({ model: trainPersonModel(records) });
    for (const record of records) index.add(record);
    for (const record of records)
      for (const { id, probability } of index.find(record, { limit: 40, minimumWeight: -3.3 })) {
        const bin = bins[Math.floor(probability * bins.length)];
        if (id < record.id || !bin) continue;
        bin.pairs++;
        bin.believed += probability;
        if (personOf.get(id) === personOf.get(record.id)) bin.same++;
      }
    let [all, amiss] = [0, 0];
    for (const { pairs, believed, same } of bins) {
      expect(pairs).toBeGreaterThan(200);
      expect(Math.abs(believed - same) / pairs).toBeLessThan(0.12);
      all += pairs;
      amiss += Math.abs(believed - same);
    }
    // Without a person's own records taken from the strangers of the name it is .046; with ages weighed alone .083.
    expect(amiss / all).toBeLessThan(0.04);
  });
});
