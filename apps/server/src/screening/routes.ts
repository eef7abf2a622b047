import {
  AuditQuery,
  DrawRescreens,
  FinishRescreen,
  LawList,
  LawStatus,
  Rescreen,
  RescreenList,
  ScreeningAudit,
  SignLaw,
} from '@suar/core';
import { z } from 'zod';
import { may } from '../access/policy.ts';
import type { Services } from '../platform/context.ts';
import { contextFor, type Server, settle } from '../platform/http.ts';
import { drawRescreens } from './draw-rescreens.ts';
import { finishRescreen } from './finish-rescreen.ts';
import { readAudit } from './read-audit.ts';
import { readRescreens } from './read-rescreens.ts';
import { readLaws, signLaw, unsignLaw } from './sign-law.ts';

const tags = ['screening'];

export const screeningRoutes = (api: Server, services: Services): void => {
  api.get('/laws', { schema: { tags, response: { 200: LawList } } }, async (request) => ({
    items: await readLaws(contextFor(services, request, 'case.read')),
  }));
  api.post(
    '/laws/:law/sign',
    {
      schema: {
        tags,
        params: z.object({ law: z.string().max(40) }),
        body: SignLaw,
        response: { 200: LawStatus },
      },
    },
    async (request) =>
      settle(await signLaw(contextFor(services, request, 'law.sign'), request.params.law, request.body)),
  );
  api.delete(
    '/laws/:law/signatures/:id',
    {
      schema: {
        tags,
        params: z.object({ law: z.string().max(40), id: z.uuid() }),
        response: { 200: LawStatus },
      },
    },
    async (request) =>
      settle(
        await unsignLaw(contextFor(services, request, 'law.sign'), request.params.law, request.params.id),
      ),
  );
  api.get(
    '/screening/audit',
    { schema: { tags, querystring: AuditQuery, response: { 200: ScreeningAudit } } },
    (request) => readAudit(contextFor(services, request, 'screening.audit'), request.query),
  );
  api.post(
    '/screening/rescreens',
    { schema: { tags, body: DrawRescreens, response: { 200: RescreenList } } },
    async (request) => ({
      items: settle(await drawRescreens(contextFor(services, request, 'screening.audit'), request.body)),
    }),
  );
  // Whoever may decide sees their own; whoever audits, all.
  api.get('/screening/rescreens', { schema: { tags, response: { 200: RescreenList } } }, async (request) => {
    const context = contextFor(services, request, 'case.decide');
    const all = may(context.actor.role, 'screening.audit');
    return { items: await readRescreens(context, all ? null : context.actor.accountId) };
  });
  api.post(
    '/screening/rescreens/:id',
    {
      schema: {
        tags,
        params: z.object({ id: z.uuid() }),
        body: FinishRescreen,
        response: { 200: Rescreen },
      },
    },
    async (request) =>
      settle(
        await finishRescreen(contextFor(services, request, 'case.decide'), request.params.id, request.body),
      ),
  );
};
