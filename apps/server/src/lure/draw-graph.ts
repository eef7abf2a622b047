import { type GraphNode, type LureGraph, riskBandOf } from '@suar/core';
import { writeLedger } from '../ledger/store.ts';
import type { Context } from '../platform/context.ts';
import { identifiersToDraw, luresToDraw } from './graph-store.ts';

/** More than these are not drawn; the newest are. */
const MOST_LURES = 20_000;

/**
 * The graph of lures, templates, identifiers and campaigns; edges name nodes by their place in the list. Of all campaigns
 * together only identifiers that several lures name are drawn; of one campaign, all.
 */
export const drawGraph = async (context: Context, campaignId: string | undefined): Promise<LureGraph> => {
  await context.campaigns.catchUp(context);
  const { rows, total } = await luresToDraw(context, campaignId, MOST_LURES);
  const named = await identifiersToDraw(context, campaignId);
  const nodes: GraphNode[] = [];
  const places = new Map<string, number>();
  const edges: [number, number][] = [];
  const add = (node: GraphNode): number => {
    const at = places.get(node.id);
    if (at !== undefined) {
      nodes[at]!.lures += node.lures;
      return at;
    }
    places.set(node.id, nodes.length);
    return nodes.push(node) - 1;
  };
  const campaignOf = new Map<string, string>();
  for (const row of rows) {
    const campaign = row.campaign_id!;
    campaignOf.set(row.id, campaign);
    const home = add({
      id: campaign,
      kind: 'campaign',
      label:
        row.title === null
          ? String(row.campaign_number)
          : context.sealer.open('campaign.title', campaign, row.title),
      campaign,
      lures: 1,
    });
    const lure = add({
      id: row.id,
      kind: 'lure',
      label: String(row.number),
      campaign,
      lures: 1,
      band: riskBandOf(row),
    });
    if (row.template_id === null) edges.push([home, lure]);
    else {
      const key = `${row.template_id} ${campaign}`;
      const known = places.has(key);
      const template = add({ id: key, kind: 'template', label: '', campaign, lures: 1 });
      if (!known) edges.push([home, template]);
      edges.push([template, lure]);
    }
  }
  const byDigest = new Map<string, typeof named>();
  for (const one of named) {
    const key = `${one.kind} ${one.digest.toString('base64')}`;
    byDigest.set(key, [...(byDigest.get(key) ?? []), one]);
  }
  let opened = 0;
  for (const [key, of] of byDigest) {
    const drawn = of.filter((one) => places.has(one.lure_id));
    if (drawn.length < (campaignId ? 1 : 2)) continue;
    const homes = new Set(drawn.map((one) => campaignOf.get(one.lure_id)));
    const { lure_id, kind, value } = drawn[0]!;
    opened += 1;
    const node = add({
      id: key,
      kind: 'identifier',
      label: context.sealer.open('lure_identifier.value', lure_id, value),
      identifierKind: kind as NonNullable<GraphNode['identifierKind']>,
      campaign: homes.size === 1 ? [...homes][0]! : null,
      lures: drawn.length,
      // What joined nobody although several campaigns name it.
      hub: homes.size > 1,
    });
    for (const one of drawn) edges.push([node, places.get(one.lure_id)!]);
  }
  await writeLedger(context, {
    act: 'campaign.drawn',
    subjectType: 'campaign',
    subjectId: campaignId ?? null,
    count: opened,
    purpose: 'analysis',
  });
  return { nodes, edges, leftOut: total - rows.length };
};
