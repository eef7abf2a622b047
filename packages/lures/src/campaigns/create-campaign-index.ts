import { CampaignGroups } from './campaign-groups.ts';
import { describeCampaign } from './describe-campaign.ts';
import type { Campaign, CampaignIndex, CampaignIndexState, CampaignLure, CampaignOptions } from './types.ts';
import { type Group, MINIMUM_WEIGHT } from './weigh-identifiers.ts';

const luresOf = ({ units }: Group): string[] => [...units].flatMap(({ lureIds }) => [...lureIds]);

class Campaigns implements CampaignIndex {
  private readonly minimumWeight: number;
  private readonly found: CampaignGroups;
  /** Lures by id, with their place in the order of coming. */
  private readonly lures = new Map<string, { readonly lure: CampaignLure; readonly at: number }>();
  private nextLure = 0;

  constructor(minimumWeight: number) {
    this.minimumWeight = minimumWeight;
    this.found = new CampaignGroups(minimumWeight);
  }

  get size(): number {
    return this.lures.size;
  }

  /** Takes a lure in without saying where it went. */
  take(lure: CampaignLure): void {
    this.remove(lure.id);
    this.lures.set(lure.id, { lure, at: this.nextLure++ });
    this.found.add(lure);
  }

  add(lure: CampaignLure): ReturnType<CampaignIndex['add']> {
    const { found } = this;
    const former = this.campaignOf(lure.id);
    this.remove(lure.id);
    found.settle();
    const next = found.nextCampaign;
    const near = new Set<string>();
    for (const { units } of found.identifiersOf(lure)) for (const { group } of units) near.add(group.id);
    this.take(lure);
    found.settle();
    const unit = found.unitOf(lure);
    const isBorn = unit.group.age >= next;
    // A campaign of this lure alone goes on when the lure is put again.
    const goesOn = isBorn && former !== null && !found.groups.has(former);
    if (goesOn) found.rename(unit.group, former);
    return {
      campaignId: unit.group.id,
      isNew: isBorn && !goesOn,
      merged: [...near].filter((id) => !found.groups.has(id)),
    };
  }

  remove(lureId: string): boolean {
    const kept = this.lures.get(lureId);
    if (kept === undefined) return false;
    this.lures.delete(lureId);
    this.found.remove(kept.lure);
    return true;
  }

  campaignOf(lureId: string): string | null {
    this.found.settle();
    const kept = this.lures.get(lureId);
    return kept === undefined ? null : this.found.unitOf(kept.lure).group.id;
  }

  campaign(campaignId: string): Campaign | null {
    this.found.settle();
    const group = this.found.groups.get(campaignId);
    if (group === undefined) return null;
    const members = luresOf(group).map((lureId) => this.lures.get(lureId)!);
    members.sort((a, b) => a.at - b.at);
    return describeCampaign(campaignId, members, this.found.identifiersOf, this.minimumWeight);
  }

  *campaigns(): IterableIterator<{ id: string; size: number }> {
    this.found.settle();
    for (const { id, size } of this.found.groups.values()) yield { id, size };
  }

  toJSON(): CampaignIndexState {
    this.found.settle();
    return {
      version: 1,
      minimumWeight: this.minimumWeight,
      nextCampaign: this.found.nextCampaign,
      lures: Array.from(this.lures.values(), ({ lure }) => lure),
      campaigns: Array.from(this.found.groups.values(), (group) => ({
        id: group.id,
        lureIds: luresOf(group),
      })),
    };
  }

  resume({ lures, campaigns, nextCampaign }: CampaignIndexState): void {
    for (const lure of lures) this.take(lure);
    this.found.resume(
      campaigns.map(({ id, lureIds }) => ({
        id,
        units: lureIds.map((lureId) => this.found.unitOf(this.lures.get(lureId)!.lure)),
      })),
    );
    this.found.nextCampaign = nextCampaign;
  }
}

/**
 * Lures in campaigns, as they come. Lures of one template lie in one campaign, and so do those whose shared identifiers weigh enough
 * (`weigh-identifiers.ts`), directly or through others. Which lures lie together is a function of the lures alone, in
 * whatever order they came or went. Ids last: a campaign goes on as the one with which it shares most lures, of equals the oldest.
 * Adding costs as much as the lure's own identifiers; where an identifier becomes a hub, as much as the campaigns that name it.
 */
export function createCampaignIndex({ minimumWeight = MINIMUM_WEIGHT }: CampaignOptions = {}): CampaignIndex {
  return new Campaigns(minimumWeight);
}

/** Takes an index up again from what its `toJSON` gave. */
export function restoreCampaignIndex(state: CampaignIndexState): CampaignIndex {
  const index = new Campaigns(state.minimumWeight);
  index.resume(state);
  return index;
}

/** The campaigns of a list of lures: what adding them one by one to an index gives. */
export function groupCampaigns(
  lures: readonly CampaignLure[],
  { minimumWeight = MINIMUM_WEIGHT }: CampaignOptions = {},
): Campaign[] {
  const index = new Campaigns(minimumWeight);
  for (const lure of lures) index.take(lure);
  return [...index.campaigns()].map(({ id }) => index.campaign(id)!);
}
