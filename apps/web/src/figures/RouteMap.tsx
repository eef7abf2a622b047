import { Table } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import classes from './figures.module.css';
import type { FiguresSearch } from './figures-search.ts';
import { figuresMessages } from './messages.ts';
import { RouteArcs } from './RouteArcs.tsx';
import { type Route, routeKey } from './route-layout.ts';

type Props = { routes: readonly Route[]; search: FiguresSearch; table: boolean };

/** Where people came from and where their cases lie: a map and the list of the same routes, each lighting up the other. */
export const RouteMap = ({ routes, search, table }: Props) => {
  const t = useMessages(figuresMessages);
  const format = useFormat();
  const [lit, setLit] = useState<string | null>(null);
  const { ref, width } = useElementSize();
  const sorted = useMemo(() => [...routes].sort((a, b) => b.count - a.count), [routes]);
  const name = ({ from, to }: Route) =>
    from === to
      ? t('inland', { country: format.country(from) })
      : t('route', { from: format.country(from), to: format.country(to) });
  const filters = ({ from, to }: Route) => ({ ...search, nationality: from, country: to });
  return (
    <section className={`suar-panel ${classes.chart}`}>
      <h2>{t('routes')}</h2>
      <p className={classes.quiet}>{sorted.length === 0 ? t('nothing') : t('routes_lead')}</p>
      {table && sorted.length > 0 && (
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('routes_from')}</Table.Th>
              <Table.Th>{t('routes_to')}</Table.Th>
              <Table.Th ta="right">{t('count')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sorted.map((route) => (
              <Table.Tr key={routeKey(route)}>
                <Table.Td>{format.country(route.from)}</Table.Td>
                <Table.Td>{format.country(route.to)}</Table.Td>
                <Table.Td ta="right">
                  <Link to="/cases" search={filters(route)}>
                    {format.number(route.count)}
                  </Link>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {!table && sorted.length > 0 && (
        <div className={classes.routes}>
          <div ref={ref}>
            {width > 0 && <RouteArcs routes={sorted} width={width} lit={lit} onLight={setLit} />}
          </div>
          <ul className={classes.routeList}>
            {sorted.map((route) => {
              const key = routeKey(route);
              return (
                <li key={key}>
                  <Link
                    to="/cases"
                    search={filters(route)}
                    className={classes.routeLine}
                    data-lit={lit === key || undefined}
                    onMouseEnter={() => setLit(key)}
                    onMouseLeave={() => setLit(null)}
                    onFocus={() => setLit(key)}
                    onBlur={() => setLit(null)}
                  >
                    <span>{name(route)}</span>
                    <span>{format.number(route.count)}</span>
                  </Link>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </section>
  );
};
