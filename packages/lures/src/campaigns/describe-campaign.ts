import type { Campaign, CampaignIdentifier, CampaignLink, CampaignLure } from './types.ts';
import { type Identifier, weigh } from './weigh-identifiers.ts';

/** A campaign from its lures in the order in which they came: what they share and how they hang together. */
export function describeCampaign(
  campaignId: string,
  members: readonly { readonly lure: CampaignLure }[],
  identifiersOf: (lure: CampaignLure) => readonly Identifier[],
  minimumWeight: number,
): Campaign {
  const links: CampaignLink[] = [];
  const lastOfTemplate = new Map<string, string>();
  const named = new Map<Identifier, { lures: number; weight: number; last: string }>();
  let firstSeenAt: string | null = null;
  let lastSeenAt: string | null = null;
  for (const { lure } of members) {
    const { id } = lure;
    if (lure.templateId !== null) {
      const before = lastOfTemplate.get(lure.templateId);
      if (before !== undefined)
        links.push({ a: before, b: id, why: 'template', value: lure.templateId, weight: 1 });
      lastOfTemplate.set(lure.templateId, id);
    }
    for (const identifier of identifiersOf(lure)) {
      const seen = named.get(identifier);
      if (seen === undefined) {
        named.set(identifier, { lures: 1, weight: weigh(identifier), last: id });
        continue;
      }
      const value = `${identifier.kind}:${identifier.value}`;
      links.push({ a: seen.last, b: id, why: 'identifier', value, weight: seen.weight });
      seen.lures++;
      seen.last = id;
    }
    const { seenAt } = lure;
    if (seenAt === undefined) continue;
    if (firstSeenAt === null || seenAt < firstSeenAt) firstSeenAt = seenAt;
    if (lastSeenAt === null || seenAt > lastSeenAt) lastSeenAt = seenAt;
  }
  const identifiers: CampaignIdentifier[] = [];
  for (const [{ kind, value }, { lures: count, weight }] of named)
    identifiers.push({ kind, value, lures: count, weight, hub: weight < minimumWeight });
  identifiers.sort((a, b) => b.lures - a.lures);
  return {
    id: campaignId,
    lureIds: members.map(({ lure }) => lure.id),
    templateIds: [...lastOfTemplate.keys()],
    identifiers,
    links,
    firstSeenAt,
    lastSeenAt,
  };
}
