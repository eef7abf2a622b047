import type { Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db'>;

/** What is derived from sealed rows and renewed when the way of deriving it changes. */
export type Renewed = 'person.search' | 'lure.reading';
/** `done`: the way that every row follows; or how far (by number) rows follow the way `under`. */
export interface Renewal {
  done?: string;
  under?: string;
  number?: number;
}

export const readRenewal = async (
  { db }: Reach,
  what: Renewed,
): Promise<(Renewal & { number: number }) | undefined> => {
  const row = await db.selectFrom('setting').select('value').where('key', '=', what).executeTakeFirst();
  return row && { number: 0, ...(row.value as Renewal) };
};

export const setRenewal = async ({ db }: Reach, what: Renewed, renewal: Renewal): Promise<void> => {
  const value = JSON.stringify(renewal);
  await db
    .insertInto('setting')
    .values({ key: what, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
};
