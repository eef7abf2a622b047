import {
  FiguresWithdrawal,
  FiguresWithdrawalInput,
  FirewallInput,
  FirewallReport,
  ReleaseBudget,
  ReleaseDetail,
  ReleaseInput,
  ReleasePlan,
  ReleasePreview,
  ReleaseSummary,
} from '@suar/core';
import { z } from 'zod';
import type { Services } from '../platform/context.ts';
import { contextFor, type Server, settle } from '../platform/http.ts';
import { checkCandidate } from './check-candidate.ts';
import { discardRelease } from './discard-release.ts';
import { planRelease } from './plan-release.ts';
import { previewRelease } from './preview-release.ts';
import { publicRoutes } from './public-routes.ts';
import { publishRelease } from './publish-release.ts';
import { readBudget, readRelease, readReleases } from './read-releases.ts';
import { signRelease } from './sign-release.ts';
import { readWithdrawal, withdrawPerson } from './withdraw-person.ts';

const tags = ['release'];
const params = z.object({ id: z.uuid() });
const response = { 200: ReleaseDetail };
const wish = { 200: FiguresWithdrawal };

export const releaseRoutes = (api: Server, services: Services): void => {
  api.get(
    '/releases',
    { schema: { tags, response: { 200: z.object({ items: z.array(ReleaseSummary) }) } } },
    (request) => readReleases(contextFor(services, request, 'figures.read')),
  );
  api.get('/releases/budget', { schema: { tags, response: { 200: ReleaseBudget } } }, (request) =>
    readBudget(contextFor(services, request, 'figures.read')),
  );
  api.post(
    '/releases/preview',
    { schema: { tags, body: ReleasePlan, response: { 200: ReleasePreview } } },
    async (request) =>
      settle(await previewRelease(contextFor(services, request, 'release.plan'), request.body)),
  );
  api.post('/releases', { schema: { tags, body: ReleaseInput, response } }, async (request) =>
    settle(await planRelease(contextFor(services, request, 'release.plan'), request.body)),
  );
  api.post(
    '/releases/firewall',
    { schema: { tags, body: FirewallInput, response: { 200: FirewallReport } } },
    async (request) =>
      settle(await checkCandidate(contextFor(services, request, 'release.plan'), request.body)),
  );
  api.get('/releases/:id', { schema: { tags, params, response } }, async (request) =>
    settle(await readRelease(contextFor(services, request, 'figures.read'), request.params.id)),
  );
  api.post('/releases/:id/signatures', { schema: { tags, params, response } }, async (request) =>
    settle(await signRelease(contextFor(services, request, 'release.sign'), request.params.id)),
  );
  api.post('/releases/:id/publication', { schema: { tags, params, response } }, async (request) =>
    settle(await publishRelease(contextFor(services, request, 'release.sign'), request.params.id)),
  );
  api.post('/releases/:id/discard', { schema: { tags, params, response } }, async (request) =>
    settle(await discardRelease(contextFor(services, request, 'release.plan'), request.params.id)),
  );
  api.get('/persons/:id/figures-withdrawal', { schema: { tags, params, response: wish } }, async (request) =>
    settle(await readWithdrawal(contextFor(services, request, 'case.work'), request.params.id)),
  );
  api.put(
    '/persons/:id/figures-withdrawal',
    { schema: { tags, params, body: FiguresWithdrawalInput, response: wish } },
    async (request) =>
      settle(
        await withdrawPerson(contextFor(services, request, 'case.work'), request.params.id, request.body),
      ),
  );
  publicRoutes(api, services);
};
