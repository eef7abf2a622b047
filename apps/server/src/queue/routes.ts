import {
  AssignCases,
  CasesChanged,
  HandedOver,
  HandOverInput,
  MarkMentions,
  MentionList,
  OfficerLoads,
  OpenWork,
  QueuedCases,
  QueueName,
  QueueQuery,
  SetLeave,
  TakenCase,
  UndoActs,
  Work,
} from '@suar/core';
import { z } from 'zod';
import { everywhere, type Services } from '../platform/context.ts';
import { contextFor, type Server, settle } from '../platform/http.ts';
import { assignCases } from './assign-cases.ts';
import { handOver } from './hand-over.ts';
import { readLoads } from './read-loads.ts';
import { markMentions, readMentions } from './read-mentions.ts';
import { readOpenWork } from './read-open-work.ts';
import { readQueue } from './read-queue.ts';
import { readWork } from './read-work.ts';
import { setLeave } from './set-leave.ts';
import { takeNext } from './take-next.ts';
import { undoActs } from './undo-acts.ts';
import { undoHandOver } from './undo-hand-over.ts';

const tags = ['queue'];
const params = z.object({ id: z.uuid() });

export const queueRoutes = (api: Server, services: Services): void => {
  api.get('/queues', { schema: { tags, response: { 200: Work } } }, (request) =>
    readWork(contextFor(services, request, 'report.read')),
  );
  api.get(
    '/queues/:key',
    {
      schema: {
        tags,
        params: z.object({ key: QueueName }),
        querystring: QueueQuery,
        response: { 200: QueuedCases },
      },
    },
    async (request) =>
      settle(
        await readQueue(contextFor(services, request, 'case.read'), request.params.key, request.query.limit),
      ),
  );
  api.post('/queues/next', { schema: { tags, response: { 200: TakenCase } } }, async (request) =>
    settle(await takeNext(contextFor(services, request, 'case.work'))),
  );
  api.post(
    '/cases/assign',
    { schema: { tags, body: AssignCases, response: { 200: CasesChanged } } },
    (request) => assignCases(contextFor(services, request, 'case.work'), request.body),
  );
  api.post('/cases/undo', { schema: { tags, body: UndoActs, response: { 200: CasesChanged } } }, (request) =>
    undoActs(contextFor(services, request, 'case.work'), request.body),
  );
  api.get('/loads', { schema: { tags, response: { 200: OfficerLoads } } }, (request) => {
    const mine = request.actor?.role === 'administrator' ? 'work.hand_over' : 'case.read';
    return readLoads(everywhere(contextFor(services, request, mine)));
  });

  api.get('/mentions', { schema: { tags, response: { 200: MentionList } } }, (request) =>
    readMentions(contextFor(services, request, 'case.read')),
  );
  api.post(
    '/mentions/read',
    { schema: { tags, body: MarkMentions, response: { 200: MentionList } } },
    (request) => markMentions(contextFor(services, request, 'case.read'), request.body.commentIds),
  );

  // Who may look and hand over depends on whose work it is: the use cases ask.
  api.get('/accounts/:id/work', { schema: { tags, params, response: { 200: OpenWork } } }, async (request) =>
    settle(await readOpenWork(everywhere(contextFor(services, request, null)), request.params.id)),
  );
  api.put(
    '/accounts/:id/leave',
    { schema: { tags, params, body: SetLeave, response: { 200: OpenWork } } },
    async (request) =>
      settle(
        await setLeave(
          everywhere(contextFor(services, request, null)),
          request.params.id,
          request.body.until,
        ),
      ),
  );
  api.post(
    '/accounts/:id/hand-overs',
    { schema: { tags, params, body: HandOverInput, response: { 200: HandedOver } } },
    async (request) =>
      settle(
        await handOver(everywhere(contextFor(services, request, null)), request.params.id, request.body),
      ),
  );
  api.post(
    '/hand-overs/:id/undo',
    { schema: { tags, params, response: { 200: HandedOver } } },
    async (request) =>
      settle(await undoHandOver(everywhere(contextFor(services, request, null)), request.params.id)),
  );
};
