import type { Campaign } from '@suar/core';
import { regionMap } from '../figures/region-map.ts';

export type PlaceDot = Campaign['places'][number] & { x: number; y: number; radius: number; named: boolean };

const LARGEST = 15;

/** The map's lands and a dot for every place, in a box of the given pixels; a dot's area grows with the count. */
export const placeLayout = (
  places: Campaign['places'],
  width: number,
  height: number,
): { lands: { key: string; path: string }[]; dots: PlaceDot[] } => {
  const { projection, lands } = regionMap(
    places.map(({ longitude, latitude }) => [longitude, latitude] as const),
    width,
    height,
  );
  const most = Math.max(1, ...places.map(({ lures }) => lures));
  const dots: PlaceDot[] = [];
  for (const place of [...places].sort((a, b) => b.lures - a.lures)) {
    const at = projection([place.longitude, place.latitude]);
    if (!at) continue;
    const [x, y] = at;
    // A name that would lie on another is left to the list beside the map.
    const named = !dots.some((dot) => dot.named && Math.abs(dot.x - x) < 74 && Math.abs(dot.y - y) < 14);
    dots.push({ ...place, x, y, radius: 3 + (LARGEST - 3) * Math.sqrt(place.lures / most), named });
  }
  return { lands, dots };
};
