import { JudgeRelation, Relations } from '@suar/core';
import { z } from 'zod';
import type { Services } from '../platform/context.ts';
import { contextFor, type Server, settle } from '../platform/http.ts';
import { judgeRelation, undoRelation } from './judge-relation.ts';
import { readRelations } from './read-relations.ts';

const tags = ['relation'];
const params = z.object({ id: z.uuid() });

export const relationRoutes = (api: Server, services: Services): void => {
  api.get(
    '/persons/:id/relations',
    { schema: { tags, params, response: { 200: Relations } } },
    async (request) =>
      settle(await readRelations(contextFor(services, request, 'person.read'), request.params.id)),
  );
  api.post(
    '/relations',
    { schema: { tags, body: JudgeRelation, response: { 200: Relations } } },
    async (request) =>
      settle(await judgeRelation(contextFor(services, request, 'person.judge'), request.body)),
  );
  api.post(
    '/relations/:id/undo',
    { schema: { tags, params, response: { 200: Relations } } },
    async (request) =>
      settle(await undoRelation(contextFor(services, request, 'person.judge'), request.params.id)),
  );
};
