import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTupleIndex, type TupleIndex } from './tuple-index.ts';
import { growUniverse, indexTuples, type Tuples } from './universe.ts';

describe('the index of combinations', () => {
  it('answers like a map', () => {
    const entry = fc.tuple(fc.nat(3000), fc.nat(50), fc.nat(1e6));
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 2000 }),
        fc.array(entry, { maxLength: 50 }),
        (entries, asked) => {
          const index = createTupleIndex(1);
          const map = new Map<string, number>();
          for (const [part, attribute, tuple] of entries) {
            index.set(part, attribute, tuple);
            map.set(`${part},${attribute}`, tuple);
          }
          for (const [part, attribute] of [...entries, ...asked])
            expect(index.get(part, attribute)).toBe(map.get(`${part},${attribute}`) ?? -1);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('outgrows its first size', () => {
    const index = createTupleIndex();
    for (let part = 0; part < 20_000; part++) index.set(part, part % 7, part + 1);
    expect(index.get(19_999, 19_999 % 7)).toBe(20_000);
    expect(index.get(19_999, (19_999 % 7) + 1)).toBe(-1);
  });
});

describe('the combinations one longer', () => {
  const columnOf = Int32Array.from([0, 0, 1, 1, 2, 2, 3, 3]);
  const singles: Tuples = { length: 1, size: 8, attributes: Int32Array.from([0, 1, 2, 3, 4, 5, 6, 7]) };
  const listOf = ({ length, size, attributes }: Tuples): string[] =>
    Array.from({ length: size }, (_, at) => attributes.subarray(at * length, (at + 1) * length).join());
  const pick = ({ length, attributes }: Tuples, kept: readonly number[]): Tuples => ({
    length,
    size: kept.length,
    attributes: Int32Array.from(
      kept.flatMap((at) => [...attributes.subarray(at * length, (at + 1) * length)]),
    ),
  });

  it('are those of different columns all of whose parts survived, found one by one', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 0, max: 4 })), (stream) => {
        const survives = (): boolean => (stream.next().value ?? 0) > 0;
        let last = singles;
        const indexes: TupleIndex[] = [];
        for (let length = 2; length <= 4; length++) {
          const parts = new Set(listOf(last));
          const expected: string[] = [];
          for (let subset = 0; subset < 256; subset++) {
            const chosen = [...singles.attributes].filter((attribute) => (subset >> attribute) & 1);
            if (chosen.length !== length) continue;
            if (new Set(chosen.map((attribute) => columnOf[attribute])).size < length) continue;
            if (chosen.every((_, left) => parts.has(chosen.filter((__, at) => at !== left).join())))
              expected.push(chosen.join());
          }
          const universe = growUniverse(last, columnOf, indexes, 1e6)!;
          expect(listOf(universe).sort()).toEqual(expected.sort());
          last = pick(universe, [...new Array(universe.size).keys()].filter(survives));
          indexes.push(indexTuples(last, indexes));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('are none of them where there are more than the limit', () => {
    expect(growUniverse(singles, columnOf, [], 24)?.size).toBe(24);
    expect(growUniverse(singles, columnOf, [], 23)).toBeNull();
  });
});
