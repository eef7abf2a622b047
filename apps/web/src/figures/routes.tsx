import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readFiguresSearch } from './figures-search.ts';

/** The first page: what was counted. */
export const figuresRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/',
    validateSearch: readFiguresSearch,
    component: lazyRouteComponent(() => import('./TodayPage.tsx'), 'TodayPage'),
  }),
];
