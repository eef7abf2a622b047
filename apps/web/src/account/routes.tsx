import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readReturn } from './return-path.ts';

/** The pages before signing in; they stand outside the layout. */
export const doorRoutes = <Parent extends AnyRoute>(root: Parent) => [
  createRoute({
    getParentRoute: () => root,
    path: '/sign-in',
    validateSearch: readReturn,
    component: lazyRouteComponent(() => import('./SignInPage.tsx'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/welcome',
    component: lazyRouteComponent(() => import('./WelcomePage.tsx'), 'WelcomePage'),
  }),
];

/** One's own account, and the accounts of the office, for administrators. */
export const accountRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/account',
    component: lazyRouteComponent(() => import('./OwnAccountPage.tsx'), 'OwnAccountPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/accounts',
    component: lazyRouteComponent(() => import('./AccountsPage.tsx'), 'AccountsPage'),
  }),
];
