import { Figures, FiguresQuery } from '@suar/core';
import type { Services } from '../platform/context.ts';
import { contextFor, type Server } from '../platform/http.ts';
import { readFigures } from './read-figures.ts';

export const figuresRoutes = (api: Server, services: Services): void => {
  api.get(
    '/figures',
    { schema: { tags: ['figures'], querystring: FiguresQuery, response: { 200: Figures } } },
    (request) => readFigures(contextFor(services, request, 'figures.read'), request.query),
  );
};
