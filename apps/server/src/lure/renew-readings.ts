import type { Platform } from '@suar/core';
import { findOperator } from '../account/store.ts';
import { readRenewal, setRenewal } from '../keeping/renewal-store.ts';
import { writeLedger } from '../ledger/store.ts';
import { matchPersons } from '../person/match-persons.ts';
import { type Context, inTransaction, type Services } from '../platform/context.ts';
import { identifierRows, ownerOfLure, readingColumns, wordColumns } from './keep-lures.ts';
import { type ReadLure, readLure } from './read-lure.ts';
import { lockLuresAfter, setReading } from './renewal-store.ts';
import { passOn } from './take-lures.ts';

/** Raised whenever the reader says something else of the same words: lures that nobody has judged yet are read again. */
export const READING = '3';
const SLICE = 100;
const WHAT = 'lure.reading';

/** Whether every lure that nobody has judged yet is read as today. */
export const isReadingCurrent = async (services: Services): Promise<boolean> =>
  (await readRenewal(services, WHAT))?.done === READING;

/**
 * Reads lures again that came in under an older reader. Those on which somebody gave their word keep what that person saw. Who is
 * only now read as asking for help is passed on to intake. Slice by slice, each in one transaction with the place reached and a line in the ledger: stopped anywhere,
 * the next start goes on from there.
 */
export const renewReadings = async (services: Services): Promise<void> => {
  const context: Context = { ...services, actor: await findOperator(services) };
  for (;;) {
    const slice = await inTransaction(context, renewSlice);
    if (!slice) break;
    await matchPersons(context, slice.personIds, { fresh: true });
  }
  await services.campaigns.catchUp(services);
};

const renewSlice = async (inside: Context): Promise<{ personIds: string[] } | undefined> => {
  const reached = await readRenewal(inside, WHAT);
  if (reached?.done === READING) return undefined;
  const after = reached?.under === READING ? reached.number : 0;
  const rows = await lockLuresAfter(inside, after, SLICE);
  const { sealer } = inside;
  const personIds: string[] = [];
  for (const row of rows.filter(({ status, text }) => status === 'new' && !sealer.erasedAt(text))) {
    const text = sealer.open('lure.text', row.id, row.text);
    const source = row.source === null ? null : sealer.open('lure.source', row.id, row.source);
    const read = readLure(text, row.seen_at);
    const owner = ownerOfLure(row.id, {
      platform: row.platform as Platform,
      reportId: row.report_id,
      importId: row.import_id,
      read,
    });
    // Read otherwise, it may belong elsewhere: a plea among the adverts of a file gets a key of its own.
    await setReading(
      inside,
      row.id,
      {
        ...wordColumns(sealer, row.id, { text, source }, owner),
        ...readingColumns(sealer, row.id, text, read, owner),
      },
      identifierRows(sealer, row.id, read, owner),
    );
    if (asksForHelp(read) && row.report_id === null) {
      personIds.push(...(await passOn(inside, row.id, { text, source, seenAt: row.seen_at })).personIds);
    }
  }
  const last = rows.at(-1);
  await setRenewal(inside, WHAT, last ? { under: READING, number: last.number } : { done: READING });
  if (rows.length > 0)
    await writeLedger(
      { ...inside, actor: null },
      { act: 'lure.read_again', subjectType: 'lure', count: rows.length, purpose: 'keeping' },
    );
  return last && { personIds };
};

const asksForHelp = ({ kind }: ReadLure): boolean => kind === 'plea';
