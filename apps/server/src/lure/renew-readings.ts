import { findOperator } from '../account/store.ts';
import { readRenewal, setRenewal } from '../keeping/renewal-store.ts';
import { writeLedger } from '../ledger/store.ts';
import { matchPersons } from '../person/match-persons.ts';
import { type Context, inTransaction, type Services } from '../platform/context.ts';
import { identifierRows, readingColumns } from './keep-lures.ts';
import { type ReadLure, readLure } from './read-lure.ts';
import { lockLuresAfter, setReading } from './renewal-store.ts';
import { passOn } from './take-lures.ts';

/** Raised whenever the reader says something else of the same words: lures that nobody has judged yet are read again. */
export const READING = '2';
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
  for (const row of rows.filter(({ status }) => status === 'new')) {
    const text = sealer.open('lure.text', row.id, row.text);
    const read = readLure(text, row.seen_at);
    await setReading(
      inside,
      row.id,
      readingColumns(sealer, row.id, text, read),
      identifierRows(sealer, row.id, read),
    );
    if (asksForHelp(read) && row.report_id === null) {
      const source = row.source === null ? null : sealer.open('lure.source', row.id, row.source);
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
