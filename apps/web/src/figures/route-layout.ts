import { regionMap } from './region-map.ts';
import { middleOf } from './world.ts';

export type Route = { from: string; to: string; count: number };
export type Arc = Route & { key: string; path: string; width: number; end: readonly [number, number] };

/** Height of an arc's bow over its chord. */
const BOW = 0.18;

export const routeKey = ({ from, to }: Route): string => `${from}-${to}`;

/** Share of all cases whose routes decide what is in view; the rarest run out over the map's edge. */
const IN_VIEW = 0.96;

const mainRoutes = (routes: readonly Route[]): Route[] => {
  const all = routes.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return [...routes]
    .sort((a, b) => b.count - a.count)
    .filter(({ count }) => {
      const kept = before < all * IN_VIEW;
      before += count;
      return kept;
    });
};

/**
 * The map's lands and the routes as bows over it, in a box of the given pixels; the widest line is 9 px, its width grows
 * with the square root of the count. Routes of countries without a place on the map are left to the list.
 */
export const routeLayout = (
  routes: readonly Route[],
  width: number,
  height: number,
): {
  lands: { key: string; path: string }[];
  arcs: Arc[];
  at: (country: string) => readonly [number, number] | null;
} => {
  const ends = mainRoutes(routes)
    .flatMap(({ from, to }) => [middleOf(from), middleOf(to)])
    .filter((end) => end !== null);
  const { projection, lands } = regionMap(ends, width, height);
  const at = (country: string) => {
    const middle = middleOf(country);
    return middle ? projection([...middle]) : null;
  };
  const most = Math.max(1, ...routes.map(({ count }) => count));
  const arcs = [...routes]
    .sort((a, b) => a.count - b.count)
    .flatMap((route): Arc[] => {
      const start = at(route.from);
      const end = at(route.to);
      if (!start || !end) return [];
      const [x1, y1] = start;
      const [x2, y2] = end;
      const bend = [(x1 + x2) / 2 + (y2 - y1) * BOW, (y1 + y2) / 2 - (x2 - x1) * BOW] as const;
      const path =
        route.from === route.to
          ? `M${x1 - 7} ${y1}a7 7 0 1 1 14 0a7 7 0 1 1 -14 0`
          : `M${x1.toFixed(1)} ${y1.toFixed(1)}Q${bend[0].toFixed(1)} ${bend[1].toFixed(1)} ${x2.toFixed(1)} ${y2.toFixed(1)}`;
      return [
        { ...route, key: routeKey(route), path, width: 1.2 + 7.8 * Math.sqrt(route.count / most), end },
      ];
    });
  return { lands, arcs, at };
};
