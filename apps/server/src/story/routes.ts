import { ChooseZone, JudgeEvent, Story } from '@suar/core';
import { z } from 'zod';
import type { Services } from '../platform/context.ts';
import { contextFor, type Server, settle } from '../platform/http.ts';
import { chooseZone, judgeEvent, undoStoryJudgement } from './judge-event.ts';
import { readStory } from './read-story.ts';

const tags = ['story'];
const params = z.object({ id: z.uuid() });

export const storyRoutes = (api: Server, services: Services): void => {
  api.get('/persons/:id/story', { schema: { tags, params, response: { 200: Story } } }, async (request) =>
    settle(await readStory(contextFor(services, request, 'person.read'), request.params.id)),
  );
  api.post(
    '/persons/:id/story',
    { schema: { tags, params, body: JudgeEvent, response: { 200: Story } } },
    async (request) =>
      settle(
        await judgeEvent(contextFor(services, request, 'report.judge'), request.params.id, request.body),
      ),
  );
  api.post(
    '/story-judgements/:id/undo',
    { schema: { tags, params, response: { 200: Story } } },
    async (request) =>
      settle(await undoStoryJudgement(contextFor(services, request, 'report.judge'), request.params.id)),
  );
  api.put(
    '/reports/:id/zone',
    { schema: { tags, params, body: ChooseZone, response: { 200: ChooseZone } } },
    async (request) =>
      settle(
        await chooseZone(contextFor(services, request, 'report.judge'), request.params.id, request.body.zone),
      ),
  );
};
