import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** The incidents, and one with everybody who was there. */
export const incidentRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/incidents',
    component: lazyRouteComponent(() => import('./IncidentListPage.tsx'), 'IncidentListPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/incidents/$id',
    component: lazyRouteComponent(() => import('./IncidentPage.tsx'), 'IncidentPage'),
  }),
];
