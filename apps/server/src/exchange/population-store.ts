import type { Population } from '@suar/core';
import type { Services } from '../platform/context.ts';

const KEY = 'population';

/** The population figures that this office has entered, each with its source. */
export const enteredPopulations = async ({ db }: Pick<Services, 'db'>): Promise<Population[]> => {
  const row = await db.selectFrom('setting').select('value').where('key', '=', KEY).executeTakeFirst();
  return Array.isArray(row?.value) ? (row.value as Population[]) : [];
};

export const keepPopulations = async (
  { db }: Pick<Services, 'db'>,
  all: readonly Population[],
): Promise<void> => {
  const value = JSON.stringify(all);
  await db
    .insertInto('setting')
    .values({ key: KEY, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
};
