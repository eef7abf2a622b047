import {
  BulkAct,
  BulkDone,
  BulkOpen,
  Incident,
  IncidentCountInput,
  IncidentDetail,
  IncidentFactInput,
  IncidentInput,
  IncidentPage,
  IncidentQuery,
  WithdrawFact,
} from '@suar/core';
import { z } from 'zod';
import { leavingContext, sealLeaving } from '../exchange/leaving-routes.ts';
import type { Services } from '../platform/context.ts';
import { contextFor, type Server, settle } from '../platform/http.ts';
import { actInBulk, openMembers } from './act-in-bulk.ts';
import { changeIncident, makeIncident } from './make-incident.ts';
import { readIncident, readIncidentPage } from './read-incidents.ts';
import { addCount, addFact, withdrawCount, withdrawFact } from './tell-of-incident.ts';
import { undoBulk } from './undo-bulk.ts';
import { writeIncidentFile } from './write-incident-file.ts';

const tags = ['incident'];
const params = z.object({ id: z.uuid() });
const part = z.object({ id: z.uuid(), partId: z.uuid() });
const response = { 200: IncidentDetail };
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const incidentRoutes = (api: Server, services: Services): void => {
  api.get(
    '/incidents',
    { schema: { tags, querystring: IncidentQuery, response: { 200: IncidentPage } } },
    (request) => readIncidentPage(contextFor(services, request, 'case.read'), request.query),
  );
  api.post(
    '/incidents',
    { schema: { tags, body: IncidentInput, response: { 200: Incident } } },
    async (request) => settle(await makeIncident(contextFor(services, request, 'case.open'), request.body)),
  );
  api.get('/incidents/:id', { schema: { tags, params, response } }, async (request) =>
    settle(await readIncident(contextFor(services, request, 'case.read'), request.params.id)),
  );
  api.put(
    '/incidents/:id',
    { schema: { tags, params, body: IncidentInput, response: { 200: Incident } } },
    async (request) =>
      settle(
        await changeIncident(contextFor(services, request, 'case.work'), request.params.id, request.body),
      ),
  );
  api.post(
    '/incidents/:id/facts',
    { schema: { tags, params, body: IncidentFactInput, response } },
    async (request) =>
      settle(await addFact(contextFor(services, request, 'case.work'), request.params.id, request.body)),
  );
  api.post(
    '/incidents/:id/facts/:partId/withdraw',
    { schema: { tags, params: part, body: WithdrawFact, response } },
    async (request) => {
      const { id, partId } = request.params;
      const context = contextFor(services, request, 'case.work');
      return settle(await withdrawFact(context, id, partId, request.body.reason));
    },
  );
  api.post(
    '/incidents/:id/counts',
    { schema: { tags, params, body: IncidentCountInput, response } },
    async (request) =>
      settle(await addCount(contextFor(services, request, 'case.work'), request.params.id, request.body)),
  );
  api.delete('/incidents/:id/counts/:partId', { schema: { tags, params: part, response } }, async (request) =>
    settle(
      await withdrawCount(
        contextFor(services, request, 'case.work'),
        request.params.id,
        request.params.partId,
      ),
    ),
  );
  api.post(
    '/incidents/:id/open',
    { schema: { tags, params, body: BulkOpen, response: { 200: BulkDone } } },
    async (request) =>
      settle(await openMembers(contextFor(services, request, 'case.work'), request.params.id, request.body)),
  );
  api.post('/bulks', { schema: { tags, body: BulkAct, response: { 200: BulkDone } } }, async (request) =>
    settle(await actInBulk(contextFor(services, request, 'case.work'), request.body)),
  );
  api.post('/bulks/:id/undo', { schema: { tags, params, response: { 200: BulkDone } } }, async (request) =>
    settle(await undoBulk(contextFor(services, request, 'case.work'), request.params.id)),
  );
  api.get(
    '/exports/incidents/:id.xlsx',
    { onSend: sealLeaving, schema: { tags, params } },
    async (request, reply) => {
      const context = leavingContext(services, request, 'export.make');
      const file = settle(await writeIncidentFile(context, request.params.id));
      return reply
        .type(XLSX)
        .header('content-disposition', `attachment; filename="suar-incident-${file.number}.xlsx"`)
        .send(file.bytes);
    },
  );
};
