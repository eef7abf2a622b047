import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCaseSearch, readCaseTab, readTaskSearch } from './case-search.ts';

/** The cases, one case with its worksheet and decision, and the tasks. */
export const caseRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/cases',
    validateSearch: readCaseSearch,
    component: lazyRouteComponent(() => import('./CaseListPage.tsx'), 'CaseListPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/cases/$id',
    validateSearch: readCaseTab,
    component: lazyRouteComponent(() => import('./CasePage.tsx'), 'CasePage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/tasks',
    validateSearch: readTaskSearch,
    component: lazyRouteComponent(() => import('./TasksPage.tsx'), 'TasksPage'),
  }),
];
