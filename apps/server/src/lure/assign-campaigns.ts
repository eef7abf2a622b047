/** A campaign that is kept, by its id and its number: the lower the older. Its founder is the first lure it was made for. */
export interface KeptCampaign {
  id: string;
  number: number;
  founder: string;
}
export interface Assignment {
  /** Members of each group with the campaign they lie in from now on; null for a campaign yet to be made. */
  groups: { members: readonly string[]; campaign: KeptCampaign | null }[];
  /** Campaigns that are left without lures, and the one most of their lures went to, by its group; null for none. */
  emptied: { campaign: KeptCampaign; into: number | null }[];
}

/**
 * Which campaign each group of lures goes on as, so that numbers last as lures come: each kept campaign follows its founder,
 * or, where that lies in no group, most of its lures; of several that meet in one group the oldest stays. So what was joined
 * and comes apart again is what it was before. Groups of one lure are no campaign.
 */
export const assignCampaigns = (
  groups: readonly (readonly string[])[],
  previous: ReadonlyMap<string, KeptCampaign>,
): Assignment => {
  const shares = new Map<string, { campaign: KeptCampaign; in: Map<number, number> }>();
  const several = groups.filter((members) => members.length > 1);
  for (const campaign of previous.values())
    if (!shares.has(campaign.id)) shares.set(campaign.id, { campaign, in: new Map() });
  const groupOf = new Map<string, number>();
  several.forEach((members, group) => {
    for (const lure of members) {
      groupOf.set(lure, group);
      const share = shares.get(previous.get(lure)?.id ?? '');
      if (share) share.in.set(group, (share.in.get(group) ?? 0) + 1);
    }
  });
  const heirs = new Map<number, KeptCampaign>();
  const homes = [...shares.values()].map((share) => ({
    campaign: share.campaign,
    group:
      groupOf.get(share.campaign.founder) ??
      [...share.in].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ??
      null,
  }));
  for (const { campaign, group } of homes) {
    if (group === null) continue;
    const heir = heirs.get(group);
    if (!heir || campaign.number < heir.number) heirs.set(group, campaign);
  }
  return {
    groups: several.map((members, group) => ({ members, campaign: heirs.get(group) ?? null })),
    emptied: homes
      .filter(({ campaign, group }) => group === null || heirs.get(group)?.id !== campaign.id)
      .map(({ campaign, group }) => ({ campaign, into: group })),
  };
};
