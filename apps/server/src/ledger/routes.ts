import { LedgerAlerts, LedgerNote, LedgerPage, LedgerQuery } from '@suar/core';
import type { Services } from '../platform/context.ts';
import { contextFor, type Server } from '../platform/http.ts';
import { toPage } from '../platform/paging.ts';
import { readAlerts } from './read-alerts.ts';
import { ledgerKey, signCheckpoint } from './sign-checkpoint.ts';
import { listLedger, writeLedger } from './store.ts';

export const ledgerRoutes = (api: Server, services: Services): void => {
  api.get(
    '/ledger',
    { schema: { tags: ['ledger'], querystring: LedgerQuery, response: { 200: LedgerPage } } },
    async (request) => {
      const context = contextFor(services, request, 'ledger.read');
      // Who looked at a person is told also to those who may not see the person.
      const rows = await listLedger({ ...context, db: context.system }, request.query);
      await writeLedger(context, {
        act: 'ledger.read',
        subjectType: 'ledger',
        count: rows.length,
        purpose: 'audit',
      });
      return toPage(
        rows,
        request.query.limit,
        (row) => String(row.seq),
        (row) => ({
          seq: row.seq,
          at: row.at.toISOString(),
          actor: row.actor,
          act: row.act,
          subjectType: row.subject_type,
          subjectId: row.subject_id,
          purpose: row.purpose,
          count: row.count,
        }),
        { count: rows.length, atLeast: rows.length > request.query.limit },
      );
    },
  );
  api.get(
    '/ledger/checkpoint',
    { schema: { tags: ['ledger'], response: { 200: LedgerNote } } },
    async (request) => {
      const context = contextFor(services, request, 'ledger.read');
      await writeLedger(context, { act: 'ledger.read', subjectType: 'ledger', purpose: 'audit' });
      const note = await signCheckpoint({ ...context, db: context.system }, { whole: true });
      return { note: note ?? '', publicKey: ledgerKey(context).publicKey };
    },
  );
  api.get('/ledger/alerts', { schema: { tags: ['ledger'], response: { 200: LedgerAlerts } } }, (request) =>
    readAlerts(contextFor(services, request, 'ledger.read')),
  );
};
