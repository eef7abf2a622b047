import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError, apiSend } from './api.ts';
import { setFreshDoor } from './fresh.ts';

const refusal = JSON.stringify({
  type: 'about:blank',
  title: 'x',
  status: 403,
  problems: [{ code: 'not_fresh', path: 'session', message: 'prove again' }],
});
const answers = (...given: [number, string][]) => {
  const fetched = vi.fn(async () => {
    const [status, body] = given.shift() ?? [500, ''];
    return new Response(body, { status });
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
};
afterEach(() => vi.unstubAllGlobals());

describe('a request that needs a fresh proof', () => {
  it('is sent again once it was proved, and several ask together only once', async () => {
    const fetched = answers([403, refusal], [403, refusal], [200, '{"a":1}'], [200, '{"a":2}']);
    const open = vi.fn(async () => true);
    const takeBack = setFreshDoor(open);
    const got = await Promise.all([apiSend('POST', '/invitations', {}), apiSend('POST', '/invitations', {})]);
    expect(got).toEqual([{ a: 1 }, { a: 2 }]);
    expect(open).toHaveBeenCalledTimes(1);
    expect(fetched).toHaveBeenCalledTimes(4);
    takeBack();
  });
  it('stays refused when the dialog is closed, or nobody can ask', async () => {
    answers([403, refusal], [403, refusal]);
    const takeBack = setFreshDoor(async () => false);
    await expect(apiSend('POST', '/invitations', {})).rejects.toBeInstanceOf(ApiError);
    takeBack();
    await expect(apiSend('POST', '/invitations', {})).rejects.toBeInstanceOf(ApiError);
  });
});
