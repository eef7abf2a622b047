import type { GraphNode, LureGraph } from '@suar/core';

/** A point that is drawn, with how many lines end in it. */
export type ViewNode = GraphNode & { neighbours: number; open: boolean };
export type GraphView = { nodes: ViewNode[]; edges: (readonly [string, string])[] };

/**
 * What is drawn while these campaigns are open: a closed campaign stands for all its lures, templates and own identifiers;
 * identifiers that several campaigns name are drawn always. Lines between the same two points are one.
 */
export const viewGraph = (graph: LureGraph, open: ReadonlySet<string>): GraphView => {
  const shownAs = graph.nodes.map((node) =>
    node.kind === 'campaign' || node.campaign === null || open.has(node.campaign) ? node.id : node.campaign,
  );
  const nodes = new Map<string, ViewNode>();
  graph.nodes.forEach((node, index) => {
    if (shownAs[index] === node.id)
      nodes.set(node.id, { ...node, neighbours: 0, open: node.kind === 'campaign' && open.has(node.id) });
  });
  const edges = new Map<string, readonly [string, string]>();
  for (const [a, b] of graph.edges) {
    const [from, to] = [shownAs[a], shownAs[b]];
    if (from === undefined || to === undefined || from === to) continue;
    const key = from < to ? `${from}\n${to}` : `${to}\n${from}`;
    if (edges.has(key)) continue;
    edges.set(key, [from, to]);
    for (const end of [from, to]) {
      const node = nodes.get(end);
      if (node) node.neighbours += 1;
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
};

/** Where a point begins: campaigns on a sunflower's spiral, all else around its campaign. Deterministic. */
export const firstPlace = (
  index: number,
  around: { x: number; y: number } | null,
): { x: number; y: number } => {
  const angle = index * 2.399963;
  const radius = around ? 2 + 0.6 * Math.sqrt(index % 97) : 10 * Math.sqrt(index + 0.5);
  return { x: (around?.x ?? 0) + radius * Math.cos(angle), y: (around?.y ?? 0) + radius * Math.sin(angle) };
};
