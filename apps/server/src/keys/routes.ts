import { KeyState } from '@suar/core';
import { everywhere, type Services } from '../platform/context.ts';
import { contextFor, requireFresh, type Server, settle } from '../platform/http.ts';
import { beginRotation, readKeyState, retireKeys } from './rotate-keys.ts';

const schema = { tags: ['system'], response: { 200: KeyState } };

export const keyRoutes = (api: Server, services: Services): void => {
  api.get('/keys', { schema }, (request) =>
    readKeyState(everywhere(contextFor(services, request, 'keys.manage'))),
  );
  api.post('/keys/rotation', { schema }, async (request) => {
    const context = everywhere(contextFor(services, request, 'keys.manage'));
    requireFresh(services, request);
    const state = settle(await beginRotation(context));
    await services.jobs.send('rotate-keys', {}, 'rotate-keys');
    return state;
  });
  api.post('/keys/retirement', { schema }, async (request) => {
    const context = everywhere(contextFor(services, request, 'keys.manage'));
    requireFresh(services, request);
    return settle(await retireKeys(context));
  });
};
