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
): Promise<void> => {
  const response = await ask(apiUrl(path, query), {
    headers: searchHeaders(query),
    ...(body === undefined ? {} : asPost(query, body)),
  });
  saveFile(fileName, await response.blob());
};

const asPost = (query: Query, body: unknown): RequestInit => ({
  method: 'POST',
  headers: { ...searchHeaders(query), 'x-suar': '1', 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
