import { apiUrl, ask, type Query, searchHeaders } from './api.ts';
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
  const response = await ask(apiUrl(path, query), {
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    headers: {
      ...searchHeaders(query),
      ...(body === undefined ? {} : { 'x-suar': '1', 'content-type': 'application/json' }),
      ...headers,
    },
  });
  saveFile(fileName, await response.blob());
};
