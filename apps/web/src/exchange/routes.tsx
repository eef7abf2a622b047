import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** What leaves as files. */
export const exchangeRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/exports',
    component: lazyRouteComponent(() => import('./ExportsPage.tsx'), 'ExportsPage'),
  }),
];
