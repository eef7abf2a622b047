import { BoardQuery, MakeManifest, RepatriationBoard, SetSteps, StepsSet } from '@suar/core';
import { leavingContext, sealLeaving } from '../exchange/leaving-routes.ts';
import type { Services } from '../platform/context.ts';
import { contextFor, requireFresh, type Server, settle } from '../platform/http.ts';
import { readBoard } from './read-board.ts';
import { setSteps } from './set-steps.ts';
import { writeManifest } from './write-manifest.ts';

const tags = ['repatriation'];
const MEDIA_TYPES = { pdf: 'application/pdf', csv: 'text/csv; charset=utf-8' } as const;

export const repatriationRoutes = (api: Server, services: Services): void => {
  api.get(
    '/repatriation',
    { schema: { tags, querystring: BoardQuery, response: { 200: RepatriationBoard } } },
    (request) => readBoard(contextFor(services, request, 'case.list'), request.query),
  );
  api.post(
    '/repatriation/steps',
    { schema: { tags, body: SetSteps, response: { 200: StepsSet } } },
    (request) => setSteps(contextFor(services, request, 'case.work'), request.body),
  );
  // The cases are named in the body: it is a reading, sent as POST because a list of them is too long for an address.
  api.post(
    '/repatriation/manifest',
    { onSend: sealLeaving, schema: { tags, body: MakeManifest } },
    async (request, reply) => {
      const context = leavingContext(services, request, 'export.make');
      requireFresh(services, request);
      const bytes = settle(await writeManifest(context, request.body));
      const { format } = request.body;
      return reply
        .type(MEDIA_TYPES[format])
        .header('content-disposition', `attachment; filename="suar-manifest.${format}"`)
        .send(bytes);
    },
  );
};
