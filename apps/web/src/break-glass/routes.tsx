import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** Cases opened in an emergency, and their review. */
export const breakGlassRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/break-glass',
    component: lazyRouteComponent(() => import('./BreakGlassPage.tsx'), 'BreakGlassPage'),
  }),
];
