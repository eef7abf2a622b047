import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readScreeningSearch } from './screening-search.ts';

/** Re-screening, the audit, and the texts of the laws. */
export const screeningRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/screening',
    validateSearch: readScreeningSearch,
    component: lazyRouteComponent(() => import('./ScreeningPage.tsx'), 'ScreeningPage'),
  }),
];
