import {
  Campaign,
  CampaignJudgement,
  CampaignPage,
  CampaignQuery,
  ChangeCampaign,
  ChangeLure,
  JoinCampaigns,
  Lure,
  LureGraph,
  LureGraphQuery,
  LurePage,
  LureQuery,
  PackQuery,
  TakeLures,
  TakenLures,
} from '@suar/core';
import { z } from 'zod';
import { leavingContext, sealLeaving } from '../exchange/leaving-routes.ts';
import type { Services } from '../platform/context.ts';
import { contextFor, requireFresh, type Server, settle } from '../platform/http.ts';
import { changeCampaign } from './change-campaign.ts';
import { drawGraph } from './draw-graph.ts';
import { exportPackCsv, exportPackPdf } from './export-pack.ts';
import { joinCampaigns, takeApart, undoCampaignJudgement } from './judge-campaigns.ts';
import { judgeLure, passLureOn } from './judge-lure.ts';
import { readCampaign, readCampaignPage } from './read-campaigns.ts';
import { readLure, readLurePage } from './read-lures.ts';
import { takeLures } from './take-lures.ts';

const tags = ['lure'];
const params = z.object({ id: z.uuid() });

export const lureRoutes = (api: Server, services: Services): void => {
  api.post('/lures', { schema: { tags, body: TakeLures, response: { 200: TakenLures } } }, async (request) =>
    settle(await takeLures(contextFor(services, request, 'lure.take_in'), request.body.lures)),
  );
  api.get('/lures', { schema: { tags, querystring: LureQuery, response: { 200: LurePage } } }, (request) =>
    readLurePage(contextFor(services, request, 'lure.read'), request.query),
  );
  api.get('/lures/:id', { schema: { tags, params, response: { 200: Lure } } }, async (request) =>
    settle(await readLure(contextFor(services, request, 'lure.read'), request.params.id)),
  );
  api.patch(
    '/lures/:id',
    { schema: { tags, params, body: ChangeLure, response: { 200: Lure } } },
    async (request) =>
      settle(
        await judgeLure(contextFor(services, request, 'lure.judge'), request.params.id, request.body.status),
      ),
  );
  api.post('/lures/:id/report', { schema: { tags, params, response: { 200: Lure } } }, async (request) =>
    settle(await passLureOn(contextFor(services, request, 'lure.judge'), request.params.id)),
  );
  api.post(
    '/lures/:id/apart',
    { schema: { tags, params, response: { 200: CampaignJudgement } } },
    async (request) =>
      settle(await takeApart(contextFor(services, request, 'lure.judge'), request.params.id)),
  );
  api.get(
    '/campaigns',
    { schema: { tags, querystring: CampaignQuery, response: { 200: CampaignPage } } },
    (request) => readCampaignPage(contextFor(services, request, 'lure.read'), request.query),
  );
  api.get(
    '/campaigns/graph',
    { schema: { tags, querystring: LureGraphQuery, response: { 200: LureGraph } } },
    (request) => drawGraph(contextFor(services, request, 'lure.read'), request.query.campaignId),
  );
  api.get('/campaigns/:id', { schema: { tags, params, response: { 200: Campaign } } }, async (request) =>
    settle(await readCampaign(contextFor(services, request, 'lure.read'), request.params.id)),
  );
  api.patch(
    '/campaigns/:id',
    { schema: { tags, params, body: ChangeCampaign, response: { 200: Campaign } } },
    async (request) =>
      settle(
        await changeCampaign(contextFor(services, request, 'lure.judge'), request.params.id, request.body),
      ),
  );
  api.post(
    '/campaigns/:id/join',
    { schema: { tags, params, body: JoinCampaigns, response: { 200: CampaignJudgement } } },
    async (request) =>
      settle(
        await joinCampaigns(
          contextFor(services, request, 'lure.judge'),
          request.params.id,
          request.body.other,
        ),
      ),
  );
  api.post(
    '/campaign-judgements/:id/undo',
    { schema: { tags, params, response: { 200: CampaignJudgement } } },
    async (request) =>
      settle(await undoCampaignJudgement(contextFor(services, request, 'lure.judge'), request.params.id)),
  );
  api.get(
    '/campaigns/:id/pack.pdf',
    { onSend: sealLeaving, schema: { tags, params, querystring: PackQuery } },
    async (request, reply) => {
      const context = leavingContext(services, request, 'lure.judge');
      requireFresh(services, request);
      const { for: audience, locale } = request.query;
      const pack = settle(await exportPackPdf(context, request.params.id, audience, locale));
      return reply
        .type('application/pdf')
        .header('content-disposition', `attachment; filename="suar-campaign-${pack.number}-${audience}.pdf"`)
        .send(pack.bytes);
    },
  );
  api.get(
    '/campaigns/:id/pack.csv',
    { onSend: sealLeaving, schema: { tags, params, querystring: PackQuery } },
    async (request, reply) => {
      const context = leavingContext(services, request, 'lure.judge');
      requireFresh(services, request);
      const { for: audience } = request.query;
      const pack = settle(await exportPackCsv(context, request.params.id, audience));
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="suar-campaign-${pack.number}-${audience}.csv"`)
        .send(pack.bytes);
    },
  );
};
