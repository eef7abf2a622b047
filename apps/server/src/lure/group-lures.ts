/**
 * Lures in the groups that go on as campaigns: those of one library campaign, and those that people said belong together.
 * Groups come in the order of their first lure, so that the same lures give the same groups.
 */
export const groupLures = (
  lures: Iterable<string>,
  campaignOf: (lure: string) => string | null,
  joined: readonly (readonly [string, string])[],
): string[][] => {
  const parent = new Map<string, string>();
  const find = (campaign: string): string => {
    let at = campaign;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  for (const [a, b] of joined) {
    const [left, right] = [campaignOf(a), campaignOf(b)];
    if (left === null || right === null || find(left) === find(right)) continue;
    parent.set(find(right), find(left));
  }
  const groups = new Map<string, string[]>();
  for (const lure of lures) {
    const campaign = campaignOf(lure);
    if (campaign === null) continue;
    const root = find(campaign);
    const group = groups.get(root);
    if (group) group.push(lure);
    else groups.set(root, [lure]);
  }
  return [...groups.values()];
};
