import { Proof, PublicRelease, PublicReleaseList } from '@suar/core';
import { z } from 'zod';
import type { Services } from '../platform/context.ts';
import { refusal, type Server, settle } from '../platform/http.ts';
import { hashOfCode } from './code-hash.ts';
import { drawTable } from './picture.ts';
import { readProof, readPublicRelease, readPublicReleases } from './read-public.ts';
import { writeCsv, writeJson, writeXlsx } from './write-tables.ts';

const tags = ['public'];
const params = z.object({ id: z.uuid() });
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const Picture = z.object({
  table: z.coerce.number().int().min(0).max(59).default(0),
  locale: z.enum(['id', 'en']).default('id'),
});

/** Figures for everybody, without sign-in. Nothing here reaches a case: only what was published is read. */
export const publicRoutes = (parent: Server, services: Services): void => {
  const codeHash = hashOfCode();
  parent.register(async (scope) => {
    const api = scope as Server;
    api.addHook('onSend', async (_request, reply) => {
      if (reply.statusCode === 200) reply.header('cache-control', 'public, max-age=300');
    });
    const find = async (id: string) => settle(await readPublicRelease(services, id));
    const named = (id: string, end: string) => `attachment; filename="suar-figures-${id}.${end}"`;

    api.get('/public/releases', { schema: { tags, response: { 200: PublicReleaseList } } }, () =>
      readPublicReleases(services),
    );
    api.get(
      '/public/releases/:id',
      { schema: { tags, params, response: { 200: PublicRelease } } },
      (request) => find(request.params.id),
    );
    api.get('/public/releases/:id/tables.csv', { schema: { tags, params } }, async (request, reply) =>
      reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', named(request.params.id, 'csv'))
        .send(writeCsv(await find(request.params.id))),
    );
    api.get('/public/releases/:id/tables.json', { schema: { tags, params } }, async (request, reply) =>
      reply
        .type('application/json; charset=utf-8')
        .header('content-disposition', named(request.params.id, 'json'))
        .send(writeJson(await find(request.params.id))),
    );
    api.get('/public/releases/:id/tables.xlsx', { schema: { tags, params } }, async (request, reply) =>
      reply
        .type(XLSX)
        .header('content-disposition', named(request.params.id, 'xlsx'))
        .send(await writeXlsx(await find(request.params.id))),
    );
    api.get(
      '/public/releases/:id/picture.svg',
      { schema: { tags, params, querystring: Picture } },
      async (request, reply) => {
        const { table, locale } = request.query;
        const picture = drawTable(await find(request.params.id), table, locale);
        if (picture === undefined) throw refusal('not_found', 'table', 'the release has no such table');
        // Other sites may show the picture, and the picture alone.
        return reply
          .header('cross-origin-resource-policy', 'cross-origin')
          .type('image/svg+xml; charset=utf-8')
          .send(picture);
      },
    );
    api.get('/public/proof', { schema: { tags, response: { 200: Proof } } }, () =>
      readProof(services, codeHash),
    );
  });
};
