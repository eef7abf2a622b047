import { canonicalText } from '../canonical/canonical-text.ts';
import type { Skeleton } from './skeleton.ts';
import type { SkeletonPart, SlotKind } from './types.ts';

const clean = (text: string): string => canonicalText(text).text;

/** A skeleton for people to read: fixed words and slots in the order of the text. */
export function describeSkeleton(
  { words, before, after, slotOfColumn, slotOfGap }: Skeleton,
  kinds: readonly SlotKind[],
  values: readonly ReadonlySet<string>[],
): SkeletonPart[] {
  const parts: SkeletonPart[] = [];
  let fixed = '';
  let last = -1;
  const open = (index: number): void => {
    if (index === last) return;
    if (fixed !== '') parts.push({ kind: 'fixed', text: fixed });
    fixed = '';
    last = index;
    parts.push({ kind: 'slot', index, values: [...values[index]!], kindOfSlot: kinds[index]! });
  };
  for (const [column, word] of words.entries()) {
    const gap = slotOfGap[column]!;
    const own = slotOfColumn[column]!;
    if (gap >= 0) open(gap);
    // A sign of currency goes with the amount.
    const between = clean(column > 0 && gap < 0 ? after[column - 1]! : before[column]!);
    if (own < 0 || own !== gap) fixed += own < 0 ? between : between.replace(/\p{Sc}/gu, '');
    if (own >= 0) open(own);
    else {
      fixed += clean(word);
      last = -1;
    }
    if (slotOfGap[column + 1]! >= 0 && slotOfGap[column + 1] !== own)
      fixed += clean(after[column]!).replace(/\p{Sc}/gu, '');
  }
  const end = slotOfGap[words.length]!;
  if (end >= 0) open(end);
  else if (words.length > 0) fixed += clean(after[words.length - 1]!);
  if (fixed !== '') parts.push({ kind: 'fixed', text: fixed });
  return parts;
}
