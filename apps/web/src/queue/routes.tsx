import { QUEUES } from '@suar/core';
import { type AnyRoute, createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';

/** What waits, by queue, and the handing over of what somebody holds. */
export const queueRoutes = <Parent extends AnyRoute>(parent: Parent) => [
  createRoute({
    getParentRoute: () => parent,
    path: '/queues',
    component: lazyRouteComponent(() => import('./QueueListPage.tsx'), 'QueueListPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/queues/$queue',
    beforeLoad: ({ params }) => {
      if (!QUEUES.some(({ key, of }) => key === params.queue && of === 'cases')) throw notFound();
    },
    component: lazyRouteComponent(() => import('./QueuePage.tsx'), 'QueuePage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: '/hand-over/$id',
    component: lazyRouteComponent(() => import('./HandOverPage.tsx'), 'HandOverPage'),
  }),
];
