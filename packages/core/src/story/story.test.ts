import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, isZone, localOf, officeZone, USUAL_ZONES } from '../vocabulary/zones.ts';
import { byTime, placeInTime, precisionOf } from './order-story.ts';
import { JudgeEvent } from './schema.ts';

const instants = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000).toISOString());
// Zones of the region, and two whose clocks leap.
const zones = fc.constantFrom(...USUAL_ZONES, 'Europe/Berlin', 'America/New_York');

describe('clocks of chats', () => {
  it('leads a local time back to the instant it was shown at, or to an hour that shows the same', () => {
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const back = instantOf(localOf(instant, zone), zone)!;
        expect(localOf(back, zone)).toBe(localOf(instant, zone));
        expect(Math.abs(Date.parse(back) - Date.parse(instant))).toBeLessThanOrEqual(2 * 3_600_000);
      }),
    );
  });

  it('knows the offsets that the tz database publishes', () => {
    expect(instantOf('2025-03-12T21:14:00', 'Asia/Jakarta')).toBe('2025-03-12T14:14:00.000Z');
    expect(instantOf('2025-03-12T21:14:00', 'Asia/Yangon')).toBe('2025-03-12T14:44:00.000Z');
    expect(instantOf('2025-03-12T21:14:00', 'Asia/Kathmandu')).toBe('2025-03-12T15:29:00.000Z');
    expect(instantOf('2025-01-12', 'Australia/Sydney')).toBe('2025-01-11T13:00:00.000Z');
    expect(instantOf('soon', 'UTC')).toBeNull();
    expect([isZone('Asia/Jakarta'), isZone('Mars/Olympus')]).toEqual([true, false]);
    expect([officeZone('ID'), officeZone(null)]).toEqual(['Asia/Jakarta', 'UTC']);
  });
});

const placed = fc.record({
  toldAt: fc.option(instants),
  zone: zones,
  reportNumber: fc.option(fc.integer({ min: 1, max: 5 })),
  start: fc.option(fc.integer({ min: 0, max: 50 })),
  from: fc.option(instants.map((at) => at.slice(0, 10))),
  precision: fc.constantFrom('instant' as const, 'day' as const, 'month' as const, 'unknown' as const),
});

describe('the order of a story', () => {
  it('is one order, whatever order its parts came in', () => {
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 12 }), (parts) => {
        const once = [...parts].sort(byTime);
        expect([...parts].reverse().sort(byTime).map(placeInTime)).toEqual(once.map(placeInTime));
        for (const [index, part] of once.entries())
          if (index > 0) expect(placeInTime(once[index - 1]!)).toBeLessThanOrEqual(placeInTime(part));
      }),
    );
  });

  it('holds across zones: what was sent first stands first, though its clock shows later', () => {
    const message = (messageAt: string, zone: string) => ({
      toldAt: instantOf(messageAt, zone),
      zone,
      reportNumber: 1,
      start: 0,
    });
    const jakarta = message('2025-03-12T21:00:00', 'Asia/Jakarta');
    const yangon = message('2025-03-12T20:45:00', 'Asia/Yangon');
    expect([yangon, jakarta].sort(byTime)).toEqual([jakarta, yangon]);
  });

  it('says how exactly', () => {
    expect(precisionOf('2025-03-01', '2025-03-01')).toBe('day');
    expect(precisionOf('2025-03-03', '2025-03-09')).toBe('week');
    expect(precisionOf('2025-02-01', '2025-02-28')).toBe('month');
    expect(precisionOf('2024-01-01', '2024-12-31')).toBe('year');
    expect(precisionOf(null, null)).toBe('unknown');
  });

  it('takes no event whose last day lies before its first, or that has one day only', () => {
    const judge = { verdict: 'confirmed', kind: 'sold' };
    expect(JudgeEvent.safeParse({ ...judge, from: '2025-03-02', to: '2025-03-01' }).success).toBe(false);
    expect(JudgeEvent.safeParse({ ...judge, from: '2025-03-02' }).success).toBe(false);
    expect(JudgeEvent.safeParse({ ...judge, from: '2025-03-02', to: '2025-03-02' }).success).toBe(true);
  });
});
