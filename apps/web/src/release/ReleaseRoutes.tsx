import { Skeleton } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import type { PublicRelease } from '@suar/core';
import { lazy, Suspense, useState } from 'react';
import figureClasses from '../figures/figures.module.css';
import { useMessages } from '../shell/locale.tsx';
import { publicMessages } from './public-messages.ts';
import { figuresOf } from './read-table.ts';
import classes from './release.module.css';

const RouteArcs = lazy(() =>
  import('../figures/RouteArcs.tsx').then((module) => ({ default: module.RouteArcs })),
);

const SHOWN = 40;
const isCountry = (code: string | undefined): code is string => /^[A-Z]{2}$/.test(code ?? '');

/** The map of routes, where a table of nationality by country is out; routes too small to stand out from the noise are left off. */
export const ReleaseRoutes = ({ release }: { release: PublicRelease }) => {
  const t = useMessages(publicMessages);
  const [lit, setLit] = useState<string | null>(null);
  const { ref, width } = useElementSize();
  const table = release.tables.find(
    ({ columns }) => columns.length === 2 && columns.includes('nationality') && columns.includes('country'),
  );
  if (!table) return null;
  const [from, to] = [table.columns.indexOf('nationality'), table.columns.indexOf('country')];
  const routes = figuresOf(release, table)
    .flatMap(({ values, count, low, high }) => {
      const [origin, place] = [values[from], values[to]];
      // Among thousands of cells some intervals miss zero by chance: only twice their reach is drawn.
      return count > high - low && isCountry(origin) && isCountry(place) && origin !== place
        ? [{ from: origin, to: place, count }]
        : [];
    })
    .sort((a, b) => b.count - a.count)
    .slice(0, SHOWN);
  if (routes.length === 0) return null;
  return (
    <section className={`suar-panel ${classes.panel}`}>
      <h2>{t('map')}</h2>
      <div ref={ref} className={figureClasses.page}>
        <Suspense fallback={<Skeleton height={320} />}>
          {width > 0 && <RouteArcs routes={routes} width={width} lit={lit} onLight={setLit} />}
        </Suspense>
      </div>
    </section>
  );
};
