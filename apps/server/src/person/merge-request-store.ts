import type { Context, Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db' | 'sealer'>;

const requests = ({ db }: Pick<Reach, 'db'>) =>
  db
    .selectFrom('merge_request')
    .innerJoin('person as a', 'a.id', 'merge_request.person_a')
    .innerJoin('person as b', 'b.id', 'merge_request.person_b')
    .innerJoin('account', 'account.id', 'merge_request.actor_id')
    .select([
      'merge_request.id',
      'merge_request.actor_id',
      'merge_request.at',
      'merge_request.reason',
      'account.display_name as by',
      'a.current_id as current_a',
      'b.current_id as current_b',
    ])
    // Joined meanwhile by other judgements, there is nothing left to ask.
    .whereRef('a.current_id', '!=', 'b.current_id')
    .orderBy('merge_request.at');
export type MergeRequestRow = Awaited<ReturnType<typeof waitingRequests>>[number];

/** Words that wait for a second account, of all persons or of one; persons are those that stand now. */
export const waitingRequests = (reach: Pick<Reach, 'db'>, currentId: string | null) =>
  (currentId === null
    ? requests(reach)
    : requests(reach).where((e) =>
        e.or([e('a.current_id', '=', currentId), e('b.current_id', '=', currentId)]),
      )
  ).execute();

export const findMergeRequest = async (reach: Pick<Reach, 'db'>, currentA: string, currentB: string) =>
  (await waitingRequests(reach, currentA)).filter(
    (row) => row.current_a === currentB || row.current_b === currentB,
  );
export const findRequest = (reach: Pick<Reach, 'db'>, id: string) =>
  requests(reach).where('merge_request.id', '=', id).executeTakeFirst();

export const insertMergeRequest = async (
  { db, sealer, clock, actor }: Context,
  id: string,
  personA: string,
  personB: string,
  reason: string,
): Promise<void> => {
  await db
    .insertInto('merge_request')
    .values({
      id,
      person_a: personA,
      person_b: personB,
      actor_id: actor.accountId,
      at: clock(),
      reason: sealer.seal('merge_request.reason', id, reason),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

export const removeRequests = async ({ db }: Pick<Reach, 'db'>, ids: readonly string[]): Promise<void> => {
  if (ids.length > 0)
    await db
      .deleteFrom('merge_request')
      .where('id', 'in', [...ids])
      .execute();
};
