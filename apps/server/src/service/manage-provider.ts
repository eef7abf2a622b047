import { randomUUID } from 'node:crypto';
import {
  done,
  type Outcome,
  type Problem,
  type Provider,
  type ProviderInput,
  refuse,
  refused,
} from '@suar/core';
import type { z } from 'zod';
import { writeLedger } from '../ledger/store.ts';
import { type Context, inTransaction } from '../platform/context.ts';
import { listPlaces, lockFree } from './place-store.ts';
import { presentProvider } from './present.ts';
import { findProvider, keepProvider } from './store.ts';

type Input = z.infer<typeof ProviderInput>;

/** Fewer places than people in them are no places. */
const capacityFaults = async (context: Context, id: string, { places }: Input): Promise<Problem[]> => {
  const problems: Problem[] = [];
  for (const stood of await listPlaces(context, [id])) {
    await lockFree(context, id, stood.kind);
    const said = places.find(({ kind }) => kind === stood.kind);
    const room = said ? said.places - said.takenElsewhere : 0;
    if (stood.taken > room)
      problems.push({
        code: 'conflict',
        path: `places.${stood.kind}`,
        message: `${stood.taken} people who were referred stay there`,
      });
  }
  return problems;
};

/** Adds an organisation to the directory, or says anew what it offers and how many places it has. */
export const manageProvider = (
  context: Context,
  known: string | null,
  input: Input,
): Promise<Outcome<Provider>> =>
  inTransaction(context, async (inside) => {
    if (known && !(await findProvider(inside, known)))
      return refuse('not_found', 'provider', 'there is no such organisation');
    const id = known ?? randomUUID();
    const problems: Problem[] = [
      ...(new Set(input.places.map(({ kind }) => kind)).size === input.places.length
        ? []
        : [{ code: 'conflict' as const, path: 'places', message: 'a kind of place stands twice' }]),
      ...input.places
        .filter(({ places, takenElsewhere }) => takenElsewhere > places)
        .map(({ kind }) => ({
          code: 'bad_value' as const,
          path: `places.${kind}`,
          message: 'more places are taken than there are',
        })),
      ...(input.places.length > 0 && !input.services.includes('shelter')
        ? [{ code: 'bad_value' as const, path: 'places', message: 'only a shelter has places' }]
        : []),
      ...(known ? await capacityFaults(inside, known, input) : []),
    ];
    if (problems.length > 0) return refused(problems);
    await keepProvider(inside, id, input);
    await writeLedger(inside, { act: 'provider.changed', subjectType: 'provider', subjectId: id });
    const row = await findProvider(inside, id);
    return row
      ? done(presentProvider(inside.sealer, row, await listPlaces(inside, [id])))
      : refuse('failed', 'provider', 'the organisation was not kept');
  });
