import { done, type Outcome, refuse, type SavedView, type ViewList } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { presentView } from './present.ts';
import { listViews, setUsual } from './store.ts';

/** The views of a list that the reader can choose from. */
export const readViews = async (context: Context, list: ViewList): Promise<SavedView[]> => {
  const rows = await listViews(context, list);
  await writeLedger(context, { act: 'view.listed', subjectType: 'view', count: rows.length });
  return rows.map((row) => presentView(context, row));
};

/** Sets the view that a list opens with for this reader, or none. */
export const chooseUsual = (
  context: Context,
  list: ViewList,
  viewId: string | null,
): Promise<Outcome<SavedView[]>> =>
  inTransaction(context, async (inside) => {
    const known = await listViews(inside, list);
    if (viewId !== null && !known.some((row) => row.id === viewId))
      return refuse('not_found', 'viewId', 'there is no such view of this list for you');
    await setUsual(inside, list, viewId);
    await writeLedger(inside, { act: 'view.changed', subjectType: 'view', subjectId: viewId });
    return done(await readViews(inside, list));
  });
