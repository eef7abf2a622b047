import { accepted, type Outcome, refused } from '../outcome.ts';
import type { Records } from '../records/types.ts';
import { attributesOf, eachKey } from './attributes.ts';
import type { PacAggregates } from './publish-aggregates.ts';

/**
 * Showcase's older mode: every combination's count rounded down to a multiple of k, so that each describes at least k persons.
 * No differential privacy: two such publications can be subtracted. Only for a single publication for good.
 */
export const countAggregates = (
  records: Records,
  {
    reportingLength,
    k,
    absent = [''],
  }: { readonly reportingLength: number; readonly k: number; readonly absent?: readonly string[] },
): Outcome<Omit<PacAggregates, 'budget' | 'cost'>> => {
  if (!Number.isInteger(k) || k < 1)
    return refused([{ code: 'bad_number', path: 'k', message: 'must be a whole number from 1 on' }]);
  if (
    !Number.isInteger(reportingLength) ||
    reportingLength < 1 ||
    reportingLength > Math.min(8, records.columns.length)
  )
    return refused([
      {
        code: 'bad_number',
        path: 'reportingLength',
        message: 'must be a whole number from 1 to the number of columns (8)',
      },
    ]);
  const attributes = attributesOf(records, absent);
  const down = (count: number): number => Math.floor(count / k) * k;
  const levels = Array.from({ length: reportingLength }, (_, at) => {
    const level = new Map<number, number>();
    for (let row = 0; row < records.size; row++)
      eachKey(
        attributes.of.subarray(attributes.start[row], attributes.start[row + 1]),
        at + 1,
        attributes.count,
        (key) => level.set(key, (level.get(key) ?? 0) + 1),
      );
    for (const [key, count] of level) {
      if (down(count) === 0) level.delete(key);
      else level.set(key, down(count));
    }
    return level;
  });
  return accepted({
    records: down(records.size),
    reportingLength,
    attributes: attributes.nameOf,
    columnOf: attributes.columnOf,
    levels,
  });
};
