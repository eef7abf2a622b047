import type { Campaign, CampaignGraph } from './types.ts';

/**
 * Campaigns as a graph to draw: each campaign with its templates and with the lures that have none, each template with its lures,
 * each identifier with the lures that name it, or, between campaigns, the hubs that both name. Ids bear their kind in front.
 */
export function campaignGraph(campaigns: readonly Campaign[]): CampaignGraph {
  const nodes = new Map<string, CampaignGraph['nodes'][number]>();
  const edges: { a: string; b: string; weight: number }[] = [];
  const grow = (
    id: string,
    kind: CampaignGraph['nodes'][number]['kind'],
    label: string,
    size: number,
  ): void => {
    nodes.set(id, { id, kind, label, size: (nodes.get(id)?.size ?? 0) + size });
  };
  for (const { id, lureIds, identifiers, links, templateIds } of campaigns) {
    const campaign = `campaign:${id}`;
    grow(campaign, 'campaign', id, lureIds.length);
    for (const lure of lureIds) {
      grow(`lure:${lure}`, 'lure', lure, 1);
      edges.push({ a: campaign, b: `lure:${lure}`, weight: 1 });
    }
    const ends = new Map<string, Set<string>>();
    for (const { a, b, why, value } of links) {
      const key = `${why}:${value}`;
      ends.set(key, (ends.get(key) ?? new Set()).add(a).add(b));
    }
    for (const template of templateIds) {
      const members = ends.get(`template:${template}`);
      if (members === undefined) continue;
      grow(`template:${template}`, 'template', template, members.size);
      for (const lure of members) edges.push({ a: `template:${template}`, b: `lure:${lure}`, weight: 1 });
    }
    for (const { kind, value, lures, weight } of identifiers) {
      const node = `identifier:${kind}:${value}`;
      grow(node, 'identifier', value, lures);
      const members = ends.get(node);
      if (members === undefined) edges.push({ a: campaign, b: node, weight });
      else for (const lure of members) edges.push({ a: node, b: `lure:${lure}`, weight });
    }
  }
  return { nodes: [...nodes.values()], edges };
}
