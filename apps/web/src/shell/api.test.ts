import { describe, expect, it } from 'vitest';
import { apiUrl } from './api.ts';
import { toApiError } from './api-error.ts';

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

  it('keeps the status of what is no problem document', () => {
    const error = toApiError(502, '<html>bad gateway</html>');
    expect([error.status, error.problems]).toEqual([502, []]);
  });
});
