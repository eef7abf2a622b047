import type { FastifyRequest } from 'fastify';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Why a request that changes something is taken for one that another site had the browser send, or null. Beside the
 * SameSite=Strict cookie: the header x-suar, which a form cannot set; Sec-Fetch-Site, which only the browser sets; and Origin,
 * which must name this server. The command line signs itself in by a header no browser adds.
 */
export const forgedBy = (request: FastifyRequest, ownOrigin: string): string | null => {
  if (SAFE.includes(request.method) || request.headers.authorization !== undefined) return null;
  if (request.headers['x-suar'] === undefined) return 'x-suar';
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'sec-fetch-site';
  const { origin } = request.headers;
  if (origin !== undefined && origin !== ownOrigin && hostOf(origin) !== request.headers.host)
    return 'origin';
  return null;
};

const hostOf = (origin: string): string | null => {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
};
