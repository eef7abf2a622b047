import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

/** What the page sends: places of the points as x, y, x, y …, and lines as pairs of their indices. */
export interface LayoutRequest {
  places: Float32Array;
  edges: Uint32Array;
  /** For how long to go on, in milliseconds. */
  budget: number;
}
export interface LayoutAnswer {
  places: Float32Array;
  done: boolean;
}

/** Time between two pictures of the way. */
const PICTURE = 90;
/** Below this mean movement, against the picture's size, the layout stands. */
const STILL = 0.0006;

/** Rounds that are made however slow the machine, so that what belongs together stands together. */
const FEWEST = 120;
const FEWEST_OF_MANY = 60;

/** Force-directed layout (ForceAtlas2; Jacomy and others 2014) off the page's own thread. */
self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  const { places, edges, budget } = data;
  const graph = new Graph({ type: 'undirected', multi: false });
  const count = places.length / 2;
  for (let node = 0; node < count; node += 1)
    graph.addNode(node, { x: places[2 * node], y: places[2 * node + 1] });
  for (let edge = 0; edge < edges.length; edge += 2) graph.mergeEdge(edges[edge], edges[edge + 1]);
  // Gravity so weak that campaigns stand apart; on invented campaigns lines within one are 1/18 of the way between two.
  const settings = { ...forceAtlas2.inferSettings(count), barnesHutOptimize: count > 400, gravity: 0.02 };
  const started = performance.now();
  const fewest = count > 2000 ? FEWEST_OF_MANY : FEWEST;
  let rounds = 0;
  let before = places;
  for (;;) {
    const from = performance.now();
    do {
      forceAtlas2.assign(graph, { iterations: 2, settings });
      rounds += 2;
    } while (performance.now() - from < PICTURE);
    const now = new Float32Array(places.length);
    graph.forEachNode((node, { x, y }) => {
      now[2 * Number(node)] = x as number;
      now[2 * Number(node) + 1] = y as number;
    });
    const done = rounds >= fewest && (performance.now() - started > budget || movement(before, now) < STILL);
    before = now;
    self.postMessage({ places: now, done } satisfies LayoutAnswer);
    if (done) return;
  }
};

/** The mean way of a point between two pictures, as a share of the picture's extent. */
const movement = (a: Float32Array, b: Float32Array): number => {
  let way = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < a.length; at += 1) {
    way += Math.abs(a[at]! - b[at]!);
    least = Math.min(least, b[at]!);
    most = Math.max(most, b[at]!);
  }
  return way / Math.max(1, a.length) / Math.max(1e-9, most - least);
};
