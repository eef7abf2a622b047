import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readPersonSearch } from './person-search.ts';

/** The persons, one person, and the pairs that wait for a judgement. */
export const personRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/persons',
    validateSearch: readPersonSearch,
    component: lazyRouteComponent(() => import('./PersonListPage.tsx'), 'PersonListPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/persons/$id',
    component: lazyRouteComponent(() => import('./PersonPage.tsx'), 'PersonPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/matches',
    component: lazyRouteComponent(() => import('./MatchesPage.tsx'), 'MatchesPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/matches/weights',
    component: lazyRouteComponent(() => import('./WeightsPage.tsx'), 'WeightsPage'),
  }),
];
