import { describe, expect, it } from 'vitest';
import { placeLayout } from './place-layout.ts';

const place = (name: string, longitude: number, latitude: number, lures: number) => ({
  name,
  country: 'KH',
  longitude,
  latitude,
  lures,
});

describe('the map of places', () => {
  const { lands, dots } = placeLayout(
    [place('west', 98.5, 16.7, 4), place('east', 106.1, 11.1, 16), place('beside east', 106.2, 11.2, 1)],
    600,
    400,
  );
  it('puts places where they lie, the larger counts larger, in the box', () => {
    const [east, west, beside] = dots;
    expect([east?.name, west?.name, beside?.name]).toEqual(['east', 'west', 'beside east']);
    expect(west!.x).toBeLessThan(east!.x);
    expect(west!.y).toBeLessThan(east!.y);
    expect(east!.radius).toBe(15);
    expect(west!.radius).toBe(9);
    for (const { x, y } of dots) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(600);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(400);
    }
    expect(lands.length).toBeGreaterThan(5);
  });
  it('writes no name over another', () => {
    expect(dots.map(({ named }) => named)).toEqual([true, true, false]);
  });
});
