import type { Services } from '../platform/context.ts';

type Reach = Pick<Services, 'db'>;

/** Which of these digests belong to records that were received before, as hexadecimal text. */
export const knownRecords = async ({ db }: Reach, digests: readonly Buffer[]): Promise<Set<string>> =>
  digests.length === 0
    ? new Set()
    : new Set(
        (
          await db
            .selectFrom('received_record')
            .select('digest')
            .where('digest', 'in', [...digests])
            .execute()
        ).map((row) => row.digest.toString('hex')),
      );

export const insertRecords = async (
  { db }: Reach,
  rows: readonly { digest: Buffer; caseId: string }[],
): Promise<void> => {
  if (rows.length === 0) return;
  await db
    .insertInto('received_record')
    .values(rows.map(({ digest, caseId }) => ({ digest, case_id: caseId })))
    .execute();
};
