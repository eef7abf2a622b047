import { readRenewal, setRenewal } from '../keeping/renewal-store.ts';
import { writeLedger } from '../ledger/store.ts';
import { inTransaction, type Services } from '../platform/context.ts';
import { openRecord } from './present.ts';
import { lockPersonsAfter, setSearch } from './renewal-store.ts';
import { readingOfNames, recordWords } from './search-words.ts';

/** Persons renewed in one transaction together with the place reached. */
const SLICE = 200;

/** Whether every person can be found by what names are read as today. */
export const isSearchCurrent = async (services: Services): Promise<boolean> =>
  (await readRenewal(services, 'person.search'))?.done === readingOfNames();

/**
 * Gives persons that were taken in under an older reading of names the search keys of today's, and their reports and cases with them.
 * Slice by slice, each in one transaction with the place reached and a line in the ledger: stopped anywhere, the next start goes
 * on from there. Whoever is taken in meanwhile has today's keys already.
 */
export const renewSearch = async (services: Services): Promise<void> => {
  const reading = readingOfNames();
  while (!(await inTransaction(services, (inside) => renewSlice(inside, reading))));
};

const renewSlice = async (inside: Services, reading: string): Promise<boolean> => {
  const reached = await readRenewal(inside, 'person.search');
  if (reached?.done === reading) return true;
  const after = reached?.under === reading ? reached.number : 0;
  const rows = await lockPersonsAfter(inside, after, SLICE);
  for (const row of rows)
    await setSearch(inside, row, inside.sealer.searchKeys(recordWords(openRecord(inside.sealer, row))));
  const last = rows.at(-1);
  await setRenewal(
    inside,
    'person.search',
    last ? { under: reading, number: last.number } : { done: reading },
  );
  if (rows.length > 0)
    await writeLedger(
      { ...inside, actor: null },
      { act: 'person.search_renewed', subjectType: 'person', count: rows.length, purpose: 'keeping' },
    );
  return last === undefined;
};
