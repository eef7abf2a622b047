import {
  CellQuery,
  CountedDecisions,
  IcTipTable,
  PopulationInput,
  PopulationList,
  SdgTable,
  VictimTableQuery,
} from '@suar/core';
import { stringify } from 'csv-stringify/sync';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { writeLedger } from '../ledger/store.ts';
import type { Context, Services } from '../platform/context.ts';
import { contextFor, type Server } from '../platform/http.ts';
import { leavingContext, sealLeaving } from './leaving-routes.ts';
import { type Sheet, writeSheet } from './sheet.ts';
import { icTipSheet, sdgSheet } from './victim-sheets.ts';
import {
  readCountedDecisions,
  readIcTipTable,
  readPopulations,
  readSdgTable,
  setPopulation,
} from './victim-tables.ts';

const tags = ['exchange'];
const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
const params = z.object({ format: z.enum(['csv', 'xlsx']) });

/** Tables of detected victims: exact, internal, and so an export like any other. */
export const victimTableRoutes = (api: Server, services: Services): void => {
  const may = (request: Parameters<typeof contextFor>[1]): Context =>
    contextFor(services, request, 'export.make');
  const send = async <Item>(
    context: Context,
    reply: FastifyReply,
    what: string,
    format: keyof typeof TYPES,
    sheet: Sheet<Item>,
    items: Item[],
  ) => {
    await writeLedger(context, {
      act: 'export.made',
      subjectType: 'export',
      purpose: 'export',
      count: items.length,
      detail: { what: `${what}.${format}` },
    });
    const day = context.clock().toISOString().slice(0, 10);
    const page = { items, next: null, total: { count: items.length, atLeast: false } };
    return reply
      .type(TYPES[format])
      .header('content-disposition', `attachment; filename="suar-internal-${what}-${day}.${format}"`)
      .send(
        format === 'xlsx'
          ? await writeSheet(sheet, async () => page)
          : stringify(
              items.map((item) => sheet.columns.map((column) => column.value(item) ?? '')),
              {
                header: true,
                bom: true,
                columns: sheet.columns.map(({ header }) => header),
                escape_formulas: true,
              },
            ),
      );
  };

  api.get(
    '/exports/sdg-16-2-2',
    { schema: { tags, querystring: VictimTableQuery, response: { 200: SdgTable } } },
    (request) => readSdgTable(may(request), request.query),
  );
  api.get(
    '/exports/sdg-16-2-2/decisions',
    { schema: { tags, querystring: CellQuery, response: { 200: CountedDecisions } } },
    async (request) => {
      contextFor(services, request, 'case.read');
      return { items: await readCountedDecisions(may(request), request.query) };
    },
  );
  api.get(
    '/exports/sdg-16-2-2.:format',
    { onSend: sealLeaving, schema: { tags, params, querystring: VictimTableQuery } },
    async (request, reply) => {
      const context = leavingContext(services, request, 'export.make');
      const { cells } = await readSdgTable(context, request.query);
      const items = cells.map((cell) => ({ ...cell, ...request.query, year: cell.year }));
      return send(context, reply, 'sdg-16-2-2', request.params.format, sdgSheet, items);
    },
  );
  api.get(
    '/exports/ic-tip',
    { schema: { tags, querystring: VictimTableQuery, response: { 200: IcTipTable } } },
    (request) => readIcTipTable(may(request), request.query),
  );
  api.get(
    '/exports/ic-tip.:format',
    { onSend: sealLeaving, schema: { tags, params, querystring: VictimTableQuery } },
    async (request, reply) => {
      const context = leavingContext(services, request, 'export.make');
      const { lines } = await readIcTipTable(context, request.query);
      return send(context, reply, 'ic-tip', request.params.format, icTipSheet, lines);
    },
  );

  api.get('/populations', { schema: { tags, response: { 200: PopulationList } } }, async (request) => ({
    items: await readPopulations(may(request)),
  }));
  api.post(
    '/populations',
    { schema: { tags, body: PopulationInput, response: { 200: PopulationList } } },
    async (request) => ({ items: await setPopulation(may(request), request.body) }),
  );
};
