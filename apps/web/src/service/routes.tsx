import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** The directory of organisations and what they offer. */
export const serviceRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/services',
    component: lazyRouteComponent(() => import('./ServicesPage.tsx'), 'ServicesPage'),
  }),
];
