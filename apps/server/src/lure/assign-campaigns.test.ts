import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignCampaigns, type KeptCampaign } from './assign-campaigns.ts';

/** Keeps what was assigned, as the database does. */
const keep = (
  assigned: ReturnType<typeof assignCampaigns>,
  next: { number: number },
): Map<string, KeptCampaign> =>
  new Map(
    assigned.groups.flatMap(({ members, campaign }) => {
      const kept = campaign ?? { id: `c${next.number}`, number: next.number++, founder: members[0]! };
      return members.map((lure) => [lure, kept] as const);
    }),
  );

/** A partition of lures, as a label for each. */
const labels = fc.array(fc.nat(6), { minLength: 1, maxLength: 40 });
const groupsOf = (of: readonly number[]): string[][] => {
  const groups = new Map<number, string[]>();
  of.forEach((label, lure) => {
    groups.set(label, [...(groups.get(label) ?? []), `l${lure}`]);
  });
  return [...groups.values()];
};

describe('which campaign a group of lures goes on as', () => {
  it('changes nothing when the groups did not change', () => {
    fc.assert(
      fc.property(labels, (of) => {
        const next = { number: 1 };
        const first = keep(assignCampaigns(groupsOf(of), new Map()), next);
        const again = assignCampaigns(groupsOf(of).reverse(), first);
        expect(keep(again, next)).toEqual(first);
        expect(again.emptied).toEqual([]);
      }),
    );
  });

  it('keeps every number as lures come and join groups', () => {
    fc.assert(
      fc.property(labels, labels, (of, more) => {
        const next = { number: 1 };
        const first = keep(assignCampaigns(groupsOf(of), new Map()), next);
        const grown = keep(assignCampaigns(groupsOf([...of, ...more]), first), next);
        for (const [lure, campaign] of first) expect(grown.get(lure)).toEqual(campaign);
      }),
    );
  });

  it('gives no campaign to two groups, and says of each emptied one where its lures went', () => {
    fc.assert(
      fc.property(labels, fc.func(fc.nat(4)), (of, moved) => {
        const next = { number: 1 };
        const first = keep(assignCampaigns(groupsOf(of), new Map()), next);
        const after = assignCampaigns(groupsOf(of.map((label, lure) => moved(label, lure))), first);
        const heirs = after.groups.flatMap(({ campaign }) => campaign?.id ?? []);
        expect(new Set(heirs).size).toBe(heirs.length);
        const gone = after.emptied.map(({ campaign }) => campaign.id);
        expect([...heirs, ...gone].sort()).toEqual(
          [...new Set([...first.values()].map(({ id }) => id))].sort(),
        );
      }),
    );
  });

  it('lets the older of two go on where they meet', () => {
    const previous = new Map<string, KeptCampaign>([
      ['a', { id: 'old', number: 3, founder: 'a' }],
      ...['b', 'c', 'd'].map((lure) => [lure, { id: 'young', number: 9, founder: 'b' }] as const),
    ]);
    const { groups, emptied } = assignCampaigns([['a', 'b', 'c', 'd', 'e']], previous);
    expect(groups[0]?.campaign?.id).toBe('old');
    expect(emptied).toEqual([{ campaign: { id: 'young', number: 9, founder: 'b' }, into: 0 }]);
  });

  it('follows the founder where what was joined comes apart, however many the others are', () => {
    const joined = { id: 'old', number: 3, founder: 'a1' };
    const previous = new Map(['a1', 'a2', 'b1', 'b2', 'b3'].map((lure) => [lure, joined] as const));
    const { groups } = assignCampaigns(
      [
        ['a1', 'a2'],
        ['b1', 'b2', 'b3'],
      ],
      previous,
    );
    expect(groups.map(({ campaign }) => campaign?.id)).toEqual(['old', undefined]);
  });
});
