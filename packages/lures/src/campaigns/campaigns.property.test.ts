import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CampaignIndex, type CampaignLure, createCampaignIndex, groupCampaigns } from '../index.ts';

const lure = fc.record({
  id: fc.integer({ min: 0, max: 60 }).map(String),
  templateId: fc.option(fc.integer({ min: 0, max: 30 }).map((number) => `t${number}`)),
  identifiers: fc.array(
    fc.record({
      kind: fc.constantFrom('phone', 'handle', 'url'),
      // Low numbers are named often: hubs.
      value: fc.oneof(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 3, max: 40 })).map(String),
    }),
    { maxLength: 5 },
  ),
});
const distinct = fc.uniqueArray(lure, { selector: ({ id }) => id, maxLength: 61 });

const partition = (index: CampaignIndex): string[] =>
  [...index.campaigns()].map(({ id }) => [...index.campaign(id)!.lureIds].sort().join(' ')).sort();
const indexOf = (lures: readonly CampaignLure[]): CampaignIndex => {
  const index = createCampaignIndex();
  for (const one of lures) index.add(one);
  return index;
};

/** Which lures lie together by the definition: every pair of units compared, nothing remembered. */
const byDefinition = (lures: readonly CampaignLure[]): string[] => {
  const units = new Map<string, { ids: string[]; names: Set<string> }>();
  for (const { id, templateId, identifiers } of lures) {
    const key = templateId ?? `lure ${id}`;
    const unit = units.get(key) ?? { ids: [], names: new Set() };
    unit.ids.push(id);
    for (const { kind, value } of identifiers) unit.names.add(`${kind}:${value}`);
    units.set(key, unit);
  }
  let groups = [...units.values()].map((unit) => [unit]);
  const weight = (name: string): { weight: number; units: number } => {
    const shares = new Map<string, number>();
    const naming = [...units].filter(([, { names }]) => names.has(name));
    for (const [key, { names }] of naming) {
      const contacts = [...names].filter((one) => !one.startsWith('url:'));
      const others = contacts.filter((one) => one !== name);
      const beside = contacts.length > 16 ? [key] : others.length === 0 ? ['nobody'] : others;
      for (const one of beside) shares.set(one, (shares.get(one) ?? 0) + Math.floor(60 / beside.length));
    }
    const counts = [...shares.values()];
    const total = counts.reduce((sum, count) => sum + count, 0);
    const parties = total ** 2 / counts.reduce((sum, count) => sum + count ** 2, 0);
    return { weight: 1 / Math.max(1, Math.min(naming.length, parties) - 1), units: naming.length };
  };
  const all = [...units.values()];
  for (const [at, one] of all.entries())
    for (const other of all.slice(at + 1)) {
      const shared = [...one.names].filter((name) => other.names.has(name)).map(weight);
      const isJoined = shared.some((name) => name.weight >= 0.25);
      const weak = shared.filter(({ units: count }) => count <= 24);
      if (!isJoined && weak.reduce((sum, name) => sum + name.weight, 0) < 0.25 - 1e-12) continue;
      const joined = groups.filter((group) => group.includes(one) || group.includes(other));
      groups = [...groups.filter((group) => !joined.includes(group)), joined.flat()];
    }
  return groups
    .map((group) =>
      group
        .flatMap(({ ids }) => ids)
        .sort()
        .join(' '),
    )
    .sort();
};

it('one by one gives what the definition says', () => {
  fc.assert(
    fc.property(distinct, (lures) => {
      expect(partition(indexOf(lures))).toEqual(byDefinition(lures));
    }),
    {
      numRuns: 300,
    },
  );
});

it('the order of coming changes nothing but ids', () => {
  fc.assert(
    fc.property(distinct, fc.infiniteStream(fc.nat()), (lures, numbers) => {
      const shuffled = lures
        .map((one) => ({ one, key: numbers.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      expect(partition(indexOf(shuffled))).toEqual(partition(indexOf(lures)));
    }),
  );
});

it('lures that went, or were replaced, leave no trace', () => {
  fc.assert(
    fc.property(fc.array(lure, { maxLength: 120 }), fc.array(fc.nat(60)), (lures, gone) => {
      const index = indexOf(lures);
      const last = new Map(lures.map((one) => [one.id, one]));
      for (const number of gone) expect(index.remove(String(number))).toBe(last.delete(String(number)));
      expect(index.size).toBe(last.size);
      expect(partition(index)).toEqual(byDefinition([...last.values()]));
    }),
  );
});

it('a campaign that keeps its lures keeps its id', () => {
  fc.assert(
    fc.property(distinct, (lures) => {
      const index = createCampaignIndex();
      let before = new Map<string, string>();
      for (const one of lures) {
        index.add(one);
        const now = new Map(
          [...index.campaigns()].map(({ id }) => [[...index.campaign(id)!.lureIds].sort().join(' '), id]),
        );
        for (const [members, id] of before) if (now.has(members)) expect(now.get(members)).toBe(id);
        before = now;
      }
      expect(
        groupCampaigns(lures)
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...before.values()].sort());
    }),
  );
});
