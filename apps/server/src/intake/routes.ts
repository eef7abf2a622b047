import {
  FormReport,
  Import,
  ImportPage,
  ImportQuery,
  type ImportRoom,
  OnceHeaders,
  PasteReport,
  RefusalPage,
  RefusalQuery,
  Report,
  StartImport,
  UploadQuery,
} from '@suar/core';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Permission } from '../access/policy.ts';
import type { Context, Services } from '../platform/context.ts';
import { contextFor, refusal, type Server, settle } from '../platform/http.ts';
import { toPage } from '../platform/paging.ts';
import { presentImport } from './present.ts';
import { readFilePart } from './read-parts.ts';
import { pauseImport, readOriginal, resumeImport, startImport } from './steer-import.ts';
import { findImport, listImports, listRefusals } from './store.ts';
import { readImport, takeUpload } from './take-upload.ts';
import { formReport, pasteReport } from './take-words.ts';

const tags = ['intake'];
const params = z.object({ id: z.uuid() });
const response = { 200: Import };
/** Progress in another process is seen by looking again this often. */
const LOOK_AGAIN = 1000;
/** Whoever may fill a room may follow and steer its imports. */
const TAKE_IN = { report: 'report.take_in', lure: 'lure.take_in' } as const satisfies Record<
  ImportRoom,
  Permission
>;

/** The context for one import: allowed to those who may take into its room. */
const contextForImport = async (
  services: Services,
  request: FastifyRequest & { params: { id: string } },
): Promise<Context> => {
  contextFor(services, request, null);
  const found = await findImport(services, request.params.id);
  if (found) return contextFor(services, request, TAKE_IN[found.room as ImportRoom]);
  throw refusal('not_found', 'import', 'there is no such import');
};

export const intakeRoutes = (api: Server, services: Services): void => {
  api.post(
    '/reports/paste',
    { schema: { tags, headers: OnceHeaders, body: PasteReport, response: { 200: Report } } },
    async (request) =>
      settle(
        await pasteReport(
          contextFor(services, request, 'report.take_in'),
          request.body,
          request.headers['idempotency-key'],
        ),
      ),
  );
  api.post(
    '/reports/form',
    { schema: { tags, headers: OnceHeaders, body: FormReport, response: { 200: Report } } },
    async (request) =>
      settle(
        await formReport(
          contextFor(services, request, 'report.take_in'),
          request.body,
          request.headers['idempotency-key'],
        ),
      ),
  );
  api.post(
    '/uploads',
    {
      schema: {
        tags,
        headers: OnceHeaders,
        querystring: UploadQuery,
        consumes: ['multipart/form-data'],
        response,
      },
    },
    async (request) => {
      const { room, incidentId } = request.query;
      const context = contextFor(services, request, TAKE_IN[room]);
      if (incidentId) contextFor(services, request, 'case.open');
      const { file, fields } = await readFilePart(request);
      return settle(
        await takeUpload(
          context,
          file,
          {
            room,
            incidentId: room === 'report' ? incidentId : undefined,
            mapping: fields.mapping,
            start: fields.start !== 'false',
            keepFaulty: fields.faultyCells === 'keep',
          },
          request.headers['idempotency-key'],
        ),
      );
    },
  );

  api.get(
    '/imports',
    { schema: { tags, querystring: ImportQuery, response: { 200: ImportPage } } },
    async (request) => {
      const context = contextFor(services, request, TAKE_IN[request.query.room]);
      const { rows, total } = await listImports(context, request.query);
      return toPage(
        rows,
        request.query.limit,
        (row) => row.created_at.toISOString(),
        (row) => presentImport(context.sealer, row, []),
        total,
      );
    },
  );
  api.get('/imports/:id', { schema: { tags, params, response } }, async (request) =>
    settle(await readImport(await contextForImport(services, request), request.params.id)),
  );
  api.post('/imports/:id/start', { schema: { tags, params, body: StartImport, response } }, async (request) =>
    settle(
      await startImport(await contextForImport(services, request), request.params.id, request.body.mapping),
    ),
  );
  api.post('/imports/:id/pause', { schema: { tags, params, response } }, async (request) =>
    settle(await pauseImport(await contextForImport(services, request), request.params.id)),
  );
  api.post('/imports/:id/resume', { schema: { tags, params, response } }, async (request) =>
    settle(await resumeImport(await contextForImport(services, request), request.params.id)),
  );
  api.get(
    '/imports/:id/refusals',
    { schema: { tags, params, querystring: RefusalQuery, response: { 200: RefusalPage } } },
    async (request) => {
      const context = await contextForImport(services, request);
      const { rows, total } = await listRefusals(context, request.params.id, request.query);
      return toPage(
        rows,
        request.query.limit,
        (row) => `${row.line}.${row.ordinal}`,
        ({ line, code, path, message }) => ({ line, code, path, message }),
        total,
      );
    },
  );
  // Server-sent events: the import as it stands, at once and whenever it moves, until it ends.
  api.get('/imports/:id/events', { schema: { tags, params } }, async (request, reply) => {
    const context = await contextForImport(services, request);
    reply.hijack();
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      connection: 'keep-alive',
      'x-accel-buffering': 'no',
    });
    let last = '';
    let busy = false;
    const tell = async (): Promise<void> => {
      if (busy) return;
      busy = true;
      try {
        const state = await readImport(context, request.params.id);
        const data = state.ok ? JSON.stringify(state.value) : '';
        if (data && data !== last) reply.raw.write(`event: progress\ndata: ${data}\n\n`);
        last = data;
        if (state.ok && ['done', 'failed'].includes(state.value.status)) end();
      } catch {
        end();
      } finally {
        busy = false;
      }
    };
    const timer = setInterval(() => void tell(), LOOK_AGAIN);
    const stop = services.progress.listen(`import/${request.params.id}`, () => void tell());
    const end = (): void => {
      clearInterval(timer);
      stop();
      reply.raw.end();
    };
    request.raw.on('close', end);
    await tell();
  });

  api.get('/originals/:id/content', { schema: { tags, params } }, async (request, reply) => {
    const original = settle(
      await readOriginal(contextFor(services, request, 'original.read'), request.params.id),
    );
    // Always a download, never shown within the page: an original may carry anything.
    return reply
      .type('application/octet-stream')
      .header(
        'content-disposition',
        `attachment; filename*=UTF-8''${encodeURIComponent(original.fileName ?? 'original')}`,
      )
      .header('x-content-type-options', 'nosniff')
      .send(original.bytes);
  });
};
