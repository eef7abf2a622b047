import {
  type ChangeView,
  done,
  type Outcome,
  refuse,
  refused,
  type SavedView,
  type ViewList,
} from '@suar/core';
import type { z } from 'zod';
import { may } from '../access/policy.ts';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { filterFaults } from './check-filter.ts';
import { presentView } from './present.ts';
import { changeView, findView, setDropped, type ViewRow } from './store.ts';

/** Whose it is may change it; one that is shared, whoever shares out the work too, or it would outlive its owner untended. */
const mayChange = ({ actor }: Context, row: ViewRow): boolean =>
  row.owner_id === actor.accountId || (row.shared_with !== null && may(actor.role, 'work.hand_over'));

const changing = (
  context: Context,
  id: string,
  act: 'view.changed' | 'view.dropped' | 'view.kept',
  change: (inside: Context, row: ViewRow) => Promise<Outcome<null>>,
): Promise<Outcome<SavedView>> =>
  inTransaction(context, async (inside) => {
    const row = await findView(inside, id);
    if (!row || !mayChange(inside, row)) return refuse('not_found', 'view', 'there is no such view of yours');
    const changed = await change(inside, row);
    if (!changed.ok) return changed;
    await writeLedger(inside, { act, subjectType: 'view', subjectId: id });
    return done(presentView(inside, (await findView(inside, id))!));
  });

/** Renames a view, or changes what it shows and who sees it. */
export const alterView = (
  context: Context,
  id: string,
  input: z.infer<typeof ChangeView>,
): Promise<Outcome<SavedView>> =>
  changing(context, id, 'view.changed', async (inside, row) => {
    const faults = input.filter ? filterFaults(row.list as ViewList, input.filter) : [];
    if (faults.length > 0) return refused(faults);
    await changeView(inside, id, input);
    return done(null);
  });

/** Drops a view, or brings a dropped one back. */
export const dropView = (context: Context, id: string, dropped: boolean): Promise<Outcome<SavedView>> =>
  changing(context, id, dropped ? 'view.dropped' : 'view.kept', async (inside) => {
    await setDropped(inside, id, dropped);
    return done(null);
  });
