import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** The room in which releases are planned, signed and published. */
export const releaseRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/releases',
    component: lazyRouteComponent(() => import('./ReleaseListPage.tsx'), 'ReleaseListPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/releases/new',
    component: lazyRouteComponent(() => import('./PlanPage.tsx'), 'PlanPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/releases/check',
    component: lazyRouteComponent(() => import('./CheckPage.tsx'), 'CheckPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/releases/$id',
    component: lazyRouteComponent(() => import('./ReleasePage.tsx'), 'ReleasePage'),
  }),
];

/** What anybody may read without an account; outside the layout. */
export const publicRoutes = <Parent extends AnyRoute>(root: Parent) => [
  createRoute({
    getParentRoute: () => root,
    path: '/public',
    component: lazyRouteComponent(() => import('./PublicListPage.tsx'), 'PublicListPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/public/proof',
    component: lazyRouteComponent(() => import('./ProofPage.tsx'), 'ProofPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/public/$id',
    component: lazyRouteComponent(() => import('./PublicReleasePage.tsx'), 'PublicReleasePage'),
  }),
];
