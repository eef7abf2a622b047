import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readVictimSearch } from './victim-search.ts';

/** What leaves as files. */
export const exchangeRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/exports',
    component: lazyRouteComponent(() => import('./ExportsPage.tsx'), 'ExportsPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/exports/victims',
    validateSearch: readVictimSearch,
    component: lazyRouteComponent(() => import('./VictimTablesPage.tsx'), 'VictimTablesPage'),
  }),
];
