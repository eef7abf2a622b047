import { done, type Lure, type LureLine, type LureQuery, type Outcome, type Page, refuse } from '@suar/core';
import type { z } from 'zod';
import { writeLedger } from '../ledger/store.ts';
import type { Context } from '../platform/context.ts';
import { toPage } from '../platform/paging.ts';
import { apartOfLure } from './campaign-store.ts';
import { namedBy, soughtIdentifiers } from './named-by.ts';
import { presentLure, presentLureLine } from './present.ts';
import { countLuresOfTemplate, findLure, identifiersOfLure, listLures, sightingsOf } from './store.ts';

/** A page of the feed. Words are opened for it, which the ledger keeps. */
export const readLurePage = async (
  context: Context,
  query: z.infer<typeof LureQuery>,
): Promise<Page<LureLine>> => {
  await context.campaigns.catchUp(context);
  const { rows, total } = await listLures(context, query);
  await writeLedger(context, {
    act: 'lure.listed',
    subjectType: 'lure',
    count: Math.min(rows.length, query.limit),
    purpose: 'analysis',
  });
  return toPage(
    rows,
    query.limit,
    (row) => String(row.number),
    (row) => presentLureLine(context.sealer, row),
    total,
  );
};

/** One lure whole: words, evidence, identifiers, and who else names them. */
export const readLure = async (context: Context, id: string): Promise<Outcome<Lure>> => {
  await context.campaigns.catchUp(context);
  const row = await findLure(context, id);
  if (!row) return refuse('not_found', 'lure', 'there is no such lure');
  const [identifiers, sightings, apart, luresOfTemplate] = await Promise.all([
    identifiersOfLure(context, id),
    sightingsOf(context, id),
    apartOfLure(context, id),
    row.template_id ? countLuresOfTemplate(context, row.template_id) : 0,
  ]);
  await writeLedger(context, { act: 'lure.read', subjectType: 'lure', subjectId: id, purpose: 'analysis' });
  return done(
    presentLure(context.sealer, row, {
      identifiers,
      sightings,
      apart,
      template: row.template_id ? { id: row.template_id, lures: luresOfTemplate } : null,
      namedBy: await namedBy(context, soughtIdentifiers(context.sealer, identifiers)),
    }),
  );
};
