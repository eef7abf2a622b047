import { randomUUID } from 'node:crypto';
import { done, type Incident, type IncidentInput, type Outcome, refuse } from '@suar/core';
import type { z } from 'zod';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { presentIncident } from './present.ts';
import { findIncident, insertIncident, setIncident } from './store.ts';

type Input = z.infer<typeof IncidentInput>;

const backwards = ({ happenedOn, endedOn }: Input): boolean =>
  happenedOn !== null && endedOn !== null && endedOn < happenedOn;
const endsEarly = refuse('bad_value', 'endedOn', 'it ends before it begins');

/** Records one event with many persons: a raid, a compound, a flight, a shelter, a crossing. */
export const makeIncident = (context: Context, input: Input): Promise<Outcome<Incident>> =>
  inTransaction(context, async (inside) => {
    if (backwards(input)) return endsEarly;
    const id = randomUUID();
    await insertIncident(inside, id, input);
    await writeLedger(inside, { act: 'incident.made', subjectType: 'incident', subjectId: id });
    return readIncident(inside, id);
  });

/** Says anew what, where and when it was; who was there and what holds for them stays. */
export const changeIncident = (context: Context, id: string, input: Input): Promise<Outcome<Incident>> =>
  inTransaction(context, async (inside) => {
    if (backwards(input)) return endsEarly;
    if (!(await setIncident(inside, id, input)))
      return refuse('not_found', 'incident', 'there is no such incident');
    await writeLedger(inside, { act: 'incident.changed', subjectType: 'incident', subjectId: id });
    return readIncident(inside, id);
  });

const readIncident = async (context: Context, id: string): Promise<Outcome<Incident>> => {
  const row = await findIncident(context, id);
  return row
    ? done(presentIncident(context.sealer, row))
    : refuse('failed', 'incident', 'the incident was not kept');
};
