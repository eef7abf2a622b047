import { afterEach, describe, expect, it, vi } from 'vitest';
import { apiGet, apiUrl } from './api.ts';
import { isUnreached, toApiError } from './api-error.ts';

describe('the way to the server', () => {
  it('leaves empty values out of the query and keeps zero and false', () => {
    expect(apiUrl('/reports', { status: '', urgent: false, limit: 0, cursor: null, kind: undefined })).toBe(
      '/api/v1/reports?urgent=false&limit=0',
    );
    expect(apiUrl('/session')).toBe('/api/v1/session');
  });

  it('reads every problem of a refusal', () => {
    const error = toApiError(
      409,
      JSON.stringify({
        type: 'about:blank',
        title: 'Refused',
        status: 409,
        problems: [
          { code: 'stale', path: 'version', message: 'moved' },
          { code: 'missing', path: 'reasons', message: 'is needed' },
        ],
      }),
    );
    expect(error.has('stale')).toBe(true);
    expect(error.has('not_found')).toBe(false);
    expect(error.problems).toHaveLength(2);
  });

  afterEach(() => vi.unstubAllGlobals());

  it('takes the page of a foreign network for no answer, and a refusal of the server for one', async () => {
    const answer = (body: string, type: string, status = 200) =>
      vi.stubGlobal('fetch', async () => new Response(body, { status, headers: { 'content-type': type } }));
    const failure = () =>
      apiGet('/session').then(
        () => null,
        (error: unknown) => error,
      );
    answer('<html>Accept our terms</html>', 'text/html');
    expect(isUnreached(await failure())).toBe(true);
    answer('{}', 'application/problem+json', 409);
    expect(isUnreached(await failure())).toBe(false);
    answer('{}', 'application/json; charset=utf-8');
    expect(await failure()).toBe(null);
  });

  it('keeps the status of what is no problem document', () => {
    const error = toApiError(502, '<html>bad gateway</html>');
    expect([error.status, error.problems]).toEqual([502, []]);
  });
});
