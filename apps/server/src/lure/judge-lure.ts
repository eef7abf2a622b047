import { type Lure, type LureStatus, type Outcome, refuse } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import { matchPersons } from '../person/match-persons.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { readLure } from './read-lures.ts';
import { findLure, setLureStatus } from './store.ts';
import { passOn } from './take-lures.ts';

const noLure = refuse('not_found', 'lure', 'there is no such lure');

/** An analyst's word on a lure; giving the former status takes it back. Campaigns follow. */
export const judgeLure = async (context: Context, id: string, status: LureStatus): Promise<Outcome<Lure>> => {
  const known = await inTransaction(context, async (inside) => {
    const before = await setLureStatus(inside, id, status);
    if (before === undefined) return false;
    await writeLedger(inside, {
      act: 'lure.judged',
      subjectType: 'lure',
      subjectId: id,
      purpose: 'analysis',
      detail: { from: before, to: status },
    });
    return true;
  });
  return known ? readLure(context, id) : noLure;
};

/** Makes a report of a lure, for intake: somebody asks for help, or the words belong in casework. */
export const passLureOn = async (context: Context, id: string): Promise<Outcome<Lure>> => {
  const row = await findLure(context, id);
  if (!row) return noLure;
  if (row.report_id !== null)
    return refuse('conflict', 'lure', 'a report holds these words already; open it instead');
  const { sealer } = context;
  const { personIds } = await inTransaction(context, (inside) =>
    passOn(inside, id, {
      text: sealer.open('lure.text', id, row.text),
      source: row.source === null ? null : sealer.open('lure.source', id, row.source),
      seenAt: row.seen_at,
    }),
  );
  await matchPersons(context, personIds, { fresh: true });
  return readLure(context, id);
};
