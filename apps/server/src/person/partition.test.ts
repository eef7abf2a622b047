import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partition } from './partition.ts';

const homes = Array.from({ length: 8 }, (_, index) => ({ id: `p${index}`, number: index + 1 }));
const edge = fc.record({
  personA: fc.constantFrom(...homes.map((h) => h.id)),
  personB: fc.constantFrom(...homes.map((h) => h.id)),
});

describe('which home persons are one', () => {
  it('joins what a chain of judgements joins, under the first-born', () => {
    const joined = partition(homes, [
      { personA: 'p4', personB: 'p2' },
      { personA: 'p7', personB: 'p4' },
    ]);
    expect([joined.get('p2'), joined.get('p4'), joined.get('p7'), joined.get('p1')]).toEqual([
      'p2',
      'p2',
      'p2',
      'p1',
    ]);
  });

  it('does not depend on the order of judgements, and undoing one restores exactly what was', () => {
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 12 }), edge, (edges, extra) => {
        const before = partition(homes, edges);
        expect(partition(homes, [...edges].reverse())).toEqual(before);
        partition(homes, [...edges, extra]);
        expect(partition(homes, edges)).toEqual(before);
      }),
    );
  });

  it('agrees with reachability found by brute force', () => {
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 12 }), (edges) => {
        const reach = homes.map((a) =>
          homes.map(
            (b) =>
              a.id === b.id ||
              edges.some(
                (e) =>
                  (e.personA === a.id && e.personB === b.id) || (e.personB === a.id && e.personA === b.id),
              ),
          ),
        );
        for (let k = 0; k < 8; k += 1)
          for (let i = 0; i < 8; i += 1)
            for (let j = 0; j < 8; j += 1) if (reach[i]![k] && reach[k]![j]) reach[i]![j] = true;
        const joined = partition(homes, edges);
        for (const [i, a] of homes.entries()) {
          for (const [j, b] of homes.entries())
            expect(joined.get(a.id) === joined.get(b.id)).toBe(reach[i]![j]);
        }
        for (const [id, current] of joined)
          expect(Number(current.slice(1))).toBeLessThanOrEqual(Number(id.slice(1)));
      }),
    );
  });
});
