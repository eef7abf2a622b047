import type { Campaign, CampaignIdentifier, CampaignTemplate } from '@suar/core';
import type { Context } from '../platform/context.ts';
import type { CampaignLureRow, identifiersOfCampaign } from './campaign-store.ts';
import type { KeptReading } from './read-lure.ts';

type Reach = Pick<Context, 'sealer' | 'campaigns'>;
/** Shown of each slot, the most frequent first. */
const MOST_VALUES = 30;
const MOST_TEMPLATES = 12;

/** The templates of a campaign, the largest first, with what its lures put into each slot. */
export const campaignTemplates = (
  { sealer, campaigns }: Reach,
  lures: readonly CampaignLureRow[],
): CampaignTemplate[] => {
  return [...groupBy(lures, (lure) => lure.template_id ?? '')]
    .sort((a, b) => b[1].length - a[1].length)
    .slice(0, MOST_TEMPLATES)
    .flatMap(([id, members]) => {
      const template = campaigns.template(id);
      if (!template) return [];
      const values = new Map<number, Map<string, number>>();
      for (const lure of members) {
        const text = sealer.open('lure.text', lure.id, lure.text);
        for (const { start, end, slot } of campaigns.align(lure.id)) {
          if (slot === null) continue;
          const value = text.slice(start, end).trim();
          const counts = values.get(slot) ?? new Map<string, number>();
          if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
          values.set(slot, counts);
        }
      }
      const parts = template.skeleton.map((part) =>
        part.kind === 'fixed'
          ? { kind: part.kind, text: part.text, slot: null }
          : { kind: part.kind, text: part.kindOfSlot, slot: part.index },
      );
      return [
        {
          id,
          lures: members.length,
          parts,
          slots: parts.flatMap(({ slot }) => {
            if (slot === null) return [];
            const counts = [...(values.get(slot) ?? [])].sort(
              (a, b) => b[1] - a[1] || a[0].localeCompare(b[0]),
            );
            return [
              {
                slot,
                values: counts.slice(0, MOST_VALUES).map(([text, count]) => ({ text, lures: count })),
                distinct: counts.length,
              },
            ];
          }),
        },
      ];
    });
};

/** Identifiers with the weight they join by; a hub joins nobody. */
export const campaignIdentifiers = (
  { sealer, campaigns }: Reach,
  campaignId: string,
  rows: readonly Awaited<ReturnType<typeof identifiersOfCampaign>>[number][],
): CampaignIdentifier[] => {
  const weighed = new Map<string, { lures: number; weight: number; hub: boolean }>();
  for (const campaign of campaigns.describe(campaignId))
    for (const { kind, value, lures, weight, hub } of campaign.identifiers) {
      const known = weighed.get(`${kind} ${value}`);
      weighed.set(`${kind} ${value}`, { lures: lures + (known?.lures ?? 0), weight, hub });
    }
  return rows
    .map((row) => ({
      kind: row.kind as CampaignIdentifier['kind'],
      value: sealer.open('lure_identifier.value', row.lure_id, row.value),
      ...(weighed.get(`${row.kind} ${row.digest.toString('base64')}`) ?? { lures: 1, weight: 0, hub: false }),
      campaigns: row.campaigns,
    }))
    .sort((a, b) => b.lures - a.lures || a.value.localeCompare(b.value));
};

/** Places that the lures name and that lie somewhere on the map. */
export const campaignPlaces = ({ sealer }: Reach, lures: readonly CampaignLureRow[]): Campaign['places'] => {
  const places = new Map<string, Campaign['places'][number]>();
  for (const lure of lures) {
    const { findings } = sealer.openJson<KeptReading>('lure.reading', lure.id, lure.reading);
    const named = new Map(
      findings.filter((finding) => finding.kind === 'place').map((finding) => [finding.text, finding.detail]),
    );
    for (const [name, { country, latitude, longitude }] of named) {
      if (typeof latitude !== 'number' || typeof longitude !== 'number') continue;
      const place = places.get(name) ?? {
        name,
        country: String(country ?? ''),
        latitude,
        longitude,
        lures: 0,
      };
      place.lures += 1;
      places.set(name, place);
    }
  }
  return [...places.values()].sort((a, b) => b.lures - a.lures);
};

export const countKinds = (lures: readonly { kind: string }[]): Campaign['kinds'] =>
  [...groupBy(lures, (lure) => lure.kind)]
    .map(([kind, of]) => ({ kind: kind as Campaign['kinds'][number]['kind'], lures: of.length }))
    .sort((a, b) => b.lures - a.lures);

const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};
