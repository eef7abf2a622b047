import { FoundList, SearchQuery } from '@suar/core';
import type { Services } from '../platform/context.ts';
import { contextFor, type Server } from '../platform/http.ts';
import { searchAll } from './search-all.ts';

export const searchRoutes = (api: Server, services: Services): void => {
  // The words come in a header, never in the address: they may be a name.
  api.get(
    '/search',
    { schema: { tags: ['search'], querystring: SearchQuery, response: { 200: FoundList } } },
    (request) => searchAll(contextFor(services, request, 'person.read'), request.query.q),
  );
};
