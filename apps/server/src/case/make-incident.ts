import { randomUUID } from 'node:crypto';
import { done, type Incident, type IncidentInput, type Outcome, refuse } from '@suar/core';
import type { z } from 'zod';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { findIncident, insertIncident } from './incident-store.ts';
import { presentIncident } from './present.ts';

/** Records one event with many persons: a raid, a compound, a flight. */
export const makeIncident = (
  context: Context,
  input: z.infer<typeof IncidentInput>,
): Promise<Outcome<Incident>> =>
  inTransaction(context, async (inside) => {
    const id = randomUUID();
    await insertIncident(inside, id, input);
    await writeLedger(inside, { act: 'incident.made', subjectType: 'incident', subjectId: id });
    const row = await findIncident(inside, id);
    return row
      ? done(presentIncident(inside.sealer, row))
      : refuse('failed', 'incident', 'the incident was not kept');
  });
