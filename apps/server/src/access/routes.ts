import { AccessMatrix, CaseShare, MakeTeam, ShareCase, Team } from '@suar/core';
import { z } from 'zod';
import type { Services } from '../platform/context.ts';
import { contextFor, type Server, settle } from '../platform/http.ts';
import { makeTeam, readTeams } from './make-team.ts';
import { presentMatrix } from './present.ts';
import { readShares, shareCase } from './share-case.ts';

const tags = ['access'];
const params = z.object({ id: z.uuid() });
const shares = { 200: z.object({ items: z.array(CaseShare) }) };
const teams = { 200: z.object({ items: z.array(Team) }) };

export const accessRoutes = (api: Server, services: Services): void => {
  api.get('/access', { schema: { tags, response: { 200: AccessMatrix } } }, async (request) => {
    contextFor(services, request, 'access.read');
    return presentMatrix();
  });
  api.get('/cases/:id/shares', { schema: { tags, params, response: shares } }, async (request) => ({
    items: settle(await readShares(contextFor(services, request, 'case.read'), request.params.id)),
  }));
  api.post(
    '/cases/:id/shares',
    { schema: { tags, params, body: ShareCase, response: shares } },
    async (request) => ({
      items: settle(
        await shareCase(contextFor(services, request, 'case.share'), request.params.id, request.body),
      ),
    }),
  );
  api.get('/teams', { schema: { tags, response: teams } }, async (request) => ({
    items: await readTeams(contextFor(services, request, 'account.manage')),
  }));
  api.post('/teams', { schema: { tags, body: MakeTeam, response: teams } }, async (request) => ({
    items: settle(await makeTeam(contextFor(services, request, 'account.manage'), request.body.name)),
  }));
};
