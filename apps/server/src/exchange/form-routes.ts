import { CaseFileQuery, CaseStory, NRM_CREDIT } from '@suar/core';
import { z } from 'zod';
import type { Services } from '../platform/context.ts';
import { type Server, settle } from '../platform/http.ts';
import { leavingContext, sealLeaving } from './leaving-routes.ts';
import { writeCaseStory } from './write-case-story.ts';
import { fillForm, writeForm } from './write-form.ts';

const tags = ['exchange'];
const params = z.object({ id: z.uuid() });

/** What leaves of one case besides its file: the referral form in the shape of the United Kingdom's NRM, story and relations. */
export const formRoutes = (api: Server, services: Services): void => {
  api.get(
    '/cases/:id/nrm.json',
    { onSend: sealLeaving, schema: { tags, params } },
    async (request, reply) => {
      const context = leavingContext(services, request, 'export.make');
      const { number, fields } = settle(await fillForm(context, request.params.id, 'nrm.json'));
      return reply
        .type('application/json; charset=utf-8')
        .header('content-disposition', `attachment; filename="suar-nrm-${number}.json"`)
        .send(JSON.stringify({ form: 'NRM', credit: NRM_CREDIT, fields }, null, 1));
    },
  );
  api.get(
    '/cases/:id/story.json',
    {
      onSend: sealLeaving,
      schema: {
        tags,
        params,
        querystring: CaseFileQuery.pick({ purpose: true }),
        response: { 200: CaseStory },
      },
    },
    async (request, reply) => {
      const context = leavingContext(services, request, 'export.make');
      const story = settle(await writeCaseStory(context, request.params.id, request.query));
      return reply
        .header('content-disposition', `attachment; filename="suar-story-${story.caseNumber}.json"`)
        .send(story);
    },
  );
  api.get(
    '/cases/:id/nrm.pdf',
    { onSend: sealLeaving, schema: { tags, params, querystring: CaseFileQuery.pick({ locale: true }) } },
    async (request, reply) => {
      const context = leavingContext(services, request, 'export.make');
      const { number, fields } = settle(await fillForm(context, request.params.id, 'nrm.pdf'));
      return reply
        .type('application/pdf')
        .header('content-disposition', `attachment; filename="suar-nrm-${number}.pdf"`)
        .send(await writeForm(context, number, fields, request.query.locale));
    },
  );
};
