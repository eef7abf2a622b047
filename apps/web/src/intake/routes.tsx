import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

export const intakeRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/take-in',
    component: lazyRouteComponent(() => import('./TakeInPage.tsx'), 'TakeInPage'),
  }),
];
