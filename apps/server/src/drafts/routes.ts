import {
  ActFromDraft,
  DeviceHalf,
  DraftDevice,
  DraftOutcome,
  JudgeFromDraft,
  RegisterDevice,
} from '@suar/core';
import { z } from 'zod';
import { everywhere, type Services } from '../platform/context.ts';
import { contextFor, type Server, settle } from '../platform/http.ts';
import { actFromDraft } from './act-from-draft.ts';
import { destroyDevice } from './destroy-device.ts';
import { judgeFromDraft } from './judge-from-draft.ts';
import { readDevices } from './list-devices.ts';
import { openDevice, registerDevice } from './open-device.ts';

const tags = ['drafts'];
const params = z.object({ id: z.uuid() });

export const draftRoutes = (api: Server, services: Services): void => {
  api.post(
    '/cases/:id/drafts/:draftId',
    {
      schema: {
        tags,
        params: params.extend({ draftId: z.uuid() }),
        body: ActFromDraft,
        response: { 200: DraftOutcome },
      },
    },
    async (request) =>
      settle(
        await actFromDraft(
          contextFor(services, request, 'case.work'),
          request.params.id,
          request.body,
          request.params.draftId,
        ),
      ),
  );
  api.post(
    '/statements/:id/drafts/:draftId',
    {
      schema: {
        tags,
        params: params.extend({ draftId: z.uuid() }),
        body: JudgeFromDraft,
        response: { 200: DraftOutcome },
      },
    },
    async (request) =>
      settle(
        await judgeFromDraft(
          contextFor(services, request, 'report.judge'),
          request.params.id,
          request.body,
          request.params.draftId,
        ),
      ),
  );
  api.get(
    '/devices',
    { schema: { tags, response: { 200: z.object({ items: z.array(DraftDevice) }) } } },
    async (request) => ({ items: await readDevices(everywhere(contextFor(services, request, null))) }),
  );
  api.post('/devices', { schema: { tags, body: RegisterDevice, response: { 200: DeviceHalf } } }, (request) =>
    registerDevice(contextFor(services, request, null), request.body.name),
  );
  api.post(
    '/devices/:id/open',
    { schema: { tags, params, response: { 200: DeviceHalf } } },
    async (request) => settle(await openDevice(contextFor(services, request, null), request.params.id)),
  );
  api.delete('/devices/:id', { schema: { tags, params } }, async (request, reply) => {
    settle(await destroyDevice(everywhere(contextFor(services, request, null)), request.params.id));
    return reply.code(204).send();
  });
};
