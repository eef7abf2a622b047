import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** The keys that everything is sealed under. */
export const keyRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/keys',
    component: lazyRouteComponent(() => import('./KeysPage.tsx'), 'KeysPage'),
  }),
];
