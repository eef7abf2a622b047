import { BreakGlass, BreakGlassLine, BreakGlassList, ReviewBreakGlass } from '@suar/core';
import { z } from 'zod';
import { may, type Permission } from '../access/policy.ts';
import { everywhere, type Services } from '../platform/context.ts';
import { contextFor, requireFresh, type Server, settle } from '../platform/http.ts';
import { breakGlass } from './break-glass.ts';
import { endBreakGlass } from './end-break-glass.ts';
import { readBreakGlass } from './read-break-glass.ts';
import { reviewBreakGlass } from './review-break-glass.ts';

const tags = ['break-glass'];
const params = z.object({ id: z.uuid() });
const response = { 200: BreakGlassLine };
/** Supervisors review what others opened. */
const REVIEWS: Permission = 'case.legal_review';

export const breakGlassRoutes = (api: Server, services: Services): void => {
  api.post(
    '/cases/:id/break-glass',
    { schema: { tags, params, body: BreakGlass, response } },
    async (request) => {
      const context = everywhere(contextFor(services, request, 'case.read'));
      requireFresh(services, request);
      return settle(await breakGlass(context, request.params.id, request.body));
    },
  );
  api.get('/break-glass', { schema: { tags, response: { 200: BreakGlassList } } }, async (request) => {
    const context = everywhere(contextFor(services, request, 'case.read'));
    return { items: await readBreakGlass(context, may(context.actor.role, REVIEWS)) };
  });
  api.post('/break-glass/:id/end', { schema: { tags, params, response } }, async (request) =>
    settle(await endBreakGlass(everywhere(contextFor(services, request, 'case.read')), request.params.id)),
  );
  api.post(
    '/break-glass/:id/review',
    { schema: { tags, params, body: ReviewBreakGlass, response } },
    async (request) =>
      settle(
        await reviewBreakGlass(
          everywhere(contextFor(services, request, REVIEWS)),
          request.params.id,
          request.body,
        ),
      ),
  );
};
