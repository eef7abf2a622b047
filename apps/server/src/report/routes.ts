import {
  AddStatement,
  AddSubject,
  ChangeReport,
  ChangeSubject,
  CorrectStatement,
  JudgeStatements,
  Report,
  ReportPage,
  ReportQuery,
} from '@suar/core';
import { z } from 'zod';
import type { Services } from '../platform/context.ts';
import { contextFor, type Server, settle } from '../platform/http.ts';
import {
  addStatement,
  addSubject,
  changeReport,
  changeSubject,
  correctStatement,
  judgeStatements,
} from './judge-statements.ts';
import { readReport, readReportPage } from './read-reports.ts';

const tags = ['report'];
const params = z.object({ id: z.uuid() });
const response = { 200: Report };

export const reportRoutes = (api: Server, services: Services): void => {
  api.get(
    '/reports',
    { schema: { tags, querystring: ReportQuery, response: { 200: ReportPage } } },
    (request) => readReportPage(contextFor(services, request, 'report.read'), request.query),
  );
  api.get('/reports/:id', { schema: { tags, params, response } }, async (request) =>
    settle(await readReport(contextFor(services, request, 'report.read'), request.params.id)),
  );
  api.patch('/reports/:id', { schema: { tags, params, body: ChangeReport, response } }, async (request) =>
    settle(
      await changeReport(contextFor(services, request, 'report.judge'), request.params.id, request.body),
    ),
  );
  api.post(
    '/reports/:id/subjects',
    { schema: { tags, params, body: AddSubject, response } },
    async (request) =>
      settle(
        await addSubject(contextFor(services, request, 'report.judge'), request.params.id, request.body.role),
      ),
  );
  api.patch('/subjects/:id', { schema: { tags, params, body: ChangeSubject, response } }, async (request) =>
    settle(
      await changeSubject(
        contextFor(services, request, 'report.judge'),
        request.params.id,
        request.body.role,
      ),
    ),
  );
  api.post(
    '/reports/:id/statements',
    { schema: { tags, params, body: AddStatement, response } },
    async (request) =>
      settle(
        await addStatement(contextFor(services, request, 'report.judge'), request.params.id, request.body),
      ),
  );
  api.post(
    '/reports/:id/statements/judge',
    { schema: { tags, params, body: JudgeStatements, response } },
    async (request) =>
      settle(
        await judgeStatements(contextFor(services, request, 'report.judge'), request.params.id, request.body),
      ),
  );
  api.post(
    '/statements/:id/correct',
    { schema: { tags, params, body: CorrectStatement, response } },
    async (request) =>
      settle(
        await correctStatement(
          contextFor(services, request, 'report.judge'),
          request.params.id,
          request.body,
        ),
      ),
  );
};
