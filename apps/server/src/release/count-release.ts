import { done, type Outcome, type PublicRelease } from '@suar/core';
import { encodeRecords, expectValue, type PrivacyCost, releaseTables } from '@suar/figures';
import { asSystem, type Context } from '../platform/context.ts';
import { columnsOf, recordOf, usedColumns } from './columns.ts';
import { asOutcome } from './problems.ts';
import { countedPersons, type ReleaseRow } from './store.ts';

/** Counts with cryptographic noise. What comes out was made from noisy counts alone, besides the plan. */
export const countRelease = async (
  context: Context,
  release: ReleaseRow,
  at: Date,
): Promise<Outcome<{ content: PublicRelease; cost: PrivacyCost }>> => {
  const { id, title, from_month: from, to_month: to, epsilon, delta } = release;
  const columns = columnsOf(from, to);
  const persons = await asSystem(context, (system) => countedPersons(system, from, to));
  // A value outside its code list would be a fault of the database's own checks, never of the plan.
  const records = expectValue(encodeRecords(columns, persons.map(recordOf)));
  const made = asOutcome(releaseTables(records, { tables: release.tables }, { epsilon, delta }));
  if (!made.ok) return made;
  return done({
    cost: made.value.cost,
    content: {
      id,
      title,
      from,
      to,
      publishedAt: at.toISOString(),
      epsilon,
      delta,
      sigma: made.value.sigma,
      persons: made.value.persons,
      columns: usedColumns(columns, release.tables),
      tables: made.value.tables as unknown as PublicRelease['tables'],
    },
  });
};
