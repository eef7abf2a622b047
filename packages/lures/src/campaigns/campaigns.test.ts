import { describe, expect, it } from 'vitest';
import {
  type CampaignLure,
  campaignGraph,
  createCampaignIndex,
  groupCampaigns,
  restoreCampaignIndex,
} from '../index.ts';

const lure = (id: string, templateId: string | null, ...identifiers: string[]): CampaignLure => ({
  id,
  templateId,
  identifiers: identifiers.map((one) => ({ kind: one.split(':')[0]!, value: one.split(':')[1]! })),
});

/** `count` campaigns of two templates and two own telephones each, and one number that all of them name. */
const withHub = (count: number): CampaignLure[] =>
  Array.from({ length: count }, (_, at) => [
    lure(`${at}a`, `${at}x`, `phone:own ${at}`, 'phone:agency'),
    lure(`${at}b`, `${at}x`, `phone:other ${at}`, 'phone:agency'),
    lure(`${at}c`, `${at}y`, `phone:own ${at}`, 'phone:agency'),
    lure(`${at}d`, null, `phone:other ${at}`, 'phone:agency'),
  ]).flat();

const together = (lures: readonly CampaignLure[]): string[] =>
  groupCampaigns(lures).map(({ lureIds }) => lureIds.join(' '));

describe('lures join', () => {
  it('by template', () => {
    expect(together([lure('a', 't1'), lure('b', 't1'), lure('c', 't2'), lure('d', null)])).toEqual([
      'a b',
      'c',
      'd',
    ]);
  });

  it('by an identifier, through others too', () => {
    const lures = [
      lure('a', 't1', 'phone:1'),
      lure('b', 't2', 'phone:1', 'handle:x'),
      lure('c', null, 'handle:x'),
      lure('d', null, 'phone:2'),
    ];
    expect(together(lures)).toEqual(['a b c', 'd']);
  });

  it('by an only contact, however often it is used: it is the recruiter’s', () => {
    const lures = Array.from({ length: 200 }, (_, at) => lure(`${at}`, null, 'phone:1', `url:${at}`));
    expect(groupCampaigns(lures)).toHaveLength(1);
  });

  it('by each of a recruiter’s few contacts', () => {
    const lures = Array.from({ length: 120 }, (_, at) =>
      lure(
        `${at}`,
        at % 3 === 0 ? null : `t${at % 30}`,
        `phone:${at % 4}`,
        ...(at % 5 < 2 ? [`handle:${at % 5}`] : []),
      ),
    );
    expect(groupCampaigns(lures)).toHaveLength(1);
  });

  it('by contacts that change from lure to lure, where two templates share several', () => {
    const lures = Array.from({ length: 5 * 12 }, (_, at) =>
      lure(`${at}`, `t${at % 5}`, `phone:${Math.floor(at / 5)}`),
    );
    expect(groupCampaigns(lures)).toHaveLength(1);
  });

  it('not by a hub that campaigns of their own contacts all name', () => {
    for (const count of [3, 10, 30, 200]) {
      const campaigns = groupCampaigns(withHub(count));
      expect(campaigns).toHaveLength(count);
      expect(campaigns.every(({ lureIds }) => lureIds.length === 4)).toBe(true);
      const hub = campaigns[0]!.identifiers.find(({ value }) => value === 'agency')!;
      expect(hub).toMatchObject({ hub: true, lures: 4 });
      expect(campaigns[0]!.identifiers.filter((one) => one.hub)).toHaveLength(1);
    }
  });
});

it('weighs as the formula says', () => {
  const [campaign] = groupCampaigns([
    lure('a', 't1', 'phone:1', 'phone:2', 'phone:3'),
    lure('b', 't2', 'phone:1', 'phone:2'),
    lure('c', 't3', 'phone:1'),
    lure('d', 't4', 'phone:1'),
  ]);
  // Beside the first number: half and one of the second, half of the third, and twice nobody.
  const parties = 4 ** 2 / (1.5 ** 2 + 0.5 ** 2 + 2 ** 2);
  expect(campaign!.identifiers[0]).toEqual({
    kind: 'phone',
    value: '1',
    lures: 4,
    weight: 1 / (parties - 1),
    hub: false,
  });
});

it('tells what links lures, when they were seen, and no more links than lures', () => {
  const seen = (one: CampaignLure, seenAt: string): CampaignLure => ({ ...one, seenAt });
  const [campaign] = groupCampaigns([
    seen(lure('a', 't1', 'phone:1'), '2026-03-02'),
    seen(lure('b', 't1', 'phone:1'), '2026-01-05'),
    seen(lure('c', null, 'phone:1'), '2026-04-01'),
  ]);
  expect(campaign).toMatchObject({
    firstSeenAt: '2026-01-05',
    lastSeenAt: '2026-04-01',
    templateIds: ['t1'],
  });
  expect(campaign!.links).toEqual([
    { a: 'a', b: 'b', why: 'template', value: 't1', weight: 1 },
    { a: 'a', b: 'b', why: 'identifier', value: 'phone:1', weight: 1 },
    { a: 'b', b: 'c', why: 'identifier', value: 'phone:1', weight: 1 },
  ]);
});

describe('ids', () => {
  it('last: the larger part goes on, of equals the older', () => {
    const index = createCampaignIndex();
    index.add(lure('a', 't1', 'phone:1'));
    index.add(lure('b', 't2', 'phone:2'));
    index.add(lure('c', 't2', 'phone:2'));
    expect(index.add(lure('d', null, 'phone:1', 'phone:2'))).toEqual({
      campaignId: 'c2',
      isNew: false,
      merged: ['c1'],
    });
    index.remove('d');
    expect([index.campaignOf('b'), index.campaignOf('c')]).toEqual(['c2', 'c2']);
    expect(index.campaignOf('a')).not.toBe('c2');
    const equal = createCampaignIndex();
    equal.add(lure('a', 't1', 'phone:1'));
    equal.add(lure('b', 't2', 'phone:2'));
    expect(equal.add(lure('c', null, 'phone:1', 'phone:2')).campaignId).toBe('c1');
  });

  it('stay with a lure that is put again', () => {
    const index = createCampaignIndex();
    index.add(lure('a', 't1', 'phone:1'));
    expect(index.add(lure('a', 't1', 'phone:2'))).toEqual({ campaignId: 'c1', isNew: false, merged: [] });
    expect([...index.campaigns()]).toEqual([{ id: 'c1', size: 1 }]);
  });

  it('last beyond a restart', () => {
    const index = createCampaignIndex();
    for (const one of withHub(12)) index.add(one);
    index.remove('3a');
    const restored = restoreCampaignIndex(JSON.parse(JSON.stringify(index)));
    for (const { id } of index.campaigns()) expect(restored.campaign(id)).toEqual(index.campaign(id));
    const next = lure('new', null, 'phone:nobody else');
    expect(restored.add(next)).toEqual(index.add(next));
  });
});

it('draws campaigns as a graph whose edges join its nodes', () => {
  const { nodes, edges } = campaignGraph(groupCampaigns(withHub(4)));
  const ids = new Set(nodes.map(({ id }) => id));
  expect(ids.size).toBe(nodes.length);
  for (const { a, b } of edges) expect([ids.has(a), ids.has(b)]).toEqual([true, true]);
  const count = (kind: string): number => nodes.filter((node) => node.kind === kind).length;
  expect([count('campaign'), count('lure'), count('template'), count('identifier')]).toEqual([4, 16, 4, 9]);
  expect(nodes.find(({ id }) => id === 'identifier:phone:agency')!.size).toBe(16);
});
