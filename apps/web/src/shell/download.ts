import { ApiError, apiUrl, type Query, searchHeaders } from './api.ts';
import { toApiError } from './api-error.ts';
import { saveFile } from './save-file.ts';

/** Fetches a file of the API and offers it as a download, so that a refusal can be told as one; throws ApiError. */
export const downloadFile = async (path: string, query: Query, fileName: string): Promise<void> => {
  let response: Response;
  try {
    response = await fetch(apiUrl(path, query), {
      credentials: 'same-origin',
      headers: searchHeaders(query),
    });
  } catch {
    throw new ApiError(0, 'unreachable', []);
  }
  if (!response.ok) throw toApiError(response.status, await response.text());
  saveFile(fileName, await response.blob());
};
