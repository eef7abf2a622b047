import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

export const figuresRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/',
    component: lazyRouteComponent(() => import('./TodayPage.tsx'), 'TodayPage'),
  }),
];
