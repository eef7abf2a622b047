import { IDEMPOTENCY_HEADER, SEARCH_HEADER } from '@suar/core';
import { ApiError, toApiError } from './api-error.ts';
import { connection } from './connection.ts';
import { proveFresh } from './fresh.ts';

export { ApiError, isUnreached } from './api-error.ts';

export const API = '/api/v1';

export type Query = Record<string, string | number | boolean | null | undefined>;

/** The address of an API path with its query; empty values are left out, and so are the words looked for (`q`). */
export const apiUrl = (path: string, query: Query = {}): string => {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    if (key !== 'q' && value !== undefined && value !== null && value !== '') search.set(key, String(value));
  const text = search.toString();
  return `${API}${path}${text ? `?${text}` : ''}`;
};

/** The words looked for may be a name: they go into a header, never into an address. */
export const searchHeaders = (query: Query = {}): Record<string, string> =>
  query.q ? { [SEARCH_HEADER]: encodeURIComponent(String(query.q)) } : {};

/** A network that shows its own sign-in page answers everything with "200" and a page. */
const isForeign = (response: Response): boolean =>
  response.ok && /text\/html/.test(response.headers.get('content-type') ?? '');

/**
 * Sends a request of the API; throws ApiError. Where the server wants it proved anew who sits here, the page asks, and the
 * request is sent once more.
 */
export const ask = async (url: string, init: RequestInit): Promise<Response> => {
  const first = await send(url, init);
  if (first.ok) return first;
  const error = toApiError(first.status, await first.text());
  if (!error.has('not_fresh') || !(await proveFresh())) throw error;
  const second = await send(url, init);
  if (!second.ok) throw toApiError(second.status, await second.text());
  return second;
};

const send = async (url: string, init: RequestInit): Promise<Response> => {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'same-origin', ...init });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    connection.tell(false);
    throw new ApiError(0, 'unreachable', []);
  }
  const foreign = isForeign(response);
  connection.tell(!foreign);
  if (foreign) throw new ApiError(0, 'unreachable', []);
  return response;
};

const bodyOf = async <T>(response: Response): Promise<T> =>
  (response.status === 204 ? undefined : await response.json()) as T;

/** Reads from the API; throws ApiError. `path` begins after /api/v1, e.g. `/reports`. */
export const apiGet = async <T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> =>
  bodyOf<T>(await ask(apiUrl(path, query), { headers: searchHeaders(query), ...(signal ? { signal } : {}) }));

/** Changes something through the API, with a JSON body or a FormData; throws ApiError. Under one `key` it is done once. */
export const apiSend = async <T>(
  method: 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
  key?: string,
): Promise<T> => {
  const headers: Record<string, string> = { 'x-suar': '1', ...(key ? { [IDEMPOTENCY_HEADER]: key } : {}) };
  const init: RequestInit = { method, headers };
  if (body instanceof FormData) init.body = body;
  else if (body !== undefined) {
    headers['content-type'] = 'application/json';
    init.body = JSON.stringify(body);
  }
  return bodyOf<T>(await ask(apiUrl(path), init));
};

/** Sends a form with progress, which fetch cannot tell: `onProgress` gets a fraction from 0 to 1. Throws ApiError. */
export const apiUpload = <T>(
  path: string,
  form: FormData,
  onProgress: (fraction: number) => void,
  key: string,
): Promise<T> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', apiUrl(path));
    request.setRequestHeader('x-suar', '1');
    request.setRequestHeader(IDEMPOTENCY_HEADER, key);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onerror = () => {
      connection.tell(false);
      reject(new ApiError(0, 'unreachable', []));
    };
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as T);
      else reject(toApiError(request.status, request.responseText));
    };
    request.send(form);
  });
