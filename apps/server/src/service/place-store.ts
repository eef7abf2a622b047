import { sql } from 'kysely';
import type { Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db'>;
export interface Stay {
  id: string;
  providerId: string;
  placeKind: string | null;
  since: string;
}

/** Places of organisations by kind, with how many are taken. */
export const listPlaces = async (
  { db }: Reach,
  providerIds: readonly string[],
): Promise<{ provider_id: string; kind: string; places: number; taken_elsewhere: number; taken: number }[]> =>
  (
    await sql<{ provider_id: string; kind: string; places: number; taken_elsewhere: number; taken: number }>`
      select p.*, suar_places_taken(p.provider_id, p.kind) as taken
      from provider_place p where p.provider_id = any(${[...providerIds]}::uuid[]) order by p.provider_id, p.kind`.execute(
      db,
    )
  ).rows;

/** Locks one kind of place until the transaction ends, and gives how many are free then; null where there is none. */
export const lockFree = async ({ db }: Reach, providerId: string, kind: string): Promise<number | null> => {
  const place = await db
    .selectFrom('provider_place')
    .select(['places', 'taken_elsewhere'])
    .where('provider_id', '=', providerId)
    .where('kind', '=', kind)
    .forUpdate()
    .executeTakeFirst();
  if (!place) return null;
  // A statement of its own, so that it sees what others committed while this one waited for the lock.
  const { rows } = await sql<{ taken: number }>`
    select suar_places_taken(${providerId}::uuid, ${kind}) as taken`.execute(db);
  return place.places - place.taken_elsewhere - rows[0]!.taken;
};

export const staysOfCase = ({ db }: Reach, caseId: string) =>
  db.selectFrom('shelter_stay').selectAll().where('case_id', '=', caseId).execute();

/** Makes the stays of a case those that its actions say. */
export const keepPlaces = async ({ db }: Reach, caseId: string, stays: readonly Stay[]): Promise<void> => {
  const old = db.deleteFrom('shelter_stay').where('case_id', '=', caseId);
  await (stays.length > 0
    ? old.where(
        'referral_id',
        'not in',
        stays.map(({ id }) => id),
      )
    : old
  ).execute();
  if (stays.length === 0) return;
  await db
    .insertInto('shelter_stay')
    .values(
      stays.map(({ id, providerId, placeKind, since }) => ({
        referral_id: id,
        case_id: caseId,
        provider_id: providerId,
        kind: placeKind ?? '',
        since,
      })),
    )
    .onConflict((conflict) => conflict.column('referral_id').doNothing())
    .execute();
};
