import {
  AskErasure,
  DecideErasure,
  DueErasures,
  ErasureRequest,
  LegalHold,
  PlaceHold,
  RETENTION_RULES,
} from '@suar/core';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Permission } from '../access/policy.ts';
import type { Context, Services } from '../platform/context.ts';
import { contextFor, requireFresh, type Server, settle } from '../platform/http.ts';
import { askErasure } from './ask-erasure.ts';
import { decideErasure } from './decide-erasure.ts';
import { liftHold, placeHold } from './hold-record.ts';
import { presentErasure, presentHold } from './present.ts';
import { listDue, listErasures, listHolds } from './store.ts';

const tags = ['erasure'];
const params = z.object({ id: z.uuid() });

export const erasureRoutes = (api: Server, services: Services): void => {
  const fresh = (request: FastifyRequest, permission: Permission): Context => {
    const context = contextFor(services, request, permission);
    requireFresh(services, request);
    return context;
  };
  api.get(
    '/erasures',
    { schema: { tags, response: { 200: z.object({ items: z.array(ErasureRequest) }) } } },
    async (request) => {
      const context = contextFor(services, request, 'erasure.ask');
      const rows = await listErasures(context);
      return { items: rows.map((row) => presentErasure(context.sealer, row, context.actor.accountId)) };
    },
  );
  api.get('/erasures/due', { schema: { tags, response: { 200: DueErasures } } }, async (request) => {
    const context = contextFor(services, request, 'erasure.ask');
    return {
      items: await listDue(context, RETENTION_RULES, context.clock()),
      rules: [...RETENTION_RULES],
    };
  });
  api.post(
    '/erasures',
    { schema: { tags, body: AskErasure, response: { 200: ErasureRequest } } },
    async (request) => settle(await askErasure(fresh(request, 'erasure.ask'), request.body)),
  );
  api.post(
    '/erasures/:id/decision',
    { schema: { tags, params, body: DecideErasure, response: { 200: ErasureRequest } } },
    async (request) =>
      settle(await decideErasure(fresh(request, 'erasure.decide'), request.params.id, request.body.decision)),
  );
  api.get(
    '/holds',
    { schema: { tags, response: { 200: z.object({ items: z.array(LegalHold) }) } } },
    async (request) => {
      const context = contextFor(services, request, 'erasure.ask');
      return { items: (await listHolds(context)).map((row) => presentHold(context.sealer, row)) };
    },
  );
  api.post('/holds', { schema: { tags, body: PlaceHold, response: { 200: LegalHold } } }, async (request) =>
    settle(await placeHold(fresh(request, 'erasure.decide'), request.body)),
  );
  api.post('/holds/:id/lift', { schema: { tags, params, response: { 200: LegalHold } } }, async (request) =>
    settle(await liftHold(fresh(request, 'erasure.decide'), request.params.id)),
  );
};
