import { useMemo } from 'react';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import classes from './figures.module.css';
import { figuresMessages } from './messages.ts';
import { type Route, routeKey, routeLayout } from './route-layout.ts';

type Props = {
  routes: readonly Route[];
  width: number;
  lit: string | null;
  onLight: (key: string | null) => void;
};

type Label = { country: string; x: number; y: number };

const overlaps = (label: Label, [x, y]: readonly [number, number]): boolean =>
  Math.abs(label.x - x) < 70 && Math.abs(label.y - y) < 14;

/** The picture of the map; for those who cannot see it, the list beside it says the same. */
export const RouteArcs = ({ routes, width, lit, onLight }: Props) => {
  const t = useMessages(figuresMessages);
  const format = useFormat();
  const height = Math.round(Math.max(260, Math.min(440, width * 0.62)));
  const { lands, arcs, at } = useMemo(() => routeLayout(routes, width, height), [routes, width, height]);
  const countries = [...new Set(routes.slice(0, 8).flatMap(({ from, to }) => [from, to]))];
  const now = routes.find((route) => routeKey(route) === lit);
  const named: Label[] = [];
  for (const country of now ? [now.from, now.to] : countries) {
    const place = at(country);
    if (place && !named.some((label) => overlaps(label, place)))
      named.push({ country, x: place[0], y: place[1] });
  }
  return (
    <svg className={classes.map} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('map_label')}>
      {lands.map(({ key, path }) => (
        <path key={key} d={path} className={classes.land} />
      ))}
      {arcs.map((arc) => (
        <path
          key={arc.key}
          d={arc.path}
          className={classes.arc}
          strokeWidth={arc.width}
          data-lit={lit === arc.key || undefined}
        />
      ))}
      {arcs.map((arc) => (
        <circle key={arc.key} cx={arc.end[0]} cy={arc.end[1]} r={3} className={classes.end} />
      ))}
      {named.map(({ country, x, y }) => (
        <text key={country} x={x + 6} y={y - 5} className={classes.mapName}>
          {format.country(country)}
        </text>
      ))}
      {arcs.map((arc) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map does the same by keyboard.
        <path
          key={arc.key}
          d={arc.path}
          className={classes.arcHit}
          onMouseEnter={() => onLight(arc.key)}
          onMouseLeave={() => onLight(null)}
        >
          <title>
            {t('route_count', {
              from: format.country(arc.from),
              to: format.country(arc.to),
              count: arc.count,
            })}
          </title>
        </path>
      ))}
    </svg>
  );
};
