import type { ProviderInput } from '@suar/core';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Context, Services } from '../platform/context.ts';
import { cappedCount, numericCursor } from '../platform/paging.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;

const providers = ({ db }: Pick<Reach, 'db'>) => db.selectFrom('provider').selectAll();
export type ProviderRow = Awaited<ReturnType<typeof findProvider>> & object;
export const findProvider = (reach: Pick<Reach, 'db'>, id: string) =>
  providers(reach).where('id', '=', id).executeTakeFirst();
export const providersByIds = (reach: Pick<Reach, 'db'>, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : providers(reach)
        .where('id', 'in', [...ids])
        .execute();

export const listProviders = async (
  reach: Reach,
  query: {
    cursor?: string | undefined;
    limit: number;
    service?: string | undefined;
    country?: string | undefined;
  },
) => {
  let filtered = providers(reach);
  if (query.service) filtered = filtered.where(sql<boolean>`${query.service} = any(services)`);
  if (query.country) filtered = filtered.where('country', '=', query.country);
  const total = await cappedCount(reach.db, filtered);
  const after = numericCursor(query.cursor);
  if (after !== null) filtered = filtered.where('number', '>', after);
  return {
    total,
    rows: await filtered
      .orderBy('number')
      .limit(query.limit + 1)
      .execute(),
  };
};
/** Shelters that are open and have places of these kinds. */
export const sheltersWith = (reach: Pick<Reach, 'db'>, kinds: readonly string[]) =>
  kinds.length === 0
    ? Promise.resolve([])
    : providers(reach)
        .where('active', '=', true)
        .where(sql<boolean>`'shelter' = any(services)`)
        .where((e) =>
          e.exists(
            e
              .selectFrom('provider_place')
              .select('provider_id')
              .whereRef('provider_place.provider_id', '=', 'provider.id')
              .where('kind', 'in', [...kinds]),
          ),
        )
        .orderBy('number')
        .execute();

/** Writes an organisation and its places; a kind that nobody stays in any more may be left out. */
export const keepProvider = async (
  { db, sealer, clock, actor }: Context,
  id: string,
  input: z.infer<typeof ProviderInput>,
): Promise<void> => {
  const values = {
    name: input.name,
    country: input.country,
    place: input.place,
    services: [...new Set(input.services)],
    contact: sealer.seal('provider.contact', id, input.contact),
    note: sealer.seal('provider.note', id, input.note),
    recipient: input.recipient,
    active: input.active,
    changed_by: actor.accountId,
    changed_at: clock(),
  };
  await db
    .insertInto('provider')
    .values({ id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
  const kinds = input.places.map(({ kind }) => kind);
  const dropped = db.deleteFrom('provider_place').where('provider_id', '=', id);
  await (kinds.length > 0 ? dropped.where('kind', 'not in', kinds) : dropped).execute();
  for (const { kind, places, takenElsewhere } of input.places) {
    const row = { places, taken_elsewhere: takenElsewhere };
    await db
      .insertInto('provider_place')
      .values({ provider_id: id, kind, ...row })
      .onConflict((conflict) => conflict.columns(['provider_id', 'kind']).doUpdateSet(row))
      .execute();
  }
};
