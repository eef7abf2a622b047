import { describe, expect, it } from 'vitest';
import { hashOf, linkOf, matchesReleases, verifyChain } from './chain.ts';

const released = ['a', 'b', 'c'].map((id) => ({ id, content: { id, counts: [1, 2] } }));
const chain: ReturnType<typeof linkOf>[] = [];
for (const { id, content } of released)
  chain.push(
    linkOf(chain.at(-1), {
      releaseId: id,
      at: '2026-01-01T00:00:00.000Z',
      from: '2025-01',
      to: '2025-03',
      rho: 0.1,
      sigma: 3.5,
      tables: 2,
      contentHash: hashOf(content),
    }),
  );
const [first, second, third] = chain as [(typeof chain)[0], (typeof chain)[0], (typeof chain)[0]];

describe('the chain of spending', () => {
  it('holds as it was written, whatever the order of the keys', () => {
    expect(verifyChain(chain)).toBe(true);
    expect(hashOf({ a: 1, b: [{ d: 2, c: 3 }] })).toBe(hashOf({ b: [{ c: 3, d: 2 }], a: 1 }));
  });

  it('does not hold when an entry is altered, removed, moved or put in', () => {
    expect(verifyChain([first, { ...second, rho: 0.01 }, third])).toBe(false);
    expect(verifyChain([first, third])).toBe(false);
    expect(verifyChain([second, third])).toBe(false);
    expect(verifyChain([first, third, second])).toBe(false);
    expect(verifyChain([first, second, second, third])).toBe(false);
  });

  it('that was cut at the end is found by what is out, and so is altered content', () => {
    expect(matchesReleases(chain, released)).toBe(true);
    expect(verifyChain([first, second])).toBe(true);
    expect(matchesReleases([first, second], released)).toBe(false);
    expect(
      matchesReleases(chain, [{ id: 'a', content: { id: 'a', counts: [1, 3] } }, ...released.slice(1)]),
    ).toBe(false);
  });
});
