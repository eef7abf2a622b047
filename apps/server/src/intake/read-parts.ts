import type { FastifyRequest } from 'fastify';
import { refusal } from '../platform/http.ts';
import type { IncomingFile } from './keep-original.ts';

/** Reads a multipart request of one file and a few plain fields. */
export const readFilePart = async (
  request: FastifyRequest,
): Promise<{ file: IncomingFile; fields: Record<string, string> }> => {
  if (!request.isMultipart())
    throw refusal('unknown_format', 'content-type', 'send the file as multipart/form-data');
  let file: IncomingFile | null = null;
  const fields: Record<string, string> = {};
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') {
        const bytes = await part.toBuffer();
        file = {
          name: (part.filename ?? '').replaceAll('\u0000', ''),
          mediaType: part.mimetype ?? '',
          bytes,
        };
      } else if (typeof part.value === 'string') fields[part.fieldname] = part.value;
    }
  } catch (error) {
    if ((error as { statusCode?: number }).statusCode) throw error;
    throw refusal('bad_request', 'body', 'the multipart body is cut off or malformed');
  }
  if (!file) throw refusal('missing', 'file', 'there is no file in the request');
  return { file, fields };
};
