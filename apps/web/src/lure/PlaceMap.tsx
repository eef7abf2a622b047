import { useElementSize } from '@mantine/hooks';
import type { Campaign } from '@suar/core';
import { useMemo, useState } from 'react';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { campaignMessages } from './campaign-messages.ts';
import classes from './lure.module.css';
import { placeLayout } from './place-layout.ts';

/** The places that a campaign's lures name: a map and the list of the same, each lighting up the other. */
export const PlaceMap = ({ places }: { places: Campaign['places'] }) => {
  const t = useMessages(campaignMessages);
  const format = useFormat();
  const [lit, setLit] = useState<string | null>(null);
  const { ref, width } = useElementSize();
  const height = Math.round(Math.max(200, Math.min(330, width * 0.6)));
  const { lands, dots } = useMemo(() => placeLayout(places, width, height), [places, width, height]);
  return (
    <section className={`suar-panel ${classes.panel}`} aria-labelledby="places-title">
      <h2 id="places-title">{t('places')}</h2>
      {places.length === 0 && <p className={classes.lead}>{t('places_none')}</p>}
      {places.length > 0 && (
        <>
          <div ref={ref} style={{ minHeight: 200 }}>
            {width > 0 && (
              <svg
                className={classes.map}
                viewBox={`0 0 ${width} ${height}`}
                role="img"
                aria-label={t('map_label')}
              >
                {lands.map(({ key, path }) => (
                  <path key={key} d={path} className={classes.land} />
                ))}
                {dots.map(({ name, country, x, y, radius, lures }) => (
                  // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map says the same.
                  <circle
                    key={`${country} ${name}`}
                    cx={x}
                    cy={y}
                    r={radius}
                    className={classes.dot}
                    data-lit={lit === name || undefined}
                    onMouseEnter={() => setLit(name)}
                    onMouseLeave={() => setLit(null)}
                  >
                    <title>{`${name}: ${format.number(lures)}`}</title>
                  </circle>
                ))}
                {dots
                  .filter((dot) => dot.named || dot.name === lit)
                  .map(({ name, x, y, radius }) => (
                    <text
                      key={name}
                      x={x > width - 90 ? x - radius - 4 : x + radius + 4}
                      y={y + 4}
                      textAnchor={x > width - 90 ? 'end' : 'start'}
                      className={classes.mapName}
                    >
                      {name}
                    </text>
                  ))}
              </svg>
            )}
          </div>
          <ul className={classes.plainList} style={{ marginTop: 8 }}>
            {places.slice(0, 12).map(({ name, country, lures }) => (
              <li
                key={`${country} ${name}`}
                className={classes.placeLine}
                data-lit={lit === name || undefined}
                onMouseEnter={() => setLit(name)}
                onMouseLeave={() => setLit(null)}
              >
                <span>
                  {name}
                  {/^[A-Z]{2}$/.test(country) && format.country(country) !== name && (
                    <span className={classes.count}>, {format.country(country)}</span>
                  )}
                </span>
                <span>{format.number(lures)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
