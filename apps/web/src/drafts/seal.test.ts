import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waitBefore } from './outbox.ts';
import { draftKey, newDeviceKey, seal, unseal } from './seal.ts';
import type { Bytes } from './types.ts';

const owner = { accountId: 'account', deviceId: 'device' };
const half = new Uint8Array(32).fill(7) as Bytes;
const bytes = fc.uint8Array({ maxLength: 600 }).map((value) => new Uint8Array(value) as Bytes);
const place = ['account', 'draft', 'field'];

describe('sealing on the device', () => {
  it('gives back what was sealed, and tells its length in steps of 256 bytes only', async () => {
    const key = await draftKey(await newDeviceKey(), half, owner);
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const sealed = await seal(key, place, content);
        expect((sealed.length - 12 - 16) % 256).toBe(0);
        expect([...(await unseal(key, place, sealed))]).toEqual([...content]);
      }),
      { numRuns: 50 },
    );
  });

  it('does not open elsewhere, altered, or with one half or owner exchanged', async () => {
    const device = await newDeviceKey();
    const key = await draftKey(device, half, owner);
    const others = await Promise.all([
      draftKey(await newDeviceKey(), half, owner),
      draftKey(device, new Uint8Array(32).fill(8) as Bytes, owner),
      draftKey(device, half, { ...owner, accountId: 'another' }),
      draftKey(device, half, { ...owner, deviceId: 'another' }),
    ]);
    await fc.assert(
      fc.asyncProperty(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), async (content, at, change) => {
        const sealed = await seal(key, place, content);
        await expect(unseal(key, [...place.slice(0, 2), 'other'], sealed)).rejects.toThrow();
        for (const other of others) await expect(unseal(other, place, sealed)).rejects.toThrow();
        const position = at % sealed.length;
        sealed[position] = (sealed[position] ?? 0) ^ change;
        await expect(unseal(key, place, sealed)).rejects.toThrow();
      }),
      { numRuns: 30 },
    );
  });
});

describe('waiting before another attempt', () => {
  it('doubles, never beyond five minutes, and is never the same for all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (attempts, chance) => {
          const wait = waitBefore(attempts, chance);
          const whole = Math.min(300_000, 2000 * 2 ** (attempts - 1));
          expect(wait).toBeGreaterThanOrEqual(whole / 2);
          expect(wait).toBeLessThan(whole + 1);
        },
      ),
    );
  });
});
