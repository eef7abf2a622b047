import type { AuditGroup } from '@suar/core';
import { expect, it } from 'vitest';
import { funnelLayout } from './funnel-layout.ts';

const group = (key: string, found: number, assessed: number) =>
  ({ key, found, assessed, share: found / assessed, unusual: null }) as AuditGroup;

it('sets more assessed further right and a higher share further up, within the box', () => {
  const { points, mean } = funnelLayout([group('a', 5, 50), group('b', 30, 100)], 0.25, {
    width: 400,
    height: 200,
  });
  expect(points[0]!.x).toBeLessThan(points[1]!.x);
  expect(points[0]!.y).toBeGreaterThan(points[1]!.y);
  expect(mean).toBe(150);
  for (const { x, y } of points) {
    expect(x).toBeLessThanOrEqual(400);
    expect(y).toBeGreaterThanOrEqual(0);
  }
});

it('narrows towards the mean, the outer limits around the inner ones', () => {
  const layout = funnelLayout([group('a', 40, 200)], 0.4, { width: 400, height: 200 });
  const ys = (path: string) => [...path.matchAll(/ ([\d.]+)/g)].map((match) => Number(match[1]));
  const [inner, outer] = [ys(layout.inner.low), ys(layout.outer.low)];
  expect(inner.at(-1)!).toBeLessThan(inner[2]!);
  for (const [at, y] of inner.entries()) expect(outer[at]!).toBeGreaterThanOrEqual(y - 0.2);
  expect(layout.ticksX[0]).toEqual({ value: 0, x: 0 });
});
