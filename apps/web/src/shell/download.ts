import { ApiError, apiUrl, type Query, searchHeaders } from './api.ts';
import { toApiError } from './api-error.ts';
import { saveFile } from './save-file.ts';

/**
 * Fetches a file of the API and offers it as a download, so that a refusal can be told as one; throws ApiError. With a body
 * it is asked for by POST.
 */
export const downloadFile = async (
  path: string,
  query: Query,
  fileName: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<void> => {
  let response: Response;
  try {
    response = await fetch(apiUrl(path, query), {
      credentials: 'same-origin',
      headers: { ...searchHeaders(query), ...headers },
      ...(body === undefined ? {} : asPost(query, body)),
    });
  } catch {
    throw new ApiError(0, 'unreachable', []);
  }
  if (!response.ok) throw toApiError(response.status, await response.text());
  saveFile(fileName, await response.blob());
};

const asPost = (query: Query, body: unknown): RequestInit => ({
  method: 'POST',
  headers: { ...searchHeaders(query), 'x-suar': '1', 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
