import type { ErasureKind } from '@suar/core';
import { asSystem, type Context } from '../platform/context.ts';
import type { ErasedRecords } from './destroy-store.ts';
import { gatherRecords } from './gather-store.ts';
import { isHeld } from './store.ts';

/**
 * Everything that goes with a record that the actor sees, or null. Gathered over all offices: what somebody else's record
 * rests on stays, and a hold that any office placed holds.
 */
export const gatherSeen = async (
  inside: Context,
  kind: ErasureKind,
  id: string,
): Promise<{ records: ErasedRecords; held: boolean } | null> => {
  if (!(await gatherRecords(inside, kind, id))) return null;
  return asSystem(inside, async (whole) => {
    const records = await gatherRecords(whole, kind, id);
    return records && { records, held: await isHeld(whole, records) };
  });
};
