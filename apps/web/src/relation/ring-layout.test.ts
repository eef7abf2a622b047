import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ringLayout } from './ring-layout.ts';

it('gives everybody a place of their own inside the box', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 24 }), (count) => {
      const points = ringLayout(count, { width: 400, height: 260 });
      expect(new Set(points.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)).size).toBe(count);
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(60);
        expect(x).toBeLessThanOrEqual(340);
        expect(y).toBeGreaterThanOrEqual(20);
        expect(y).toBeLessThanOrEqual(240);
      }
    }),
  );
  expect(ringLayout(4, { width: 400, height: 260 }).map(({ anchor }) => anchor)).toEqual([
    'middle',
    'start',
    'middle',
    'end',
  ]);
});
