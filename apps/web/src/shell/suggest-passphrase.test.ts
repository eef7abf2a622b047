import { randomFillSync } from 'node:crypto';
import { SHORTEST_PASSPHRASE } from '@suar/core';
import { describe, expect, it } from 'vitest';
import { suggestPassphrase } from './suggest-passphrase.ts';

describe('a suggested passphrase', () => {
  it('is long enough, readable aloud, another each time, and uses every sign', () => {
    const made = Array.from({ length: 400 }, () => suggestPassphrase((into) => randomFillSync(into)));
    for (const one of made) expect(one).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/);
    expect(made[0]!.length).toBeGreaterThanOrEqual(SHORTEST_PASSPHRASE);
    expect(new Set(made).size).toBe(400);
    expect(new Set(made.join('').replaceAll('-', '')).size).toBe(31);
  });
});
