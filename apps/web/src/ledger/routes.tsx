import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readLedgerSearch } from './ledger-search.ts';

/** Who did what. */
export const ledgerRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/ledger',
    validateSearch: readLedgerSearch,
    component: lazyRouteComponent(() => import('./LedgerPage.tsx'), 'LedgerPage'),
  }),
];
