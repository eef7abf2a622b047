import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** Taking in, and one file's import. */
export const intakeRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/take-in',
    component: lazyRouteComponent(() => import('./TakeInPage.tsx'), 'TakeInPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/take-in/$id',
    component: lazyRouteComponent(() => import('./ImportPage.tsx'), 'ImportPage'),
  }),
];
