import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** What is erased when its term has run. */
export const erasureRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/retention',
    component: lazyRouteComponent(() => import('./RetentionPage.tsx'), 'RetentionPage'),
  }),
];
