import { randomUUID } from 'node:crypto';
import {
  type IncidentCountInput,
  type IncidentDetail,
  type IncidentFactInput,
  type Outcome,
  refuse,
} from '@suar/core';
import type { z } from 'zod';
import { refreshFactBasis } from '../case/citation-store.ts';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { readIncident } from './read-incidents.ts';
import {
  findFact,
  findIncident,
  insertCount,
  insertFact,
  withdrawCountRow,
  withdrawFactRow,
} from './store.ts';

const noIncident = refuse('not_found', 'incident', 'there is no such incident');

/** Records once what holds for everybody who was there; every member's case can cite it. */
export const addFact = (
  context: Context,
  incidentId: string,
  input: z.infer<typeof IncidentFactInput>,
): Promise<Outcome<IncidentDetail>> =>
  inTransaction(context, async (inside) => {
    if (!(await findIncident(inside, incidentId))) return noIncident;
    await insertFact(inside, randomUUID(), incidentId, input);
    await writeLedger(inside, { act: 'incident.fact_added', subjectType: 'incident', subjectId: incidentId });
    return readIncident(inside, incidentId);
  });

/** Takes a fact back; answers of members' cases that rest on it are open again. */
export const withdrawFact = (
  context: Context,
  incidentId: string,
  factId: string,
  reason: string,
): Promise<Outcome<IncidentDetail>> =>
  inTransaction(context, async (inside) => {
    const fact = await findFact(inside, factId);
    if (fact?.incident_id !== incidentId) return refuse('not_found', 'fact', 'there is no such fact');
    if (!(await withdrawFactRow(inside, factId, reason)))
      return refuse('conflict', 'fact', 'this fact was withdrawn already');
    const changed = await refreshFactBasis(inside, factId);
    await writeLedger(inside, {
      act: 'incident.fact_withdrawn',
      subjectType: 'incident',
      subjectId: incidentId,
      count: changed,
    });
    if (changed > 0)
      await writeLedger(inside, { act: 'case.basis_changed', subjectType: 'case', count: changed });
    return readIncident(inside, incidentId);
  });

/** Keeps a number as somebody reported it, beside what is counted here. */
export const addCount = (
  context: Context,
  incidentId: string,
  input: z.infer<typeof IncidentCountInput>,
): Promise<Outcome<IncidentDetail>> =>
  inTransaction(context, async (inside) => {
    if (!(await findIncident(inside, incidentId))) return noIncident;
    await insertCount(inside, randomUUID(), incidentId, input);
    await writeLedger(inside, { act: 'incident.counted', subjectType: 'incident', subjectId: incidentId });
    return readIncident(inside, incidentId);
  });

export const withdrawCount = (
  context: Context,
  incidentId: string,
  countId: string,
): Promise<Outcome<IncidentDetail>> =>
  inTransaction(context, async (inside) => {
    if (!(await withdrawCountRow(inside, incidentId, countId)))
      return refuse('not_found', 'count', 'there is no such number');
    await writeLedger(inside, { act: 'incident.counted', subjectType: 'incident', subjectId: incidentId });
    return readIncident(inside, incidentId);
  });
