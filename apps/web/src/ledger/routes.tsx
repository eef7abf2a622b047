import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

export const ledgerRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/ledger',
    component: lazyRouteComponent(() => import('./LedgerPage.tsx'), 'LedgerPage'),
  }),
];
