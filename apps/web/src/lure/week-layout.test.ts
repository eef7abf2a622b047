import { describe, expect, it } from 'vitest';
import { everyWeek, weekLayout } from './week-layout.ts';

describe('bars by week', () => {
  const weeks = everyWeek([
    { week: '2026-02-23', lures: 2 },
    { week: '2026-03-16', lures: 5 },
  ]);
  it('leave no week out, also not the empty ones', () => {
    expect(weeks).toEqual([
      { week: '2026-02-23', lures: 2 },
      { week: '2026-03-02', lures: 0 },
      { week: '2026-03-09', lures: 0 },
      { week: '2026-03-16', lures: 5 },
    ]);
    expect(everyWeek([])).toEqual([]);
  });
  it('are as high as their counts, side by side within the width', () => {
    const { bars, top } = weekLayout(weeks, { width: 200, height: 100 });
    expect(top).toBe(5);
    expect(bars.map(({ high }) => high)).toEqual([40, 0, 0, 100]);
    for (const [index, bar] of bars.entries()) {
      expect(bar.y + bar.high).toBe(100);
      expect(bar.x).toBeGreaterThanOrEqual(index * 50);
      expect(bar.x + bar.wide).toBeLessThanOrEqual((index + 1) * 50);
    }
  });
});
