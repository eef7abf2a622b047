import type { Harness } from '../tests/server/harness.ts';

/** The office whose cases the demonstration filled: those who measure sign in there, others see none of it. */
export const demonstrationOffice = async ({ running }: Harness): Promise<string> => {
  const { rows } = await running.connection.pool.query<{ id: string }>(
    'select organisation_id as id from case_record limit 1',
  );
  return rows[0]!.id;
};
