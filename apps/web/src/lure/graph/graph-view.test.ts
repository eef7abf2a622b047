import type { LureGraph } from '@suar/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewGraph } from './graph-view.ts';

const node = (id: string, kind: LureGraph['nodes'][number]['kind'], campaign: string | null) => ({
  id,
  kind,
  label: id,
  campaign,
  lures: 1,
});
const graph: LureGraph = {
  nodes: [
    node('A', 'campaign', 'A'),
    node('a1', 'lure', 'A'),
    node('a2', 'lure', 'A'),
    node('own', 'identifier', 'A'),
    node('B', 'campaign', 'B'),
    node('b1', 'lure', 'B'),
    node('hub', 'identifier', null),
  ],
  edges: [
    [0, 1],
    [0, 2],
    [3, 1],
    [3, 2],
    [4, 5],
    [6, 2],
    [6, 5],
  ],
  leftOut: 0,
};
const ids = (view: ReturnType<typeof viewGraph>) => view.nodes.map(({ id }) => id);

describe('what of the graph is drawn', () => {
  it('is, while all is closed, campaigns and what several of them share', () => {
    const view = viewGraph(graph, new Set());
    expect(ids(view)).toEqual(['A', 'B', 'hub']);
    expect(view.edges).toEqual([
      ['hub', 'A'],
      ['hub', 'B'],
    ]);
    expect(view.nodes.map(({ neighbours }) => neighbours)).toEqual([1, 1, 2]);
  });

  it('is all of an open campaign, and the others as they were', () => {
    const view = viewGraph(graph, new Set(['A']));
    expect(ids(view)).toEqual(['A', 'a1', 'a2', 'own', 'B', 'hub']);
    expect(view.edges).toContainEqual(['hub', 'a2']);
    expect(view.edges).toContainEqual(['hub', 'B']);
  });

  it('never has a line without both its ends, nor twice', () => {
    fc.assert(
      fc.property(fc.subarray(['A', 'B']), (open) => {
        const view = viewGraph(graph, new Set(open));
        const known = new Set(ids(view));
        for (const [a, b] of view.edges) expect(known.has(a) && known.has(b) && a !== b).toBe(true);
        const keys = view.edges.map((edge) => [...edge].sort().join());
        expect(new Set(keys).size).toBe(keys.length);
        const ends = view.nodes.reduce((sum, { neighbours }) => sum + neighbours, 0);
        expect(ends).toBe(2 * view.edges.length);
      }),
    );
  });
});
