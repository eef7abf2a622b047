import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readReportSearch } from './report-search.ts';

/** The work list and one report beside what was read from it. */
export const reportRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/reports',
    validateSearch: readReportSearch,
    component: lazyRouteComponent(() => import('./ReportListPage.tsx'), 'ReportListPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/reports/$id',
    component: lazyRouteComponent(() => import('./ReportPage.tsx'), 'ReportPage'),
  }),
];
