import {
  ChangeView,
  KeepView,
  SavedView,
  SavedViews,
  SetUsualView,
  type ViewList,
  ViewQuery,
} from '@suar/core';
import { z } from 'zod';
import type { Services } from '../platform/context.ts';
import { contextFor, type Server, settle } from '../platform/http.ts';
import { alterView, dropView } from './change-view.ts';
import { keepView } from './keep-view.ts';
import { chooseUsual, readViews } from './read-views.ts';

const tags = ['view'];
const params = z.object({ id: z.uuid() });
const response = { 200: SavedView };
/** A view is for those who may read the list. */
const PERMISSION = {
  cases: 'case.read',
  reports: 'report.read',
  persons: 'person.read',
} as const satisfies Record<ViewList, string>;

export const viewRoutes = (api: Server, services: Services): void => {
  api.get(
    '/views',
    { schema: { tags, querystring: ViewQuery, response: { 200: SavedViews } } },
    async (request) => {
      const { list } = request.query;
      return { items: await readViews(contextFor(services, request, PERMISSION[list]), list) };
    },
  );
  api.post('/views', { schema: { tags, body: KeepView, response } }, async (request) =>
    settle(await keepView(contextFor(services, request, PERMISSION[request.body.list]), request.body)),
  );
  api.patch('/views/:id', { schema: { tags, params, body: ChangeView, response } }, async (request) =>
    settle(await alterView(contextFor(services, request, 'report.read'), request.params.id, request.body)),
  );
  api.delete('/views/:id', { schema: { tags, params, response } }, async (request) =>
    settle(await dropView(contextFor(services, request, 'report.read'), request.params.id, true)),
  );
  api.post('/views/:id/restore', { schema: { tags, params, response } }, async (request) =>
    settle(await dropView(contextFor(services, request, 'report.read'), request.params.id, false)),
  );
  api.put(
    '/views/usual',
    { schema: { tags, body: SetUsualView, response: { 200: SavedViews } } },
    async (request) => {
      const { list, viewId } = request.body;
      const context = contextFor(services, request, PERMISSION[list]);
      return { items: settle(await chooseUsual(context, list, viewId)) };
    },
  );
};
