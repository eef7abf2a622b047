import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '../../apps/server/src/platform/context.ts';
import { type Harness, startHarness } from './harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.stop());

it('does the work again when PostgreSQL ends it for waiting crosswise: nothing is lost, nothing doubled', async () => {
  const { services } = harness.running;
  const rows = ['deadlock.one', 'deadlock.two'] as const;
  await services.db
    .insertInto('setting')
    .values(rows.map((key) => ({ key, value: '0' })))
    .execute();
  let arrived = 0;
  let tries = 0;
  const add = async (first: string, second: string): Promise<void> => {
    let met = false;
    await inTransaction(services, async ({ db }) => {
      tries += 1;
      const raise = async (key: string): Promise<void> => {
        const { value } = await db
          .selectFrom('setting')
          .select('value')
          .where('key', '=', key)
          .forUpdate()
          .executeTakeFirstOrThrow();
        await db
          .updateTable('setting')
          .set({ value: String(Number(value) + 1) })
          .where('key', '=', key)
          .execute();
      };
      await raise(first);
      // Only the first time does each wait until the other holds its own row.
      if (!met) {
        met = true;
        arrived += 1;
        while (arrived < 2) await new Promise((settle) => setTimeout(settle, 5));
      }
      await raise(second);
    });
  };
  await Promise.all([add(rows[0], rows[1]), add(rows[1], rows[0])]);
  const kept = await services.db.selectFrom('setting').select('value').where('key', 'in', rows).execute();
  expect(kept.map(({ value }) => value)).toEqual([2, 2]);
  expect(tries).toBe(3);
});

it('throws what is no deadlock, and keeps nothing of it', async () => {
  const { services } = harness.running;
  await expect(
    inTransaction(services, async ({ db }) => {
      await db.insertInto('setting').values({ key: 'thrown', value: '0' }).execute();
      throw new Error('rekaan');
    }),
  ).rejects.toThrow('rekaan');
  expect(await services.db.selectFrom('setting').select('key').where('key', '=', 'thrown').execute()).toEqual(
    [],
  );
});
