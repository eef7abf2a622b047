import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** What was written without network and has not arrived. */
export const draftRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/drafts',
    component: lazyRouteComponent(() => import('./DraftsPage.tsx'), 'DraftsPage'),
  }),
];
