import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';
import { ALPHA2_BY_NUMERIC } from '../shell/countries.data.ts';
import { SMALL_PLACES } from './small-places.data.ts';

const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;

/** The shapes of the countries, from Natural Earth at 1:110 million (public domain). Borders say nothing about claims. */
export const WORLD: FeatureCollection = feature(topology, topology.objects.countries);

// A country's far islands would drag its middle into the sea: the largest piece of land speaks for it.
const mainLand = (geometry: Geometry): Geometry => {
  if (geometry.type !== 'MultiPolygon') return geometry;
  const pieces = geometry.coordinates.map(
    (coordinates: Position[][]): Geometry => ({ type: 'Polygon', coordinates }),
  );
  return pieces.reduce((largest, piece) => (geoArea(piece) > geoArea(largest) ? piece : largest));
};

const middles = new Map<string, readonly [number, number]>(Object.entries(SMALL_PLACES));
for (const country of WORLD.features as Feature[]) {
  const code = ALPHA2_BY_NUMERIC.get(String(country.id));
  if (code) middles.set(code, geoCentroid(mainLand(country.geometry)));
}

/** The middle of a country, as longitude and latitude; null for what has no place on this map. */
export const middleOf = (country: string): readonly [number, number] | null => middles.get(country) ?? null;
