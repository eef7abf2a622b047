import { type GeoProjection, geoNaturalEarth1, geoPath } from 'd3-geo';
import { WORLD } from './world.ts';

/** The corners of the region that stays in view when nothing lies further: from Myanmar to Timor. */
const REGION: [number, number][] = [
  [91, 27],
  [91, -12],
  [131, 27],
  [131, -12],
];

/** The map's lands in a box of the given pixels, with the region and these points (longitude, latitude) in view. */
export const regionMap = (
  points: readonly (readonly [number, number])[],
  width: number,
  height: number,
): { projection: GeoProjection; lands: { key: string; path: string }[] } => {
  const seen = [...REGION, ...points.map(([longitude, latitude]): [number, number] => [longitude, latitude])];
  const projection = geoNaturalEarth1()
    .rotate([-110, 0])
    .fitExtent(
      [
        [36, 30],
        [width - 36, height - 30],
      ],
      { type: 'MultiPoint', coordinates: seen },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const draw = geoPath(projection).digits(1);
  const lands = WORLD.features.flatMap((country, index) => {
    const path = draw(country);
    return path ? [{ key: `${country.id ?? 'area'} ${index}`, path }] : [];
  });
  return { projection, lands };
};
