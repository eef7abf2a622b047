/**
 * Members dealt to folds by whole groups, largest first to the emptiest fold, so that folds are even in rows and positives
 * and the outcome repeatable. Fewer folds where there are fewer groups; none is empty.
 */
export function dealFolds(
  groups: ArrayLike<number>,
  members: readonly number[],
  labels: readonly (0 | 1)[],
  folds: number,
): number[][] {
  const byGroup = new Map<number, number[]>();
  for (const member of members) {
    const group = byGroup.get(groups[member]!);
    if (group === undefined) byGroup.set(groups[member]!, [member]);
    else group.push(member);
  }
  const count = Math.min(folds, byGroup.size);
  const parts: number[][] = Array.from({ length: count }, () => []);
  const positives = new Float64Array(count);
  for (const group of [...byGroup.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!)) {
    const own = group.reduce((sum, member) => sum + labels[member]!, 0);
    const load = (fold: number): number => (own > 0 ? positives[fold]! * 1e6 : 0) + parts[fold]!.length;
    let target = 0;
    for (let fold = 1; fold < count; fold++) if (load(fold) < load(target)) target = fold;
    parts[target]!.push(...group);
    positives[target]! += own;
  }
  return parts.filter((part) => part.length > 0);
}
