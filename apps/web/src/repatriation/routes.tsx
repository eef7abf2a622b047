import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readBoardSearch } from './board-search.ts';

/** The board of the way home. */
export const repatriationRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/repatriation',
    validateSearch: readBoardSearch,
    component: lazyRouteComponent(() => import('./BoardPage.tsx'), 'BoardPage'),
  }),
];
