import { randomUUID } from 'node:crypto';
import { simulateRegion } from '@suar/simulate';
import { findOperator } from '../account/store.ts';
import { insertIncident } from '../incident/store.ts';
import { writeLedger } from '../ledger/store.ts';
import { matchPersons } from '../person/match-persons.ts';
import { type Context, inTransaction, type Services } from '../platform/context.ts';
import { takeIn } from '../report/take-in.ts';
import { toArrived } from './arrived.ts';
import { fillLures } from './fill-lures.ts';
import { fillServices } from './fill-services.ts';
import { makeOfficers, type SignIn } from './make-officers.ts';
import { openSuggested } from './open-suggested.ts';
import { publishDemonstration } from './publish.ts';
import { demonstrationState, markDemonstration } from './store.ts';
import { tellStories } from './tell-stories.ts';

type Tell = (done: number, total: number, what: string) => void;

export const SEED = 2023;
const SLICE = 100;

/** Fills an empty database with an invented region and gives the sign-ins of its officers. A filled one only gets new links. */
export const fillDemonstration = async (
  services: Services,
  origin: string,
  tell: Tell,
  size: { reports: number; persons: number } = { reports: 3000, persons: 2800 },
): Promise<SignIn[]> => {
  const state = await demonstrationState(services);
  if (state === 'records')
    throw new DemonstrationRefused('this database holds real records; choose an empty folder with SUAR_DATA');
  if (state === 'begun')
    throw new DemonstrationRefused('an earlier filling was cut off; remove the data folder and start again');
  const officers = await makeOfficers(services, origin);
  if (state === 'filled') return officers.signIns;
  await markDemonstration(services, SEED, false);
  const now = services.clock();
  const region = simulateRegion({
    seed: SEED,
    ...size,
    until: now.toISOString().slice(0, 10),
  });
  const operator = await findOperator(services);
  const context: Context = { ...services, actor: { ...operator, organisationId: officers.organisationId } };

  const incidents = new Map<string, string>();
  for (const incident of region.incidents) {
    const id = randomUUID();
    incidents.set(incident.id, id);
    await insertIncident(context, id, {
      kind: incident.kind,
      title: incident.title,
      country: incident.country,
      place: incident.place,
      happenedOn: incident.date,
      endedOn: null,
      headCount: incident.headCount,
    });
  }

  // Reports come in by the same door as real ones; which person row each invented subject became is remembered for the cases.
  const personOf = new Map<string, string>();
  const reportPersons: string[] = [];
  for (let at = 0; at < region.reports.length; at += SLICE) {
    const slice = region.reports.slice(at, at + SLICE);
    const arrived = await Promise.all(slice.map((report) => toArrived(context, report)));
    const instants = slice.map((report) => new Date(report.arrivedAt));
    await inTransaction(context, async (inside) => {
      for (const [index, item] of arrived.entries()) {
        const [taken] = await takeIn({ ...inside, clock: () => instants[index]! }, [item]);
        slice[index]!.subjects.forEach((subject, ordinal) => {
          const personId = taken?.personIds[ordinal];
          if (personId && !personOf.has(subject.personId)) personOf.set(subject.personId, personId);
        });
        reportPersons.push(...(taken?.personIds ?? []));
      }
    });
    tell(Math.min(at + SLICE, region.reports.length), region.reports.length, 'reports');
  }
  for (let at = 0; at < reportPersons.length; at += 500) {
    await matchPersons(context, reportPersons.slice(at, at + 500), { fresh: true });
    tell(Math.min(at + 500, reportPersons.length), reportPersons.length, 'matches');
  }
  const cases = region.cases.filter((one) => personOf.has(one.personId));
  for (let at = 0; at < cases.length; at += SLICE) {
    await openSuggested(context, cases.slice(at, at + SLICE), personOf, incidents, officers.actors);
    tell(Math.min(at + SLICE, cases.length), cases.length, 'cases');
  }
  const truth = new Map(region.persons.map((person) => [person.id, person]));
  const worked = new Set(cases.map(({ personId }) => personId).reverse());
  await tellStories(
    context,
    [...worked].flatMap((id) => truth.get(id) ?? []),
    personOf,
    officers.actors,
  );
  await fillServices(
    services,
    officers.organisationId,
    officers.accounts,
    incidents.get(region.incidents[0]?.id ?? ''),
  );
  await fillLures(context, SEED, tell);
  await publishDemonstration(services, officers.organisationId, officers.accounts);
  await writeLedger(context, {
    act: 'demonstration.filled',
    subjectType: 'system',
    count: region.reports.length,
    purpose: 'demonstration',
  });
  await markDemonstration(services, SEED, true);
  return officers.signIns;
};

/** The demonstration's officers can be signed in as by anybody who reads the screen: never beside real records. */
export class DemonstrationRefused extends Error {}
