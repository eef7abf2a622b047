import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCampaignSearch, readLureSearch } from './lure-search.ts';

/** The feed of lures, one lure, the campaigns, one campaign. */
export const lureRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/lures',
    validateSearch: readLureSearch,
    component: lazyRouteComponent(() => import('./LureListPage.tsx'), 'LureListPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/lures/$id',
    component: lazyRouteComponent(() => import('./LurePage.tsx'), 'LurePage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/campaigns',
    validateSearch: readCampaignSearch,
    component: lazyRouteComponent(() => import('./CampaignListPage.tsx'), 'CampaignListPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/campaigns/$id',
    component: lazyRouteComponent(() => import('./CampaignPage.tsx'), 'CampaignPage'),
  }),
];
