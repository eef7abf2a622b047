import { Readable } from 'node:stream';
import {
  AuditQuery,
  CaseFileQuery,
  CaseQuery,
  HTCDS_COLUMNS,
  PersonQuery,
  ReportQuery,
  toHtcds,
} from '@suar/core';
import { stringify } from 'csv-stringify';
import { z } from 'zod';
import { readCasePage } from '../case/read-cases.ts';
import { writeLedger } from '../ledger/store.ts';
import { readPersonPage } from '../person/read-persons.ts';
import type { Services } from '../platform/context.ts';
import { contextFor, requireFresh, type Server, settle } from '../platform/http.ts';
import { readReportPage } from '../report/read-reports.ts';
import { readAudit } from '../screening/read-audit.ts';
import { eachCaseExport } from './case-exports.ts';
import { writeCaseFile } from './case-file.ts';
import { leavingContext, sealLeaving } from './leaving-routes.ts';
import { type AuditLine, auditSheet, caseSheet, personSheet, reportSheet, writeSheet } from './sheet.ts';

const tags = ['exchange'];
const Filter = CaseQuery.omit({ cursor: true, limit: true });
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const attachment = (name: string): string => `attachment; filename="${name}"`;
const today = (services: Services): string => services.clock().toISOString().slice(0, 10);

/** The standard lets E.164 go without its plus; a spreadsheet would take "+62..." for a formula. */
const withoutPlus = (row: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field,
      /Phones?$/.test(field) ? value.replace(/(^|;)\+(?=\d+(?:;|$))/g, '$1') : value,
    ]),
  );
/** What a spreadsheet would take for a formula goes after an apostrophe (CWE-1236); a negative number is none. */
const guarded = (value: string): string =>
  /^[=+\-@]/.test(value) && !/^-\d+(?:\.\d+)?$/.test(value) ? `'${value}` : value;

export const exchangeRoutes = (api: Server, services: Services): void => {
  const rowsOf = async function* (
    cases: AsyncGenerator<Parameters<typeof toHtcds>[0]>,
  ): AsyncGenerator<Record<string, string>> {
    for await (const one of cases) yield withoutPlus(toHtcds(one));
  };
  const begin = async (request: Parameters<typeof contextFor>[1], what: string) => {
    contextFor(services, request, 'export.make');
    requireFresh(services, request);
    const context = leavingContext(services, request, 'export.make');
    await writeLedger(context, {
      act: 'export.made',
      subjectType: 'export',
      purpose: 'export',
      detail: { what },
    });
    return context;
  };

  api.get(
    '/exports/htcds.csv',
    { onSend: sealLeaving, schema: { tags, querystring: Filter } },
    async (request, reply) => {
      const context = await begin(request, 'htcds.csv');
      const table = stringify({
        header: true,
        columns: [...HTCDS_COLUMNS],
        cast: { string: guarded },
        bom: true,
      });
      Readable.from(rowsOf(eachCaseExport(context, request.query)))
        .on('error', (error) => table.destroy(error))
        .pipe(table);
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', attachment(`suar-htcds-${today(services)}.csv`))
        .send(table);
    },
  );
  api.get(
    '/exports/htcds.json',
    { onSend: sealLeaving, schema: { tags, querystring: Filter } },
    async (request, reply) => {
      const context = await begin(request, 'htcds.json');
      const text = async function* (): AsyncGenerator<string> {
        yield `{"standard":"HTCDS 2.0","extensions":"fields that begin with ext_","records":[`;
        let first = true;
        for await (const row of rowsOf(eachCaseExport(context, request.query))) {
          yield `${first ? '' : ','}\n${JSON.stringify(row)}`;
          first = false;
        }
        yield '\n]}\n';
      };
      return reply
        .type('application/json; charset=utf-8')
        .header('content-disposition', attachment(`suar-htcds-${today(services)}.json`))
        .send(Readable.from(text()));
    },
  );

  api.get(
    '/exports/cases.xlsx',
    { onSend: sealLeaving, schema: { tags, querystring: Filter } },
    async (request, reply) => {
      const context = await begin(request, 'cases.xlsx');
      const bytes = await writeSheet(caseSheet, (cursor) =>
        readCasePage(context, { ...request.query, cursor, limit: 200 }),
      );
      return reply
        .type(XLSX)
        .header('content-disposition', attachment(`suar-cases-${today(services)}.xlsx`))
        .send(bytes);
    },
  );
  api.get(
    '/exports/reports.xlsx',
    { onSend: sealLeaving, schema: { tags, querystring: ReportQuery.omit({ cursor: true, limit: true }) } },
    async (request, reply) => {
      const context = await begin(request, 'reports.xlsx');
      const bytes = await writeSheet(reportSheet, (cursor) =>
        readReportPage(context, { ...request.query, cursor, limit: 200 }),
      );
      return reply
        .type(XLSX)
        .header('content-disposition', attachment(`suar-reports-${today(services)}.xlsx`))
        .send(bytes);
    },
  );
  api.get(
    '/exports/persons.xlsx',
    { onSend: sealLeaving, schema: { tags, querystring: PersonQuery.omit({ cursor: true, limit: true }) } },
    async (request, reply) => {
      const context = await begin(request, 'persons.xlsx');
      const bytes = await writeSheet(personSheet, (cursor) =>
        readPersonPage(context, { ...request.query, cursor, limit: 200 }),
      );
      return reply
        .type(XLSX)
        .header('content-disposition', attachment(`suar-persons-${today(services)}.xlsx`))
        .send(bytes);
    },
  );
  api.get(
    '/exports/screening-audit.xlsx',
    { onSend: sealLeaving, schema: { tags, querystring: AuditQuery } },
    async (request, reply) => {
      const context = await begin(request, 'screening-audit.xlsx');
      const audit = await readAudit(contextFor(services, request, 'screening.audit'), request.query);
      const lines: AuditLine[] = [
        { kind: 'office', ...audit.office },
        ...audit.officers.map((group) => ({ kind: 'officer' as const, ...group })),
        ...audit.sites.map((group) => ({ kind: 'site' as const, ...group })),
        ...audit.days.map((group) => ({ kind: 'day' as const, ...group })),
      ];
      const bytes = await writeSheet(auditSheet, async () => ({
        items: lines,
        next: null,
        total: { count: lines.length, atLeast: false },
      }));
      return reply
        .type(XLSX)
        .header('content-disposition', attachment(`suar-screening-audit-${today(context)}.xlsx`))
        .send(bytes);
    },
  );
  api.get(
    '/cases/:id/file.pdf',
    { onSend: sealLeaving, schema: { tags, params: z.object({ id: z.uuid() }), querystring: CaseFileQuery } },
    async (request, reply) => {
      const context = leavingContext(services, request, 'export.make');
      const file = settle(await writeCaseFile(context, request.params.id, request.query));
      return reply
        .type('application/pdf')
        .header('content-disposition', attachment(`suar-case-${file.number}.pdf`))
        .send(file.bytes);
    },
  );
};
