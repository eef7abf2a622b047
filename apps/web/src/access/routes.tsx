import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readAccessSearch } from './access-search.ts';

/** Who may see and do what. */
export const accessRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/access',
    validateSearch: readAccessSearch,
    component: lazyRouteComponent(() => import('./AccessPage.tsx'), 'AccessPage'),
  }),
];
