import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { accessRoutes } from '../access/routes.tsx';
import { accountRoutes, doorRoutes } from '../account/routes.tsx';
import { breakGlassRoutes } from '../break-glass/routes.tsx';
import { caseRoutes } from '../case/routes.tsx';
import { clockRoutes } from '../clock/routes.tsx';
import { draftRoutes } from '../drafts/routes.tsx';
import { erasureRoutes } from '../erasure/routes.tsx';
import { exchangeRoutes } from '../exchange/routes.tsx';
import { figuresRoutes } from '../figures/routes.tsx';
import { incidentRoutes } from '../incident/routes.tsx';
import { intakeRoutes } from '../intake/routes.tsx';
import { keyRoutes } from '../keys/routes.tsx';
import { ledgerRoutes } from '../ledger/routes.tsx';
import { lureRoutes } from '../lure/routes.tsx';
import { personRoutes } from '../person/routes.tsx';
import { queueRoutes } from '../queue/routes.tsx';
import { publicRoutes, releaseRoutes } from '../release/routes.tsx';
import { repatriationRoutes } from '../repatriation/routes.tsx';
import { reportRoutes } from '../report/routes.tsx';
import { screeningRoutes } from '../screening/routes.tsx';
import { serviceRoutes } from '../service/routes.tsx';
import { Layout } from './Layout.tsx';
import { Crashed, Missing } from './Missing.tsx';

const root = createRootRoute({ component: Outlet, notFoundComponent: Missing, errorComponent: Crashed });
const inside = createRoute({ getParentRoute: () => root, id: 'app', component: Layout });

const tree = root.addChildren([
  ...doorRoutes(root),
  ...publicRoutes(root),
  inside.addChildren([
    ...figuresRoutes(inside),
    ...reportRoutes(inside),
    ...personRoutes(inside),
    ...queueRoutes(inside),
    ...caseRoutes(inside),
    ...incidentRoutes(inside),
    ...serviceRoutes(inside),
    ...breakGlassRoutes(inside),
    ...clockRoutes(inside),
    ...repatriationRoutes(inside),
    ...screeningRoutes(inside),
    ...lureRoutes(inside),
    ...intakeRoutes(inside),
    ...draftRoutes(inside),
    ...erasureRoutes(inside),
    ...exchangeRoutes(inside),
    ...releaseRoutes(inside),
    ...keyRoutes(inside),
    ...ledgerRoutes(inside),
    ...accountRoutes(inside),
    ...accessRoutes(inside),
  ]),
]);

/** Addresses carry plain strings ("urgent=true"), as the API's queries do. */
export const router = createRouter({
  routeTree: tree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const pairs = Object.entries(search as Record<string, unknown>).flatMap(([key, value]) =>
      value === undefined || value === null || value === '' ? [] : [[key, String(value)]],
    );
    const text = new URLSearchParams(pairs).toString();
    return text ? `?${text}` : '';
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
