import {
  Judge,
  Judgement,
  MatchingModel,
  MatchPage,
  MatchQuery,
  MergeRequest,
  PageQuery,
  Person,
  PersonPage,
  PersonQuery,
  page,
} from '@suar/core';
import { z } from 'zod';
import type { Services } from '../platform/context.ts';
import { contextFor, type Server, settle } from '../platform/http.ts';
import { judgePersons, undoJudgement } from './judge-persons.ts';
import { listMergeRequests, withdrawMergeRequest } from './merge-requests.ts';
import { readJudgementPage, readMatchPage, readPerson, readPersonPage } from './read-persons.ts';
import { readMatchingModel, trainMatching, withdrawMatching } from './train-matching.ts';

const tags = ['person'];
const params = z.object({ id: z.uuid() });

export const personRoutes = (api: Server, services: Services): void => {
  api.get(
    '/persons',
    { schema: { tags, querystring: PersonQuery, response: { 200: PersonPage } } },
    (request) => readPersonPage(contextFor(services, request, 'person.read'), request.query),
  );
  api.get('/persons/:id', { schema: { tags, params, response: { 200: Person } } }, async (request) =>
    settle(
      await readPerson(contextFor(services, request, 'person.read'), request.params.id, { candidates: true }),
    ),
  );
  api.get(
    '/matches',
    { schema: { tags, querystring: MatchQuery, response: { 200: MatchPage } } },
    (request) => readMatchPage(contextFor(services, request, 'person.read'), request.query),
  );
  api.get(
    '/judgements',
    { schema: { tags, querystring: z.object(PageQuery), response: { 200: page(Judgement) } } },
    (request) => readJudgementPage(contextFor(services, request, 'person.read'), request.query),
  );
  api.post('/judgements', { schema: { tags, body: Judge, response: { 200: Judgement } } }, async (request) =>
    settle(await judgePersons(contextFor(services, request, 'person.judge'), request.body)),
  );
  api.post(
    '/judgements/:id/undo',
    { schema: { tags, params, response: { 200: Judgement } } },
    async (request) =>
      settle(await undoJudgement(contextFor(services, request, 'person.judge'), request.params.id)),
  );
  const requests = z.object({ items: z.array(MergeRequest) });
  api.get('/merge-requests', { schema: { tags, response: { 200: requests } } }, (request) =>
    listMergeRequests(contextFor(services, request, 'person.read')),
  );
  api.post(
    '/merge-requests/:id/withdraw',
    { schema: { tags, params, response: { 200: requests } } },
    async (request) =>
      settle(await withdrawMergeRequest(contextFor(services, request, 'person.judge'), request.params.id)),
  );
  api.get('/matching/model', { schema: { tags, response: { 200: MatchingModel } } }, (request) =>
    readMatchingModel(contextFor(services, request, 'person.read')),
  );
  api.post('/matching/train', { schema: { tags, response: { 200: MatchingModel } } }, async (request) =>
    settle(await trainMatching(contextFor(services, request, 'person.judge'))),
  );
  api.post(
    '/matching/model/:id/withdraw',
    { schema: { tags, params, response: { 200: MatchingModel } } },
    async (request) =>
      settle(await withdrawMatching(contextFor(services, request, 'person.judge'), request.params.id)),
  );
};
