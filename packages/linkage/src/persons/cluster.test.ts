import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterPairs } from '../cluster.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const anId = fc.constantFrom(...ids);
const pair = fc.record({ a: anId, b: anId, weight: fc.integer({ min: -5, max: 20 }) });
const pairs = fc.array(pair, { maxLength: 15 });
const roles = fc
  .array(fc.constantFrom('suspect' as const, 'person_at_risk' as const, 'informant' as const), {
    minLength: ids.length,
    maxLength: ids.length,
  })
  .map((list) => new Map(ids.map((id, at) => [id, list[at]!])));
const previous = fc
  .array(anId, { minLength: ids.length, maxLength: ids.length })
  .map((names) => new Map(ids.map((id, at) => [id, names[at]!])));

const membersOf = (clusters: ReadonlyMap<string, string>): Map<string, string[]> => {
  const members = new Map<string, string[]>();
  for (const [id, name] of clusters) members.set(name, [...(members.get(name) ?? []), id]);
  return members;
};
const partition = (clusters: ReadonlyMap<string, string>): string[] =>
  [...membersOf(clusters).values()].map((list) => list.sort().join()).sort();

describe('clusters and roles', () => {
  it('never hold a suspect beside a person at risk', () => {
    fc.assert(
      fc.property(pairs, roles, (given, role) => {
        for (const list of membersOf(clusterPairs(given, { threshold: 0, roles: role })).values()) {
          const held = list.map((id) => role.get(id));
          expect(held.includes('suspect') && held.includes('person_at_risk')).toBe(false);
        }
      }),
    );
  });

  it('hold both where a human says so', () => {
    const role = new Map([
      ['a', 'suspect'],
      ['b', 'person_at_risk'],
      ['c', 'person_at_risk'],
    ] as const);
    const strong = [
      { a: 'a', b: 'b', weight: 30 },
      { a: 'b', b: 'c', weight: 30 },
    ];
    const judged = clusterPairs(strong, { threshold: 0, roles: role, mustLink: [['a', 'b']] });
    expect(judged.get('a')).toBe(judged.get('b'));
    // The judgement was about these two, not about whoever else is like one of them.
    expect(judged.get('c')).not.toBe(judged.get('a'));
  });

  it('do not depend on the order of pairs', () => {
    fc.assert(
      fc.property(pairs, roles, (given, role) => {
        const options = { threshold: 0, roles: role, cannotLink: [['a', 'b']] as const };
        expect([...clusterPairs([...given].reverse(), options)].sort()).toEqual(
          [...clusterPairs(given, options)].sort(),
        );
      }),
    );
  });
});

describe('names of clusters', () => {
  it('leave the partition as it is, one name a cluster', () => {
    fc.assert(
      fc.property(pairs, previous, (given, before) => {
        const plain = clusterPairs(given, { threshold: 0 });
        const steady = clusterPairs(given, { threshold: 0, previous: before });
        expect(partition(steady)).toEqual(partition(plain));
      }),
    );
  });

  it('stay where nothing changed', () => {
    fc.assert(
      fc.property(pairs, previous, (given, before) => {
        const first = clusterPairs(given, { threshold: 0, previous: before });
        expect(clusterPairs(given, { threshold: 0, previous: first })).toEqual(first);
      }),
    );
  });

  it('are what most members bore before, unless another cluster holds more who bore it', () => {
    fc.assert(
      fc.property(pairs, previous, (given, before) => {
        const members = membersOf(clusterPairs(given, { threshold: 0, previous: before }));
        const bearers = (list: readonly string[], name: string): number =>
          list.filter((id) => before.get(id) === name).length;
        for (const [name, list] of members)
          for (const wanted of new Set(list.map((id) => before.get(id)!))) {
            if (wanted === name || bearers(list, wanted) < bearers(list, name)) continue;
            const holder = members.get(wanted);
            const equal = bearers(list, wanted) === bearers(list, name) && name < wanted;
            expect(equal || (holder && bearers(holder, wanted) >= bearers(list, wanted))).toBeTruthy();
          }
      }),
    );
  });

  it('go with the larger part of a split and with the growing cluster', () => {
    const before = new Map([
      ['a', 'k'],
      ['b', 'k'],
      ['c', 'k'],
      ['d', 'm'],
    ]);
    const joined = (...list: [string, string][]) => list.map(([a, b]) => ({ a, b, weight: 5 }));
    const split = clusterPairs(joined(['b', 'c'], ['a', 'a']), { threshold: 0, previous: before });
    expect([split.get('a'), split.get('b'), split.get('c')]).toEqual(['a', 'k', 'k']);
    const grown = clusterPairs(joined(['a', 'b'], ['b', 'c'], ['c', 'd'], ['d', 'e']), {
      threshold: 0,
      previous: before,
    });
    expect(new Set(grown.values())).toEqual(new Set(['k']));
    const tie = clusterPairs(joined(['c', 'd']), { threshold: 0, previous: before });
    expect(tie.get('c')).toBe('k');
  });
});
