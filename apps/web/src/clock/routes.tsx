import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readDueSearch } from './due-search.ts';

/** What is due, in order of harm. */
export const clockRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/due',
    validateSearch: readDueSearch,
    component: lazyRouteComponent(() => import('./DuePage.tsx'), 'DuePage'),
  }),
];
