import Graph from 'graphology';
import { useEffect, useRef, useState } from 'react';
import Sigma from 'sigma';
import type { GraphColours } from './colours.ts';
import { firstPlace, type GraphView } from './graph-view.ts';
import type { LayoutAnswer, LayoutRequest } from './layout-worker.ts';

/** Beyond so many points lines and names rest while the picture moves. */
const MANY = 3000;
const sizeOf = ({ kind, lures, open }: GraphView['nodes'][number]): number => {
  const grown = Math.sqrt(lures);
  switch (kind) {
    case 'campaign':
      // An open campaign shows its lures themselves.
      return open ? 7 : Math.min(22, 6 + 1.3 * grown);
    case 'template':
      return Math.min(10, 4 + 0.5 * grown);
    case 'identifier':
      return Math.min(13, 4 + 0.9 * grown);
    case 'lure':
      return 3;
  }
};

export interface SigmaHandle {
  zoom: (factor: number) => void;
  pan: (x: number, y: number) => void;
  whole: () => void;
  show: (id: string) => void;
}

type Options = {
  view: GraphView;
  labelOf: (node: GraphView['nodes'][number]) => string;
  colours: GraphColours;
  still: boolean;
  onPress: (id: string) => void;
};

/** Draws a view of the graph into a container by WebGL and lays it out in a worker; points keep their places as the view changes. */
export const useSigma = (options: Options) => {
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(options);
  latest.current = options;
  const sigma = useRef<Sigma | null>(null);
  const [phase, setPhase] = useState<'starting' | 'laying_out' | 'standing' | 'failed'>('starting');

  useEffect(() => {
    const box = container.current;
    if (!box) return;
    let made: Sigma;
    try {
      made = new Sigma(new Graph({ type: 'undirected' }), box, {
        labelFont: 'system-ui, "Noto Sans", sans-serif',
        labelSize: 12,
        labelDensity: 0.6,
        labelGridCellSize: 110,
        labelRenderedSizeThreshold: 5,
        minCameraRatio: 0.02,
        maxCameraRatio: 4,
        zIndex: false,
        defaultDrawNodeHover: (canvas, { label, x, y, size }, { labelSize, labelFont }) => {
          const { text, ground } = latest.current.colours;
          canvas.font = `600 ${labelSize}px ${labelFont}`;
          canvas.strokeStyle = text;
          canvas.lineWidth = 1.5;
          canvas.beginPath();
          canvas.arc(x, y, size + 2, 0, 2 * Math.PI);
          canvas.stroke();
          if (!label) return;
          const width = canvas.measureText(label).width;
          canvas.fillStyle = ground;
          canvas.fillRect(x + size + 3, y - labelSize / 2 - 4, width + 8, labelSize + 8);
          canvas.strokeRect(x + size + 3, y - labelSize / 2 - 4, width + 8, labelSize + 8);
          canvas.fillStyle = text;
          canvas.fillText(label, x + size + 7, y + labelSize / 3);
        },
      });
    } catch {
      setPhase('failed');
      return;
    }
    made.on('clickNode', ({ node }) => latest.current.onPress(node));
    made.on('enterNode', () => {
      box.style.cursor = 'pointer';
    });
    made.on('leaveNode', () => {
      box.style.cursor = '';
    });
    sigma.current = made;
    return () => {
      sigma.current = null;
      made.kill();
    };
  }, []);

  const { view, labelOf, colours, still } = options;
  useEffect(() => {
    const drawn = sigma.current;
    if (!drawn) return;
    const graph = drawn.getGraph();
    const many = view.nodes.length > MANY;
    drawn.setSetting('hideEdgesOnMove', many);
    drawn.setSetting('hideLabelsOnMove', many);
    drawn.setSetting('labelColor', { color: colours.text });
    drawn.setSetting('defaultEdgeColor', colours.edge);
    const wanted = new Set(view.nodes.map(({ id }) => id));
    graph.forEachNode((id) => {
      if (!wanted.has(id)) graph.dropNode(id);
    });
    graph.clearEdges();
    view.nodes.forEach((node, index) => {
      const looks = {
        label: node.kind === 'template' ? '' : labelOf(node),
        size: sizeOf(node),
        color: colours.paint(node),
      };
      if (graph.hasNode(node.id)) graph.mergeNodeAttributes(node.id, looks);
      else {
        const home = node.campaign && node.campaign !== node.id && graph.hasNode(node.campaign);
        const around = home ? (graph.getNodeAttributes(node.campaign!) as { x: number; y: number }) : null;
        graph.addNode(node.id, { ...looks, ...firstPlace(index, around) });
      }
    });
    for (const [a, b] of view.edges) graph.mergeEdge(a, b, { size: many ? 0.4 : 0.8 });

    const ids = view.nodes.map(({ id }) => id);
    const at = new Map(ids.map((id, index) => [id, index]));
    const places = new Float32Array(2 * ids.length);
    ids.forEach((id, index) => {
      places[2 * index] = graph.getNodeAttribute(id, 'x') as number;
      places[2 * index + 1] = graph.getNodeAttribute(id, 'y') as number;
    });
    const edges = Uint32Array.from(view.edges.flatMap(([a, b]) => [at.get(a)!, at.get(b)!]));
    setPhase('laying_out');
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      // Whoever asked for less motion sees the standing picture only.
      if (!still || data.done) {
        graph.updateEachNodeAttributes(
          (id, attributes) => {
            const index = at.get(id)!;
            return { ...attributes, x: data.places[2 * index], y: data.places[2 * index + 1] };
          },
          { attributes: ['x', 'y'] },
        );
      }
      if (data.done) {
        worker.terminate();
        setPhase('standing');
      }
    };
    worker.postMessage({ places, edges, budget: 1500 + 0.4 * ids.length } satisfies LayoutRequest);
    return () => worker.terminate();
  }, [view, labelOf, colours, still]);

  const handle: SigmaHandle = {
    zoom: (factor) => {
      const camera = sigma.current?.getCamera();
      void camera?.animate({ ratio: camera.ratio * factor }, { duration: still ? 0 : 160 });
    },
    pan: (x, y) => {
      const camera = sigma.current?.getCamera();
      if (!camera) return;
      void camera.animate(
        { x: camera.x + x * camera.ratio, y: camera.y + y * camera.ratio },
        { duration: still ? 0 : 120 },
      );
    },
    whole: () =>
      void sigma.current
        ?.getCamera()
        .animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: still ? 0 : 200 }),
    show: (id) => {
      const place = sigma.current?.getNodeDisplayData(id);
      if (!place) return;
      void sigma.current
        ?.getCamera()
        .animate({ x: place.x, y: place.y, ratio: 0.18 }, { duration: still ? 0 : 260 });
      sigma.current?.getGraph().setNodeAttribute(id, 'highlighted', true);
      window.setTimeout(() => {
        const graph = sigma.current?.getGraph();
        if (graph?.hasNode(id)) graph.removeNodeAttribute(id, 'highlighted');
      }, 4000);
    },
  };
  return { container, phase, handle };
};
