import { DueList, DueQuery } from '@suar/core';
import type { Services } from '../platform/context.ts';
import { contextFor, type Server } from '../platform/http.ts';
import { readDue } from './read-due.ts';

export const clockRoutes = (api: Server, services: Services): void => {
  api.get(
    '/due',
    { schema: { tags: ['clock'], querystring: DueQuery, response: { 200: DueList } } },
    (request) => readDue(contextFor(services, request, 'case.list'), request.query),
  );
};
