import { describe, expect, it } from 'vitest';
import { randomOf } from '../random.ts';
import { disguise } from './disguise.ts';
import { simulateLures } from './simulate-lures.ts';

const until = '2026-11-20';
const lures = simulateLures({ seed: 'a', until });

describe('simulateLures', () => {
  it('gives the same adverts for the same seed, others for another, as many as asked for', () => {
    expect(simulateLures({ seed: 'a', until })).toEqual(lures);
    expect(simulateLures({ seed: 'b', until })).not.toEqual(lures);
    expect(lures).toHaveLength(600);
    for (const count of [0, 1, 7, 100]) expect(simulateLures({ seed: 1, count, until })).toHaveLength(count);
    expect(() => simulateLures({ seed: 1, count: -1, until })).toThrow('count');
    expect(() => simulateLures({ seed: 1, count: 1, until: 'never' })).toThrow('until');
  });

  it('dates nothing after the last day and lists in the order of seeing', () => {
    const days = lures.map(({ seenAt }) => seenAt);
    expect([...days].sort()).toEqual(days);
    expect(days.at(-1)! < '2026-11-21').toBe(true);
  });

  it('has campaigns of several languages, few large and many small, and other texts between them', () => {
    const sizes = new Map<string, number>();
    for (const { campaignId } of lures)
      if (campaignId) sizes.set(campaignId, (sizes.get(campaignId) ?? 0) + 1);
    expect(sizes.size).toBeGreaterThan(12);
    expect(Math.min(...sizes.values())).toBeGreaterThanOrEqual(3);
    expect(Math.max(...sizes.values())).toBeGreaterThan(40);
    expect(new Set(lures.map(({ language }) => language)).size).toBeGreaterThan(5);
    for (const kind of ['lure', 'vacancy', 'warning', 'plea'] as const)
      expect(lures.some((lure) => lure.kind === kind)).toBe(true);
  });

  it('lets every advert of a campaign name its recruiter', () => {
    const digits = (text: string): string => text.replace(/[^\d]/g, '');
    const campaign = lures.filter(({ campaignId }) => campaignId === 'k1');
    const last = new Set(campaign.map(({ text }) => digits(text).slice(-6)));
    expect(last.size).toBeLessThan(campaign.length);
  });
});

describe('disguise', () => {
  it('changes how words and numbers look and leaves accounts as they are', () => {
    const text = 'Gaji besar, chat @agen_contoh atau WA +62 834-5550-123';
    for (const how of ['lookalikes', 'leet', 'spaced_number', 'emoji_number'] as const) {
      const hidden = [1, 2, 3].map((seed) => disguise(randomOf(seed), text, how));
      expect(
        hidden.some((one) => one !== text),
        how,
      ).toBe(true);
      for (const one of hidden) expect(one).toContain('@agen_contoh');
    }
  });
});
