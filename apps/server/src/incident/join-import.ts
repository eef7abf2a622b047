import { openCases } from '../case/open-cases.ts';
import { writeLedger } from '../ledger/store.ts';
import { findCurrent } from '../person/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { joinPersons, openPairsWithin, personsOfImport, withOpenCase } from './member-store.ts';
import { findIncident } from './store.ts';

/** Joins everybody whom an import's rows speak of to an incident; who stands there already is not joined twice. */
export const joinImport = async (context: Context, incidentId: string, importId: string): Promise<void> => {
  const persons = await personsOfImport(context, importId);
  await inTransaction(context, async (inside) => {
    await joinPersons(
      inside,
      incidentId,
      persons.map(({ person_id: personId, line }) => ({ personId, importId, line, rowDigest: null })),
    );
    await writeLedger(inside, {
      act: 'incident.joined',
      subjectType: 'incident',
      subjectId: incidentId,
      count: persons.length,
    });
  });
  await openCasesOfImport(context, incidentId, importId);
};

/**
 * Opens a case for each person of an import who has none. Whoever may be the same as another member waits for a judgement
 * first: two cases about one person would be two decisions. Done again, it does nothing more.
 */
const openCasesOfImport = async (context: Context, incidentId: string, importId: string): Promise<void> => {
  const incident = await findIncident(context, incidentId);
  if (!incident) return;
  const persons = await personsOfImport(context, importId);
  const doubtful = new Set(
    (await openPairsWithin(context, incidentId)).flatMap(({ left, right }) => [left, right]),
  );
  const currentIds = new Set<string>();
  for (const { person_id: personId } of persons) {
    const current = await findCurrent(context, personId);
    if (current && !doubtful.has(current.id)) currentIds.add(current.id);
  }
  const opened = await withOpenCase(context, [...currentIds]);
  const personIds = [...currentIds].filter((id) => !opened.has(id));
  for (let at = 0; at < personIds.length; at += 100)
    await openCases(context, {
      personIds: personIds.slice(at, at + 100),
      country: incident.country,
      incidentId,
      assigneeId: null,
      note: '',
    });
};
