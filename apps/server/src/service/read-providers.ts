import type { Page, Provider, ProviderQuery } from '@suar/core';
import type { z } from 'zod';
import { writeLedger } from '../ledger/store.ts';
import type { Context } from '../platform/context.ts';
import { toPage } from '../platform/paging.ts';
import { listPlaces } from './place-store.ts';
import { presentProvider } from './present.ts';
import { listProviders } from './store.ts';

/** The organisations that give services, with their places taken and free. */
export const readProviders = async (
  context: Context,
  query: z.infer<typeof ProviderQuery>,
): Promise<Page<Provider>> => {
  const { rows, total } = await listProviders(context, query);
  const places = await listPlaces(
    context,
    rows.map(({ id }) => id),
  );
  await writeLedger(context, { act: 'provider.listed', subjectType: 'provider', count: rows.length });
  return toPage(
    rows,
    query.limit,
    (row) => String(row.number),
    (row) => presentProvider(context.sealer, row, places),
    total,
  );
};
