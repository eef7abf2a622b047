import { describe, expect, it } from 'vitest';
import { NEAR_COUNTRIES } from '../shell/countries.data.ts';
import { routeLayout } from './route-layout.ts';
import { middleOf } from './world.ts';

describe('route map', () => {
  it('knows where the countries of the region lie, also those without a shape', () => {
    for (const country of NEAR_COUNTRIES) expect(middleOf(country), country).not.toBeNull();
    // Against coordinates from an ordinary gazetteer, to within a few degrees.
    const [longitude, latitude] = middleOf('KH') ?? [0, 0];
    expect(Math.abs(longitude - 105)).toBeLessThan(1.5);
    expect(Math.abs(latitude - 12.6)).toBeLessThan(1.5);
    // Not somewhere in the sea off French Guiana.
    expect(middleOf('FR')?.[1]).toBeGreaterThan(43);
    expect(middleOf('ZZ')).toBeNull();
  });

  it('keeps every drawn end within the frame and widens the line with the count', () => {
    const routes = [
      { from: 'ID', to: 'KH', count: 400 },
      { from: 'SG', to: 'MM', count: 4 },
      { from: 'BR', to: 'KH', count: 1 },
      { from: 'KH', to: 'KH', count: 2 },
      { from: 'ZZ', to: 'KH', count: 9 },
    ];
    const { arcs, lands, at } = routeLayout(routes, 800, 440);
    expect(arcs.map(({ key }) => key)).toEqual(['BR-KH', 'KH-KH', 'SG-MM', 'ID-KH']);
    for (const { end } of arcs.filter(({ from }) => from !== 'BR')) {
      expect(end[0]).toBeGreaterThan(0);
      expect(end[0]).toBeLessThan(800);
      expect(end[1]).toBeGreaterThan(0);
      expect(end[1]).toBeLessThan(440);
    }
    // One case in four hundred from the other side of the world does not shrink the region.
    const without = routeLayout(
      routes.filter(({ from }) => from !== 'BR'),
      800,
      440,
    );
    expect(without.at('KH')).toEqual(at('KH'));
    const widths = arcs.map(({ width }) => width);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(Math.max(...widths)).toBeCloseTo(9, 6);
    expect(lands.length).toBeGreaterThan(15);
  });
});
