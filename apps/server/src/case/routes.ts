import {
  ActOnCase,
  CaseDetail,
  CaseLine,
  CasePage,
  CaseQuery,
  OnceHeaders,
  OpenCases,
  TaskPage,
  TaskQuery,
} from '@suar/core';
import { z } from 'zod';
import { actOnce } from '../drafts/act-once.ts';
import { readFilePart } from '../intake/read-parts.ts';
import type { Services } from '../platform/context.ts';
import { contextFor, type Server, settle } from '../platform/http.ts';
import { attachFile } from './attach-file.ts';
import { openCases } from './open-cases.ts';
import { readCase, readCasePage, readTaskPage } from './read-cases.ts';

const tags = ['case'];
const params = z.object({ id: z.uuid() });
const response = { 200: CaseDetail };

export const caseRoutes = (api: Server, services: Services): void => {
  api.post(
    '/cases',
    { schema: { tags, body: OpenCases, response: { 200: z.object({ items: z.array(CaseLine) }) } } },
    async (request) => ({
      items: settle(await openCases(contextFor(services, request, 'case.open'), request.body)),
    }),
  );
  api.get('/cases', { schema: { tags, querystring: CaseQuery, response: { 200: CasePage } } }, (request) =>
    readCasePage(contextFor(services, request, 'case.read'), request.query),
  );
  api.get('/cases/:id', { schema: { tags, params, response } }, async (request) =>
    settle(await readCase(contextFor(services, request, 'case.read'), request.params.id)),
  );
  api.post(
    '/cases/:id/actions',
    { schema: { tags, params, headers: OnceHeaders, body: ActOnCase, response } },
    async (request) =>
      settle(
        await actOnce(
          contextFor(services, request, 'case.act'),
          request.params.id,
          request.body,
          request.headers['idempotency-key'],
        ),
      ),
  );
  api.post(
    '/cases/:id/attachments',
    { schema: { tags, params, consumes: ['multipart/form-data'], response } },
    async (request) => {
      const context = contextFor(services, request, 'case.work');
      const { file } = await readFilePart(request);
      return settle(await attachFile(context, request.params.id, file));
    },
  );
  api.get('/tasks', { schema: { tags, querystring: TaskQuery, response: { 200: TaskPage } } }, (request) =>
    readTaskPage(contextFor(services, request, 'case.list'), request.query),
  );
};
