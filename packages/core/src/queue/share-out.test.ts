import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOut } from './share-out.ts';

const ids = fc.uniqueArray(fc.uuid(), { maxLength: 60 });
const officers = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 6 });

describe('sharing out the cases of somebody who leaves', () => {
  it('gives every case exactly once, whatever the rule', () => {
    fc.assert(
      fc.property(ids, officers, fc.nat({ max: 5 }), (caseIds, toIds, held) => {
        const load = new Map(toIds.map((id, index) => [id, (index * held) % 7]));
        const picks = caseIds
          .filter((_, index) => index % 2 === 0)
          .map((caseId) => ({ caseId, toId: toIds[0]! }));
        for (const rule of [
          { kind: 'all', toId: toIds[0]! },
          { kind: 'queue' },
          { kind: 'evenly', toIds },
          { kind: 'picked', picks },
        ] as const)
          expect([...shareOut(rule, caseIds, load).keys()]).toEqual(caseIds);
      }),
    );
  });

  it('evenly leaves nobody with two more than another who could have taken one', () => {
    fc.assert(
      fc.property(
        ids,
        officers,
        fc.array(fc.nat({ max: 9 }), { minLength: 6, maxLength: 6 }),
        (caseIds, toIds, held) => {
          const load = new Map(toIds.map((id, index) => [id, held[index]!]));
          const given = [...shareOut({ kind: 'evenly', toIds }, caseIds, load).values()];
          const after = toIds.map((id) => load.get(id)! + given.filter((to) => to === id).length);
          for (const [index, id] of toIds.entries())
            if (given.includes(id)) expect(after[index]! - Math.min(...after)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('leaves what a picked rule does not name to nobody', () => {
    const shared = shareOut({ kind: 'picked', picks: [{ caseId: 'a', toId: 'x' }] }, ['a', 'b'], new Map());
    expect([...shared]).toEqual([
      ['a', 'x'],
      ['b', null],
    ]);
  });
});
