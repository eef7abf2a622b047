import {
  MakeSheet,
  Provider,
  ProviderInput,
  ProviderPage,
  ProviderQuery,
  ReferralAsked,
  ReferralPreview,
} from '@suar/core';
import { z } from 'zod';
import { leavingContext, sealLeaving } from '../exchange/leaving-routes.ts';
import type { Services } from '../platform/context.ts';
import { contextFor, type Server, settle } from '../platform/http.ts';
import { manageProvider } from './manage-provider.ts';
import { previewReferral } from './preview-referral.ts';
import { readProviders } from './read-providers.ts';
import { writeReferralSheet } from './write-referral-sheet.ts';

const tags = ['service'];
const params = z.object({ id: z.uuid() });
const response = { 200: Provider };

export const serviceRoutes = (api: Server, services: Services): void => {
  api.get(
    '/providers',
    { schema: { tags, querystring: ProviderQuery, response: { 200: ProviderPage } } },
    (request) => readProviders(contextFor(services, request, 'case.read'), request.query),
  );
  api.post('/providers', { schema: { tags, body: ProviderInput, response } }, async (request) =>
    settle(await manageProvider(contextFor(services, request, 'provider.manage'), null, request.body)),
  );
  api.put('/providers/:id', { schema: { tags, params, body: ProviderInput, response } }, async (request) =>
    settle(
      await manageProvider(contextFor(services, request, 'provider.manage'), request.params.id, request.body),
    ),
  );
  // Readings, sent as POST: what is asked names a person's need, which has no place in an address.
  api.post(
    '/cases/:id/referrals/preview',
    { schema: { tags, params, body: ReferralAsked, response: { 200: ReferralPreview } } },
    async (request) =>
      settle(
        await previewReferral(contextFor(services, request, 'case.work'), request.params.id, request.body),
      ),
  );
  api.post(
    '/cases/:id/referrals/:referralId/sheet',
    {
      // Data goes sealed to the organisation's own key already; a print passes the door of all that leaves.
      onSend: async (request, reply, payload) =>
        (request.body as z.infer<typeof MakeSheet> | undefined)?.format === 'pdf'
          ? sealLeaving(request, reply, payload)
          : payload,
      schema: { tags, params: params.extend({ referralId: z.uuid() }), body: MakeSheet },
    },
    async (request, reply) => {
      const context =
        request.body.format === 'pdf'
          ? leavingContext(services, request, 'export.make')
          : contextFor(services, request, 'export.make');
      const { id, referralId } = request.params;
      const { bytes, name } = settle(await writeReferralSheet(context, id, referralId, request.body));
      return reply
        .type(request.body.format === 'pdf' ? 'application/pdf' : 'application/octet-stream')
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(bytes);
    },
  );
};
